import type { Better, Unit } from '../../lib/records/ids';

/**
 * What a simulated platform measures. `share`: bad events among cases, in percent; `mean`: an average over cases.
 * Everything is told by its distance from the perfect value, which is what costs points: `full` is how far a shop may be
 * and still have 100, `poor` where it has 50, both as a seller's tool would guess them.
 */
export type Measure = {
  readonly id: string;
  readonly dimension: 'goods' | 'logistics' | 'service' | 'content';
  readonly unit: Unit;
  readonly better: Better;
  readonly of: 'share' | 'mean';
  /** Cases per order. */
  readonly cases: number;
  readonly perfect: number;
  readonly full: number;
  readonly poor: number;
  /** Spread of single cases over their mean, where `of` is a mean. */
  readonly spread: number;
};

const bad = { unit: 'percent', better: 'lower', of: 'share', perfect: 0, spread: 0 } as const;
const good = { unit: 'percent', better: 'higher', of: 'share', perfect: 100, spread: 0 } as const;
const time = { better: 'lower', of: 'mean', perfect: 0, spread: 1.2 } as const;

export const MEASURES: readonly Measure[] = [
  {
    id: 'goods_rating',
    dimension: 'goods',
    unit: 'score',
    better: 'higher',
    of: 'mean',
    cases: 0.25,
    perfect: 5,
    full: 0.15,
    poor: 0.6,
    spread: 2.5,
  },
  { ...bad, id: 'quality_return_rate', dimension: 'goods', cases: 0.9, full: 0.3, poor: 1.8 },
  { ...bad, id: 'bad_review_rate', dimension: 'goods', cases: 0.3, full: 0.4, poor: 2.4 },
  { ...bad, id: 'negative_feedback_rate', dimension: 'goods', cases: 0.9, full: 0.6, poor: 3.6 },
  { ...time, id: 'pickup_time', dimension: 'logistics', unit: 'hours', cases: 1, full: 8, poor: 48 },
  { ...good, id: 'delivery_on_time_rate', dimension: 'logistics', cases: 0.95, full: 4, poor: 18 },
  { ...bad, id: 'damage_return_rate', dimension: 'logistics', cases: 0.9, full: 0.05, poor: 0.4 },
  { ...good, id: 'pickup_on_time_rate', dimension: 'logistics', cases: 1, full: 2, poor: 14 },
  { ...time, id: 'aftersale_review_time', dimension: 'service', unit: 'hours', cases: 0.12, full: 3, poor: 20 },
  { ...time, id: 'im_response_time', dimension: 'service', unit: 'seconds', cases: 0.5, full: 18, poor: 150 },
  { ...bad, id: 'im_dissatisfaction_rate', dimension: 'service', cases: 0.15, full: 5, poor: 30 },
  { ...bad, id: 'platform_help_rate', dimension: 'service', cases: 0.95, full: 0.2, poor: 1.2 },
];

/** Distance from the perfect value, at least 0. */
export function distance({ perfect }: Pick<Measure, 'perfect'>, value: number): number {
  return Math.abs(perfect - value);
}

/** The value that lies so far from the perfect one, inside what the unit allows. */
export function valueAt({ perfect, unit }: Pick<Measure, 'perfect' | 'unit'>, away: number): number {
  if (perfect === 0) return unit === 'percent' ? Math.min(100, away) : away;
  return Math.max(unit === 'score' ? 1 : 0, perfect - away);
}
