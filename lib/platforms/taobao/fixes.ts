import type { Fix } from '../../engine/types';

/** What the indicators count is published; how far a fix moves them is our estimate throughout. */
const evidence = {
  basis: 'judgement',
  note: {
    zh: '指标怎么算是公开的，能改善多少是估计。',
    en: 'How the indicator counts is published; the size of the gain is our estimate.',
  },
} as const;

export const fixes: readonly Fix[] = [
  {
    id: 'worst-items-first',
    title: { zh: '按商品体验分（PXI）先治最差的几款', en: 'Rework the items with the lowest PXI first' },
    how: {
      zh: '在“按商品查看”里按问题订单数排序，最差的几款先改详情页（尺码、颜色、材质）、加发货前质检，改不好的下架；恶意差评走申诉。',
      en: 'Sort items by problem orders; correct size, colour and material on their pages, inspect before dispatch, drop what stays bad, and appeal malicious reviews.',
    },
    effects: [
      { indicator: 'negative_feedback_rate', kind: 'relative', by: -0.2 },
      { indicator: 'quality_return_rate', kind: 'relative', by: -0.2 },
      { indicator: 'bad_review_rate', kind: 'relative', by: -0.2 },
    ],
    effort: 'medium',
    firstDays: 7,
    fullDays: 40,
    evidence,
    seeds: [],
  },
  {
    id: 'same-day-handover',
    title: { zh: '当天打单、当天交接', en: 'Print and hand over on the day of the order' },
    how: {
      zh: '定截单时间，缺货的 SKU 先下架，预售要声明，旺季备第二家快递。不要虚假揽收。',
      en: 'Set a cut-off time, take out-of-stock variants down, declare pre-sales, keep a second courier for peaks. Never fake a pick-up scan.',
    },
    effects: [{ indicator: 'pickup_on_time_rate', kind: 'add', by: 2 }],
    effort: 'medium',
    firstDays: 3,
    fullDays: 33,
    evidence,
    seeds: [],
  },
  {
    id: 'closer-or-faster',
    title: { zh: '远的区域换更快的快递，或就近发货', en: 'Faster couriers for far regions, or stock nearer to buyers' },
    how: {
      zh: '按省份看到货时长，最慢的几个省换线路或分仓发；偏远地区单独设模板。',
      en: 'Compare delivery time by province; change the route or the warehouse for the slowest, and give remote areas a template of their own.',
    },
    effects: [{ indicator: 'delivery_time', kind: 'relative', by: -0.1 }],
    effort: 'high',
    firstDays: 10,
    fullDays: 40,
    evidence,
    seeds: [],
  },
  {
    id: 'staff-wangwang-peaks',
    title: {
      zh: '旺旺高峰时段补人，2 分钟没回就提醒',
      en: 'More people on chat at peaks, and an alarm at two minutes',
    },
    how: {
      zh: '3 分钟人工响应只看 8:00–23:00。先补最慢的时段，机器人转人工设好规则，每周复盘不满意的会话。',
      en: 'Replies count from 08:00 to 23:00. Staff the slowest hours first, hand over from the robot by rule, and review dissatisfied chats weekly.',
    },
    effects: [
      { indicator: 'reply_rate_3min', kind: 'add', by: 3 },
      { indicator: 'im_satisfaction_rate', kind: 'add', by: 2 },
    ],
    effort: 'medium',
    firstDays: 1,
    fullDays: 32,
    evidence,
    seeds: [],
  },
  {
    id: 'refund-queue',
    title: {
      zh: '小额退款自动通过，其余设超时提醒',
      en: 'Approve small refunds automatically, and ring before others are late',
    },
    how: {
      zh: '小额开极速退款；其他退款按等待时间排队，快超时的先处理。',
      en: 'Switch on instant refunds for small sums; queue the rest by waiting time.',
    },
    effects: [{ indicator: 'refund_time', kind: 'relative', by: -0.3 }],
    effort: 'low',
    firstDays: 1,
    fullDays: 31,
    evidence,
    risk: { zh: '会误退几单，定好金额上限。', en: 'A few undeserved refunds will pass; set a ceiling.' },
    seeds: [],
  },
  {
    id: 'solve-before-the-platform',
    title: {
      zh: '赶在买家找小二之前解决，优+ 订单先处理',
      en: 'Settle before the buyer calls the platform, 优+ orders first',
    },
    how: {
      zh: '优+ 订单在平台求助率里按三倍计。有纠纷苗头的会话当天由主管接手。',
      en: '优+ orders count three times in this rate. Let a supervisor take over heated chats on the same day.',
    },
    effects: [{ indicator: 'platform_help_rate', kind: 'relative', by: -0.2 }],
    effort: 'low',
    firstDays: 1,
    fullDays: 30,
    evidence,
    seeds: [],
  },
];
