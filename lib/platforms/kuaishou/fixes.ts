import type { Fix } from '../../engine/types';

/** What a 快手 seller can do. Published weights contradict each other, so no gain in points follows. */
const evidence = {
  basis: 'judgement',
  note: {
    zh: '指标名来自规则和公开文章，权重各说各的，能改善多少是估计。',
    en: 'The indicators are known from rules and articles, whose weights contradict each other; the size of the gain is our estimate.',
  },
} as const;

export const fixes: readonly Fix[] = [
  {
    id: 'true-pictures',
    title: { zh: '主图和直播按实物拍，写清颜色和材质', en: 'Show colour and material as they are' },
    how: {
      zh: '品质退款多的款先改：实拍图、色差说明、尺码建议，发货前加一道质检，改不好的下架。',
      en: 'Begin with the goods that come back for quality: true pictures, notes on colour, size advice, a check before dispatch; drop what stays bad.',
    },
    effects: [
      { indicator: 'quality_return_rate', kind: 'relative', by: -0.1 },
      { indicator: 'bad_review_rate', kind: 'relative', by: -0.1 },
    ],
    effort: 'medium',
    firstDays: 15,
    fullDays: 45,
    evidence,
    seeds: [],
  },
  {
    id: 'pick-up-in-time',
    title: { zh: '承诺时间内揽收', en: 'Have parcels picked up in the promised time' },
    how: {
      zh: '现货 48 小时内揽收，预售写明时间，远的区域单独设模板。',
      en: 'Have stock picked up within 48 hours, state the time of pre-sales, give remote areas a template of their own.',
    },
    effects: [{ indicator: 'pickup_on_time_rate', kind: 'add', by: 2 }],
    effort: 'medium',
    firstDays: 3,
    fullDays: 33,
    evidence,
    seeds: [],
  },
  {
    id: 'quick-refunds',
    title: { zh: '开极速退款、拒收自动退、售后小助手', en: 'Switch on quick refunds and the after-sale assistant' },
    how: {
      zh: '小额和拒收件自动退，其余当天处理完，下班后也让系统自动同意。',
      en: 'Refund small sums and refused parcels automatically, finish the rest on the same day, and let the system agree after hours.',
    },
    effects: [
      { indicator: 'refund_only_time', kind: 'relative', by: -0.3 },
      { indicator: 'return_refund_time', kind: 'relative', by: -0.2 },
    ],
    effort: 'low',
    firstDays: 2,
    fullDays: 32,
    evidence,
    risk: { zh: '自动退款会有少量误退。', en: 'Automatic refunds pay a few wrongly.' },
    seeds: [],
  },
  {
    id: 'reply-eight-to-midnight',
    title: { zh: '8 点到 24 点 3 分钟内回复', en: 'Reply within 3 minutes from 8 to 24 h' },
    how: {
      zh: '直播时段加人，机器人先接、人工跟上，每天看不满意的会话。',
      en: 'More people while live, robot first and people after it, and a daily look at unhappy chats.',
    },
    effects: [
      { indicator: 'reply_rate_3min', kind: 'add', by: 3 },
      { indicator: 'im_good_review_rate', kind: 'add', by: 1 },
    ],
    effort: 'medium',
    firstDays: 2,
    fullDays: 31,
    evidence,
    seeds: [],
  },
];
