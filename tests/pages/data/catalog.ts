import type { Unit } from '../../../lib/records/ids.ts';

export type DimensionId = 'goods' | 'logistics' | 'service';

/** Rule versions by their first day: what a page prints depends on them. */
export type Rules = 'may' | 'july' | 'september';
export function rulesOf(day: string): Rules {
  return day >= '2026-09-08' ? 'september' : day >= '2026-07-14' ? 'july' : 'may';
}

/** One indicator as the back-end prints it. Written here on its own, not taken from the reader's vocabulary. */
export type Spec = {
  indicator: string;
  dimension: DimensionId;
  /** Share of the dimension by rule version; the version does not have the indicator where it is left out. */
  weight: Partial<Record<Rules, number>>;
  label: string;
  /** Label since 2026-09, where it differs. */
  newLabel?: string;
  unit: Unit;
  printed: '分' | '%' | '小时' | '秒';
  decimals: number;
  /** Edges of the scores 100, 90, 80, 70 and 60; the first edge is also the good end. Invented where none is published. */
  edges: readonly [number, number, number, number, number];
  /** Numerator and denominator, and the denominator's size as a share of the valid orders. */
  fraction?: { numerator: string; denominator: string; share: number; label: boolean };
};

const UNTIL_SEPTEMBER = { may: 0.15, july: 0.15 };
export const SPECS: readonly Spec[] = [
  {
    indicator: 'goods_rating',
    dimension: 'goods',
    weight: { may: 0.9, july: 0.9, september: 0.7 },
    label: '商品综合评分',
    unit: 'score',
    printed: '分',
    decimals: 4,
    edges: [4.791, 4.74, 4.69, 4.64, 4.568],
  },
  {
    indicator: 'quality_return_rate',
    dimension: 'goods',
    weight: { may: 0.1, july: 0.1, september: 0.3 },
    label: '商品品质退货率',
    unit: 'percent',
    printed: '%',
    decimals: 3,
    edges: [0.26, 0.5, 0.75, 1, 1.31],
    fraction: {
      numerator: '近30天物流签收订单中因商品品质原因产生的订单数',
      denominator: '近30日物流签收订单量',
      share: 0.93,
      label: true,
    },
  },
  {
    indicator: 'pickup_time_score',
    dimension: 'logistics',
    weight: UNTIL_SEPTEMBER,
    label: '揽收时长平均得分',
    unit: 'score',
    printed: '分',
    decimals: 2,
    edges: [98, 90, 80, 70, 60],
  },
  {
    indicator: 'pickup_time',
    dimension: 'logistics',
    weight: { september: 0.2 },
    label: '平均揽收时长',
    unit: 'hours',
    printed: '小时',
    decimals: 4,
    edges: [4, 8, 14, 24, 36],
  },
  {
    indicator: 'delivery_on_time_rate',
    dimension: 'logistics',
    weight: { may: 0.7, july: 0.7, september: 0.6 },
    label: '运单配送时效达成率',
    unit: 'percent',
    printed: '%',
    decimals: 3,
    edges: [93.34, 91.2, 88.9, 86.56, 79.33],
    fraction: {
      numerator: '近30天达成配送线路时效要求的运单数',
      denominator: '近30天应达成配送线路时效要求运单数',
      share: 0.9,
      label: true,
    },
  },
  {
    indicator: 'logistics_return_rate',
    dimension: 'logistics',
    weight: UNTIL_SEPTEMBER,
    label: '发货物流品退率',
    unit: 'percent',
    printed: '%',
    decimals: 4,
    edges: [0.026, 0.077, 0.128, 0.18, 0.334],
    fraction: {
      numerator: '近30天支付订单中首次因物流品质原因售后的订单数',
      denominator: '近30天支付订单数',
      share: 1,
      label: true,
    },
  },
  {
    indicator: 'damage_return_rate',
    dimension: 'logistics',
    weight: { september: 0.2 },
    label: '商品/包装破损退货订单率',
    unit: 'percent',
    printed: '%',
    decimals: 4,
    edges: [0.03, 0.08, 0.15, 0.25, 0.4],
    fraction: { numerator: '', denominator: '', share: 1, label: false },
  },
  {
    indicator: 'im_response_time',
    dimension: 'service',
    weight: { may: 0.7, july: 0.25, september: 0.25 },
    label: '飞鸽平均响应时长',
    newLabel: '飞鸽人工会话平响时长',
    unit: 'seconds',
    printed: '秒',
    decimals: 3,
    edges: [15, 30, 60, 120, 180],
  },
  {
    indicator: 'aftersale_review_time',
    dimension: 'service',
    weight: { july: 0.25, september: 0.25 },
    label: '售后平均审核时长',
    unit: 'hours',
    printed: '小时',
    decimals: 4,
    edges: [2, 4, 8, 16, 24],
  },
  {
    indicator: 'aftersale_on_time_rate',
    dimension: 'service',
    weight: { may: 0.3 },
    label: '售后处理时长达成率',
    unit: 'percent',
    printed: '%',
    decimals: 3,
    edges: [89.04, 87.9, 86.7, 85.49, 79.71],
  },
  {
    indicator: 'im_dissatisfaction_rate',
    dimension: 'service',
    weight: { july: 0.25, september: 0.25 },
    label: '飞鸽会话不满意率',
    newLabel: '飞鸽人工会话不满意率',
    unit: 'percent',
    printed: '%',
    decimals: 3,
    edges: [8, 12, 16, 22, 30],
    fraction: {
      numerator: '近30天消费者评价人工客服为不满意（1-3星）的会话数',
      denominator: '近30天有人工客服评价会话数',
      share: 0.03,
      label: true,
    },
  },
  {
    indicator: 'platform_help_rate',
    dimension: 'service',
    weight: { july: 0.25, september: 0.25 },
    label: '平台求助率',
    unit: 'percent',
    printed: '%',
    decimals: 4,
    edges: [0.2, 0.5, 0.9, 1.5, 2.5],
    fraction: {
      numerator: '近30天消费者升级求助平台订单数',
      denominator: '近30天消费者求助商家订单数',
      share: 0.15,
      label: true,
    },
  },
];

export const DIMENSIONS: readonly { id: DimensionId; label: string; home: string }[] = [
  { id: 'goods', label: '商品体验', home: '商品' },
  { id: 'logistics', label: '物流体验', home: '物流' },
  { id: 'service', label: '服务体验', home: '服务' },
];

/** Shares of the total; all four fit what was seen of real shops. */
export const DIMENSION_WEIGHTS: readonly Readonly<Record<DimensionId, number>>[] = [
  { goods: 0.5, logistics: 0.15, service: 0.35 },
  { goods: 0.5, logistics: 0.2, service: 0.3 },
  { goods: 0.5, logistics: 0.25, service: 0.25 },
];
