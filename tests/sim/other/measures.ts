import type { Measure } from '../measures';

const bad = { unit: 'percent', better: 'lower', of: 'share', perfect: 0, spread: 0 } as const;
const good = { unit: 'percent', better: 'higher', of: 'share', perfect: 100, spread: 0 } as const;
const time = { better: 'lower', of: 'mean', perfect: 0, spread: 0.8 } as const;

/** Other figures than the first family's, in four dimensions, with other numbers of cases and other best and worst values. */
export const OTHER_MEASURES: readonly Measure[] = [
  { ...bad, id: 'goods_refund_rate', dimension: 'goods', cases: 1, full: 0.5, poor: 5 },
  { ...good, id: 'good_review_rate', dimension: 'goods', cases: 0.4, full: 2, poor: 12 },
  { ...bad, id: 'wrong_item_rate', dimension: 'goods', cases: 1, full: 0.1, poor: 1 },
  { ...good, id: 'description_match_rate', dimension: 'goods', cases: 0.5, full: 3, poor: 15 },
  {
    id: 'description_rating',
    dimension: 'goods',
    unit: 'score',
    better: 'higher',
    of: 'mean',
    cases: 0.35,
    perfect: 5,
    full: 0.1,
    poor: 0.5,
    spread: 2,
  },
  { ...good, id: 'shipped_in_48h_rate', dimension: 'logistics', cases: 1, full: 1, poor: 15 },
  { ...time, id: 'delivery_time', dimension: 'logistics', unit: 'hours', cases: 1, full: 36, poor: 96 },
  { ...bad, id: 'logistics_complaint_rate', dimension: 'logistics', cases: 1, full: 0.05, poor: 0.6 },
  { ...bad, id: 'lost_parcel_rate', dimension: 'logistics', cases: 1, full: 0.02, poor: 0.3 },
  { ...good, id: 'reply_in_3_min_rate', dimension: 'service', cases: 0.6, full: 5, poor: 40 },
  { ...time, id: 'first_reply_time', dimension: 'service', unit: 'seconds', cases: 0.6, full: 15, poor: 120 },
  { ...time, id: 'refund_time', dimension: 'service', unit: 'days', cases: 0.1, full: 0.5, poor: 4 },
  { ...bad, id: 'dispute_rate', dimension: 'service', cases: 1, full: 0.02, poor: 0.4 },
  { ...good, id: 'self_service_solved_rate', dimension: 'service', cases: 0.15, full: 10, poor: 60 },
  { ...bad, id: 'bad_content_rate', dimension: 'content', cases: 0.8, full: 0.2, poor: 2.5 },
  { ...good, id: 'live_satisfaction_rate', dimension: 'content', cases: 0.3, full: 4, poor: 25 },
  { ...bad, id: 'content_violation_rate', dimension: 'content', cases: 0.8, full: 0.05, poor: 0.8 },
];
