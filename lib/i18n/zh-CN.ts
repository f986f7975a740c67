import type { Part } from '../panel/provenance';
import type { Basis } from '../records/ids';
import type { Stage } from '../records/snapshot';
import type { Outcome } from '../records/visit';

/** Chinese sets a space between a character and a digit. */
const apart = (text: string) => (/^\d/.test(text) ? ` ${text}` : text);

const basis: Record<Basis, string> = {
  official: '官方',
  shown: '页面显示',
  fitted: '按本店历史推算',
  unofficial: '非官方',
};

const basisHelp: Record<Basis, string> = {
  official: '平台规则里写明的。',
  shown: '你的后台页面上显示的。',
  fitted: '以目前所知的规则为底，用你这家店自己的历史修正的。历史越短，范围越宽。',
  unofficial: '平台没有公布，按公开资料估的，只能当参考。',
};

/** Of the weakest basis of a model. */
const restsOn: Record<Basis, string> = {
  official: '权重和档位由平台公布',
  shown: '权重和档位取自页面',
  fitted: '权重和档位按本店历史推算',
  unofficial: '权重和档位为估算',
};

const outcome: Record<Outcome['status'], (raw: string) => string> = {
  read: () => '已读到',
  no_data: () => '页面上暂无数据',
  not_understood: (raw) => (raw ? `页面上有，但没看懂：${raw}` : '页面上有，但没看懂'),
  not_found: () => '未读到',
};

const stage: Record<Stage, string> = { formal: '正式阶段', growth: '成长阶段', no_score: '暂无体验分' };

const part: Record<Part, string> = {
  dimension_weights: '维度权重',
  weights: '指标权重',
  curves: '得分档位',
  bonus: '加分项',
  deduction: '扣分项',
  stages: '成长阶段规则',
  floors: '小店保底分',
  variants: '行业权重表',
};

/** Simplified Chinese, as a seller says it. The other dictionaries have exactly these keys. */
export const zhCN = {
  app: {
    name: '店分透镜',
    loading: '正在打开本机数据…',
    failed: '打不开本机数据',
    failedBody: '请关掉面板重新打开；还不行就重启浏览器。数据仍在本机，没有被删除。',
    comma: '，',
    listComma: '、',
    privacy: '只读页面上已显示的店铺指标，全部存在本机，不上传。',
  },
  header: {
    shop: '店铺',
    sections: '栏目',
    nav: { today: '今天', 'what-if': '试算', why: '原因', plan: '改进', history: '历史', more: '更多' },
    noName: '未命名店铺',
    outOf: (max: string) => `满分 ${max}`,
    shownScore: '页面显示的分数',
    noScore: '暂无分数',
    sameAs: (day: string) => `和 ${day}持平`,
    turn: { rule: '规则换版', stage: '阶段变了' },
    firstDay: '第一天的记录',
    consumer: '消费者看到',
    toNextStar: (points: string, stars: string) => `再涨 ${points} 分到 ${stars}`,
    topStar: '已是最高档',
    stage,
  },
  fresh: {
    today: (time: string | undefined) => (time ? `今天 ${time} 已更新` : '今天的数'),
    yesterday: (early: boolean): string => (early ? '昨天的数，今天的一般 11 点左右出' : '昨天的数，今天的还没读'),
    older: (days: number, day: string) => `${day}的数，${days} 天前的`,
    ofDay: (day: string) => `${day}的数`,
  },
  model: {
    rule: (name: string, day: string) => `规则版本：${name}，${day}起`,
    byRule: (version: string) => `按 ${version} 版规范试算`,
    replaced: (version: string, day: string) =>
      `这是旧规则（${version} 版）的数，${day}起规则已换，试算仅供回看；请打开体验分页面读新数。`,
    restsOn,
    basis,
    basisHelp,
    part,
    details: '这些数的依据',
    estimateNote: '估算，不是平台承诺；假定其他指标不变。',
    hiddenNote: '平台没有公布各指标怎么折成维度分，下面的试算是区间，不是准数。',
    rankedNote: '这个分数要看同行，你变好了分也可能不动。',
    industry: '考核行业',
    shopType: '店铺类型',
    choose: '请选择',
    variantHint: (count: number, official: boolean) =>
      `只影响服务体验 ${count} 个指标的权重${official ? '' : '（平台 7 月公布的表，9 月后未再公布）'}`,
    pageIndustry: (name: string) => `页面上写的是「${name}」，权重表里没有同名的，请选最接近的。`,
  },
  whatIf: {
    title: '如果这样改',
    predicted: '预测总分',
    unchanged: '还没有改动，拖动下面的滑块试试',
    now: '现在',
    above: (than: string, points: string) => `比${apart(than)}高 ${points} 分`,
    below: (than: string, points: string) => `比${apart(than)}低 ${points} 分`,
    tiny: '变化不到 0.1 分',
    starWould: (stars: string) => `消费者会看到 ${stars}`,
    reset: '重置',
    settings: '试算设置',
    stepBy: '每次改多少',
    relative: '按比例 1%',
    relativeHint: '现有数值乘以 0.99，例如 2% → 1.98%',
    points: '1 个单位',
    pointsHint: '直接加减 1 个百分点、1 小时或 1 秒（评分 0.1 分）',
    stepName: (indicator: string, step: string) => `${indicator} ${step}`,
    field: (indicator: string, unit: string) => (unit ? `${indicator}（${unit}）` : indicator),
    fillIn: (range: string) => `请填 ${range}`,
    ofNothing: '现在是 0，按比例改不动',
    beyond: (range: string) => `再改就超出 ${range} 了`,
    onPage: '页面上',
    corrected: (value: string) => `已更正为 ${value}`,
    lower: '越低越好',
    higher: '越高越好',
    brings: (points: string) => `贡献 ${points} 分`,
    bringsAbout: (points: string) => `约贡献 ${points} 分`,
    scored: (score: string) => `得 ${score} 分`,
    weight: '权重',
    dimensionScore: (score: string) => `${score} 分`,
    after: (score: string) => `→ ${score}`,
    outcome,
    notRead: '未读到',
    notReadHelp: '打开体验分详情页，读到后就能试算。',
    same: '和页面上一样',
    higherBy: (value: string, delta: string) => `${value}，比页面上高 ${delta}`,
    lowerBy: (value: string, delta: string) => `${value}，比页面上低 ${delta}`,
    toNext: (delta: string, score: string) => `再改 ${delta}到 ${score} 分档`,
    better: '变好',
    worse: '变差',
    none: '不变',
    partsTitle: '每项改动带来多少分',
    incompleteBody: (names: string) => `还缺：${names}。打开体验分页面读到后就能算。`,
    misfit: (figure: string, value: string, range: string) =>
      `「${figure}」是 ${value}，不在这版规则的 ${range} 之内。`,
    misfitBody: '这样算不准，先不试算。请到后台核对这个数和它的日期；页面上就是这个数，多半是规则变了，请等扩展更新。',
    scoreOf: (indicator: string) => `${indicator}的得分`,
    noIndicators: '只读到了总分，还没有指标可改。打开体验分详情页，等指标显示出来。',
    growth: '近 30 天有效订单不满 30 单，平台给的是固定分，改指标暂时不会让分数变动，但不达标会被降分。',
    noScore: '平台还没有给这家店打分，先没有总分可预测。',
    between: (low: string, high: string) => `在 ${low} 到 ${high} 分之间`,
    adjustments: '加分与扣分',
    resetDone: (total: string) => `已重置，预测总分 ${total}`,
    announce: (total: string, change: string) => `预测总分 ${total}，${change}`,
  },
};

export type Dictionary = typeof zhCN;
