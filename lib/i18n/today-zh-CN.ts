/** What is said under the score: cause, the days ahead, rights, what needs the seller. Loaded with the part that says it. */
export const todayZhCN = {
  title: '今天要看的',
  waiting: '正在看这家店的历史…',
  why: '原因',
  more: (others: number) => (others > 0 ? `还有 ${others} 项` : '看明细'),
  ahead: { today: '今天', tomorrow: '明天' },
  /** With a band of one number. */
  aheadSure: (score: string) => `照现在这样多半是 ${score} 分`,
  aheadBand: (band: string) => `照现在这样多半 ${band} 分`,
  updates: (hour: number) => `约 ${hour} 点更新`,
  /** What was said of the score in view, a score or a band. */
  proof: {
    yesterday: (said: string, seen: string) => `昨天预测 ${said}，实际 ${seen}`,
    last: (said: string, seen: string) => `上次预测 ${said}，实际 ${seen}`,
  },
  basis: (days: number) => `按这家店 ${days} 天的记录推算，十次里约九次落在这个范围`,
  ladder: {
    title: '档位和权益',
    next: '下一档',
    atRisk: '要守住',
    missing: (points: string) => `还差 ${points} 分`,
    spare: (points: string) => `高出 ${points} 分`,
    onEdge: '正好在线上',
    mean: (days: number, read: number, value: string) =>
      read < days ? `${days} 日均值 ${value}（读到 ${read} 天）` : `${days} 日均值 ${value}`,
    best: (days: number, read: number, value: string) => `${days} 天里最高 ${value}（读到 ${read} 天）`,
    top: '已知的档位都到了',
    all: '全部档位和出处',
    forSome: (count: number) => `只管某些类目的（${count} 条）`,
    columns: { rung: '档位', score: '要求', now: '现在' },
    only: (shops: string) => `只看：${shops}`,
    unofficial: '非官方',
    source: (title: string, date: string) => `出处：${title}，${date}`,
    onRail: (value: string, rungs: string) => `现在 ${value} 分；档位线：${rungs}`,
  },
  attention: {
    title: '要留意',
    more: (count: number) => `还有 ${count} 件`,
    held: (count: number) => `有 ${count} 份数对不上，没有存`,
    confirm: '去确认',
    notRead: '今天的数还没读',
    open: (score: string) => `打开${score}页面`,
    notUnderstood: (names: string) => `没看懂：${names}`,
    look: '去看看',
    /** @param mean whether it looks at one, see `mean` */
    rung: (score: string, points: string, mean: string) => `${mean}只比 ${score} 分线高 ${points} 分`,
    mean: (days: number) => `${days} 日均值`,
    rungOnEdge: (score: string) => `正好卡在 ${score} 分线上`,
    rungTomorrow: (score: string) => `下次更新可能跌破 ${score} 分线`,
    plan: '看怎么守',
    cliff: (name: string, edge: string, points: string) => `${name}快过 ${edge} 这条线了，过了约少 ${points} 分`,
    tryIt: '试算',
    rules: (day: string) => `${day}起规则变了，前后的分不能直接比`,
    whatChanged: '看变化',
  },
  demo: {
    note: '示例店铺，数都是编的，不进 CSV。',
    remove: '移除示例',
    failed: '没有移除成功，请再试一次。',
  },
};

export type TodayText = typeof todayZhCN;
