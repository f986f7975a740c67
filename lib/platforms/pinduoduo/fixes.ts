import type { Fix } from '../../engine/types';

/** What a 拼多多 seller can do. Weights are secret here, so no gain in points follows from any of it. */
const evidence = {
  basis: 'judgement',
  note: {
    zh: '求助、回复、退款都在考核之内，权重没有公布，能改善多少是估计。',
    en: 'Help requests, replies and refunds are assessed; the weights are secret and the size of the gain is our estimate.',
  },
} as const;

export const fixes: readonly Fix[] = [
  {
    id: 'worst-problems-first',
    title: { zh: '先治求助单最多的问题', en: 'Begin with the problem that draws most help requests' },
    how: {
      zh: '在消费者体验指标里按求助订单数排序：少件、错发、漏发查打包流程，催物流查发货和轨迹，敷衍回复逐条复盘。',
      en: 'Sort the problems by help orders: check packing for missing and wrong items, dispatch and tracking for delivery questions, and go through perfunctory replies one by one.',
    },
    effects: [{ indicator: 'platform_help_rate', kind: 'relative', by: -0.15 }],
    effort: 'medium',
    firstDays: 2,
    fullDays: 31,
    evidence,
    seeds: [],
  },
  {
    id: 'reply-in-three-minutes',
    title: { zh: '高峰排班，3 分钟内人工回复', en: 'Staff the peaks, reply by hand within 3 minutes' },
    how: {
      zh: '看哪几个小时最慢，把人排在那里；机器人转人工设提醒，快捷回复答到点上。',
      en: 'Find the slowest hours and put people there; alert on hand-over from the robot, and keep quick replies that answer the question.',
    },
    effects: [{ indicator: 'reply_rate_3min', kind: 'add', by: 3 }],
    effort: 'medium',
    firstDays: 2,
    fullDays: 31,
    evidence,
    seeds: [],
  },
  {
    id: 'refund-in-transit',
    title: { zh: '没签收的退款先拦截、快同意', en: 'Stop the parcel and refund at once while it is under way' },
    how: {
      zh: '在途退款当天处理：能拦截先拦截，小额直接同意。',
      en: 'Handle refunds of parcels under way on the same day: intercept where possible, agree at once for small sums.',
    },
    effects: [{ indicator: 'in_transit_refund_time', kind: 'relative', by: -0.3 }],
    effort: 'low',
    firstDays: 2,
    fullDays: 31,
    evidence,
    risk: { zh: '拦截失败的件要自己追回。', en: 'A parcel that was not stopped must be fetched back.' },
    seeds: [],
  },
  {
    id: 'refund-after-return',
    title: { zh: '退货签收当天验货退款', en: 'Inspect and refund on the day the return arrives' },
    how: {
      zh: '退货仓签收即登记，当天验完退完，节假日也留人。',
      en: 'Register returns on arrival, inspect and refund the same day, holidays included.',
    },
    effects: [{ indicator: 'returned_refund_time', kind: 'relative', by: -0.2 }],
    effort: 'medium',
    firstDays: 2,
    fullDays: 31,
    evidence,
    seeds: [],
  },
  {
    id: 'ship-from-stock',
    title: { zh: '有货才卖，打单当天交快递', en: 'Sell what is in stock, hand it over on the day' },
    how: {
      zh: '缺货规格及时下架，定截单时间，成团后当天揽收；常延误的线路换快递。',
      en: 'Take out-of-stock options down, set a cut-off, hand over on the day of the order; change the courier on slow routes.',
    },
    effects: [{ indicator: 'group_to_sign_time', kind: 'relative', by: -0.05 }],
    effort: 'medium',
    firstDays: 3,
    fullDays: 33,
    evidence,
    seeds: [],
  },
];
