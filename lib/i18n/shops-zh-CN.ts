/** What is said of all shops side by side. Loaded with the part that says it. */
export const shopsZhCN = {
  title: '全部店铺',
  lead: (count: number) => `共 ${count} 家，点店名就看那家店`,
  columns: { name: '店铺', score: '分数', change: '比上次', fresh: '数据', rung: '最近的档' },
  fresh: { today: '今天', yesterday: '昨天' },
  older: (days: number) => `${days} 天前`,
  noScore: '暂无',
  noChange: '持平',
  missing: (score: string, points: string) => `差 ${points} 到 ${score}`,
  spare: (score: string, points: string) => `高 ${points} 守 ${score}`,
  onEdge: (score: string) => `卡在 ${score}`,
  none: '—',
  inView: '（正在看）',
  doubt: {
    title: '这两条是同一家店吗？',
    body: (name: string) => `「${name}」在有的页面上只显示店名、没有店铺 ID，所以分开存了。`,
    byName: (days: number, last: string) => `只有店名：存了 ${days} 天，最近 ${last}`,
    byId: (id: string, days: number, last: string) => `ID ${id}：存了 ${days} 天，最近 ${last}`,
    alike: (days: number) => `两边都读到的 ${days} 天，数都一样，多半是同一家。`,
    differ: (days: number, alike: number) => `两边都读到的 ${days} 天里，只有 ${alike} 天数一样，请看清楚再选。`,
    unknown: '没有同一天的数可以对照，请你判断。',
    join: '是同一家，合并',
    apart: '不是，分开存',
    joinHelp: '合并后全部记在有 ID 的那条下面，不能再拆开。',
    failed: '没有合并成功，两边的数据都没动。',
  },
};

export type ShopsText = typeof shopsZhCN;
