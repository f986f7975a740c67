import type { OperationalFact } from '../engine/plan/move-everywhere';

const rate = { unit: 'percent' } as const;

/**
 * What a seller does for all shops alike, by the figures that measure it. `same` only where the platforms' definitions
 * agree; where they count other orders (signed, paid), other hours or other promises it is `near`.
 */
export const operationalFacts: readonly OperationalFact[] = [
  {
    id: 'pickup_in_48_hours',
    name: { zh: '48 小时揽收及时率', en: 'Picked up within 48 hours' },
    ...rate,
    better: 'higher',
    measuredBy: {
      taobao: { indicator: 'pickup_on_time_rate', as: 'same' },
      kuaishou: { indicator: 'pickup_on_time_rate', as: 'near' }, // within the promised time
    },
  },
  {
    id: 'reply_in_3_minutes',
    name: { zh: '3 分钟人工回复率', en: 'Replies within 3 minutes' },
    ...rate,
    better: 'higher',
    measuredBy: {
      taobao: { indicator: 'reply_rate_3min', as: 'same' }, // 8:00–23:00
      pinduoduo: { indicator: 'reply_rate_3min', as: 'same' },
      weixin: { indicator: 'reply_rate_3min', as: 'same' },
    },
  },
  {
    id: 'reply_time',
    name: { zh: '人工平均响应时长', en: 'Mean time to reply' },
    unit: 'seconds',
    better: 'lower',
    measuredBy: {
      douyin: { indicator: 'im_response_time', as: 'same' },
      jd: { indicator: 'im_response_time', as: 'near' },
    },
  },
  {
    id: 'quality_returns',
    name: { zh: '商品品质退货率', en: 'Returns for quality' },
    ...rate,
    better: 'lower',
    measuredBy: {
      douyin: { indicator: 'quality_return_rate', as: 'same' },
      jd: { indicator: 'quality_return_rate', as: 'near' },
      kuaishou: { indicator: 'quality_return_rate', as: 'near' },
      weixin: { indicator: 'quality_return_rate', as: 'near' },
      taobao: { indicator: 'quality_return_rate', as: 'near' }, // until 2026-03-15
    },
  },
  {
    id: 'delivery_on_time',
    name: { zh: '运单配送时效达成率', en: 'Delivered on time' },
    ...rate,
    better: 'higher',
    measuredBy: {
      douyin: { indicator: 'delivery_on_time_rate', as: 'same' },
      jd: { indicator: 'delivery_on_time_rate', as: 'same' },
      tiktok: { indicator: 'delivery_on_time_rate', as: 'near' },
    },
  },
  {
    id: 'calls_for_the_platform',
    name: { zh: '平台求助率', en: 'Buyers who call in the platform' },
    ...rate,
    better: 'lower',
    measuredBy: {
      douyin: { indicator: 'platform_help_rate', as: 'near' }, // of orders that asked the shop
      taobao: { indicator: 'platform_help_rate', as: 'near' }, // of paid orders
      pinduoduo: { indicator: 'platform_help_rate', as: 'near' },
      jd: { indicator: 'platform_intervention_rate', as: 'near' },
    },
  },
  {
    id: 'chat_satisfaction',
    name: { zh: '客服满意率', en: 'Chats rated good' },
    ...rate,
    better: 'higher',
    measuredBy: {
      taobao: { indicator: 'im_satisfaction_rate', as: 'near' },
      kuaishou: { indicator: 'im_good_review_rate', as: 'near' },
      weixin: { indicator: 'im_good_review_rate', as: 'near' },
    },
  },
  {
    id: 'chat_dissatisfaction',
    name: { zh: '客服会话不满意率', en: 'Chats rated bad' },
    ...rate,
    better: 'lower',
    measuredBy: {
      douyin: { indicator: 'im_dissatisfaction_rate', as: 'same' },
      tiktok: { indicator: 'im_dissatisfaction_rate', as: 'near' },
    },
  },
  {
    id: 'return_refund_time',
    name: { zh: '退货退款自主完结时长', en: 'Time to finish returns with refund' },
    unit: 'hours',
    better: 'lower',
    measuredBy: {
      kuaishou: { indicator: 'return_refund_time', as: 'same' },
      weixin: { indicator: 'return_refund_time', as: 'same' },
    },
  },
  {
    id: 'refund_only_time',
    name: { zh: '仅退款自主完结时长', en: 'Time to finish refunds without return' },
    unit: 'hours',
    better: 'lower',
    measuredBy: {
      kuaishou: { indicator: 'refund_only_time', as: 'same' },
      weixin: { indicator: 'refund_only_time', as: 'same' },
    },
  },
];
