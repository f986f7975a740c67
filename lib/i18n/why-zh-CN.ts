import type { StepKind } from '../panel/why-bars';
import type { Evidence } from '../panel/why-evidence';
import type { Reason } from '../panel/why-verdict';

const kind: Record<Exclude<StepKind, 'indicator' | 'bonus' | 'deduction'>, string> = {
  rule: '规则换了',
  unexplained: '说不清的部分',
  rounding: '平台取整',
};

const kindHelp: typeof kind = {
  rule: '同样的数，按新规则算出来的分不一样。这部分是平台的规则带来的，不是你店里的数变了。',
  unexplained: '读到的指标和取整都解释不了这部分：可能有没读到的指标，也可能平台还考核了页面上没显示的内容。',
  rounding: '页面只显示取整后的分，实际分数的小数看不到。差一点点跨过整数，显示的分就会跳 1 分。',
};

const noise: Record<NonNullable<Evidence['noise']>, string> = {
  one_event: '只差 1 单就会有这么大的变化，算不上变好或变差。',
  chance: '没有超出平时每天的波动。',
  real: '超出了平时每天的波动，是真的变了。',
};

/** What the losses of one kind are called: `figures` are names, `points` with sign. */
const reason: Record<Reason, (points: string, figures: string) => string> = {
  own: (points, figures) => `店里的数变差了，${points}：${figures}。`,
  left: (points, figures) => `之前表现好的一天移出了统计期，${points}：${figures}。新的一天并没有拖后腿。`,
  noise: (points, figures) => `正常波动，${points}：${figures}。只是一两单的事，不用急着改。`,
  rule: (points) => `平台换了规则，${points}。同样的数，新规则下分更低。`,
  rounding: (points) => `平台取整，${points}。实际分数没掉这么多。`,
  peers: (points) => `这个分要和同行比，${points}。你没变差，也可能是同行变好了。`,
  unread: (points, figures) => `有指标没读全，${points}：${figures}。打开体验分详情页读一次，以后就能说清。`,
  unexplained: (points) => `读到的指标都解释不了，${points}。可能是页面上没显示的考核项。`,
};

/** Simplified Chinese, as a seller says it. */
export const whyZhCN = {
  title: { fall: '为什么掉分', rise: '为什么涨分', same: '分数为什么没动' },
  compare: '拿哪两天比',
  from: '从',
  to: '到',
  dayOption: (day: string, total: string) => `${day} · ${total}`,
  quick: '常用',
  pairs: { yesterday: '昨天', week: '一周', lastWeek: '上周', drop: '最大一次掉分' },
  pairsTip: {
    yesterday: '最近两次读到的数',
    week: '和 7 天前比',
    lastWeek: '上周一到周日',
    drop: '近一年掉得最多的一次',
  },
  noPair: { yesterday: '还没有', week: '还没攒够 7 天', lastWeek: '上周没读到两天', drop: '近一年没掉过分' },
  loading: '正在翻历史…',
  tooFew: '至少读到两天的总分，才能说清为什么变。明天这个时候再打开一次体验分页面就行。',
  flat: '这两天里有一天没有正式打分（成长阶段或暂无体验分），平台给的不是按指标算的分，没法拆。',
  incomplete: (names: string) => `还缺：${names}。打开体验分详情页读到后就能拆。`,
  verdictTitle: '是不是无故掉分？',
  verdict: {
    own: '不是：店里有数变差了。',
    not_own: '算是：主要不是你店里做差了。',
    both: '一半一半：有店里的原因，也有别的。',
  },
  reason,
  falls: '分数怎么走过来的',
  start: (day: string) => `${day}的总分`,
  group: (name: string, before: string, after: string) => `${name} ${before} → ${after}`,
  others: '其他',
  still: (count: number, rest: string | undefined) => `另有 ${count} 项几乎没动${rest ? `，合计 ${rest}` : ''}`,
  about: (points: string) => `约 ${points}`,
  points: (points: string) => `${points} 分`,
  range: (low: string, high: string) => `在 ${low} 到 ${high} 之间`,
  worse: '拖低',
  better: '拉高',
  estimateKey: '斜纹是估算，细线是可能的范围',
  grayKey: '灰色不是你店里的数',
  kind,
  kindHelp,
  table: '看表格',
  columns: { what: '原因', before: '之前', after: '之后', points: '分' },
  notRead: '未读到',
  rules: {
    version: (old: string, now: string) => `两天用的不是同一版规则（${old} → ${now}），规则带来的部分单列。`,
    unsaid: (day: string) => `${day}起平台的算法像是变了，没有公告。变化单列为「规则换了」。`,
  },
  detail: {
    printed: '页面原文',
    corrected: '你更正为',
    counts: '分子 / 分母',
    score: '得分',
    split: {
      events: (move: string) => `其中次数（分子）带来 ${move}`,
      cases: (move: string) => `单量（分母）带来 ${move}`,
    },
    window: {
      entering: (day: string, move: string) => `新进统计期的一天（${day}）带来 ${move}`,
      leaving: (day: string, move: string) => `移出统计期的一天（${day}）带来 ${move}`,
      bounded: '每天的数页面上看不到，这里是按历史推出来的范围。',
    },
    between: (low: string, high: string) => `${low} 至 ${high}`,
    noise,
    noCounts: '页面没有显示分子分母，没法往下拆。',
    try: '去试算这个指标',
    fold: '收起',
  },
};

export type WhyText = typeof whyZhCN;
