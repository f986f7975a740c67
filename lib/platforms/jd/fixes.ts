import type { Fix } from '../../engine/types';

/** What a 京东 seller can do. What is inside a dimension is not public, so only the direction is certain. */
const evidence = {
  basis: 'judgement',
  note: {
    zh: '指标就在店铺星级页上，分数曲线没有公布，能改善多少是估计。',
    en: 'The indicators are on the star page; the curves are not public and the size of the gain is our estimate.',
  },
} as const;

export const fixes: readonly Fix[] = [
  {
    id: 'same-day-pickup',
    title: { zh: '截单前置，当日揽收', en: 'Hand over on the day of the order' },
    how: {
      zh: '物流履约占一半：把截单时间和快递上门时间对齐，一天收两次，缺货的先下架。',
      en: 'Logistics is half of the score: align cut-off and courier, two pick-ups a day, and take down what is out of stock.',
    },
    effects: [
      { indicator: 'same_day_pickup_rate', kind: 'add', by: 2 },
      { indicator: 'late_dispatch_orders', kind: 'relative', by: -0.2 },
    ],
    effort: 'medium',
    firstDays: 2,
    fullDays: 31,
    evidence,
    seeds: [],
  },
  {
    id: 'better-routes',
    title: { zh: '不达标的线路换快递或入仓', en: 'Change courier or warehouse on routes that miss their time' },
    how: {
      zh: '按线路看运单配送时效，最差的几条换承运商，或把好卖的货放进京仓。',
      en: 'Compare on-time delivery by route; change the carrier of the worst, or stock what sells in a JD warehouse.',
    },
    effects: [{ indicator: 'delivery_on_time_rate', kind: 'add', by: 1 }],
    effort: 'high',
    firstDays: 5,
    fullDays: 35,
    evidence,
    seeds: [],
  },
  {
    id: 'dongdong-shifts',
    title: { zh: '咚咚高峰排班，压到 15 秒内', en: 'Staff chat peaks, reply within 15 seconds' },
    how: {
      zh: '页面上见过 12 秒得满分。看最慢的时段排班，常见问题用快捷回复，不用“稍等”占位。',
      en: '12 seconds was seen to score ten. Staff the slowest hours, answer common questions by quick replies, no fillers.',
    },
    effects: [{ indicator: 'im_response_time', kind: 'relative', by: -0.2 }],
    effort: 'medium',
    firstDays: 2,
    fullDays: 31,
    evidence,
    seeds: [],
  },
  {
    id: 'aftersale-in-a-day',
    title: { zh: '售后 24 小时内审完', en: 'Decide after-sale cases within 24 hours' },
    how: {
      zh: '小额和明确的单子设自动同意，其余每天清零，收到退货当天处理。',
      en: 'Approve small and clear cases automatically, clear the rest daily, handle returns on arrival.',
    },
    effects: [{ indicator: 'aftersale_service_time', kind: 'relative', by: -0.15 }],
    effort: 'low',
    firstDays: 2,
    fullDays: 31,
    evidence,
    risk: { zh: '自动同意会有少量误退。', en: 'Automatic approval refunds a few wrongly.' },
    seeds: [],
  },
  {
    id: 'invite-reviews',
    title: { zh: '用评价有礼请买家主动评价', en: 'Invite reviews with the official reward' },
    how: {
      zh: '用平台的评价有礼，几星都给，不挂钩好评；主动评价占满意度的大头。',
      en: 'Use the platform’s review reward, whatever the stars; reviews that buyers write themselves weigh most.',
    },
    effects: [{ indicator: 'shop_rating', kind: 'add', by: 0.05 }],
    effort: 'low',
    firstDays: 7,
    fullDays: 37,
    evidence,
    seeds: [],
  },
  {
    id: 'certified-agents',
    title: { zh: '客服考金牌认证，开运费险', en: 'Certify agents, switch on freight insurance' },
    how: {
      zh: '两样都算附加项，每样值多少分没有公布，按经营成本决定。',
      en: 'Both count for the bonus; what each is worth is not public, so decide by cost.',
    },
    effects: [{ indicator: 'certified_agents_rate', kind: 'relative', by: 0.2 }],
    effort: 'medium',
    firstDays: 30,
    fullDays: 60,
    evidence,
    risk: { zh: '运费险要付保费。', en: 'Insurance has a premium.' },
    seeds: [],
  },
];
