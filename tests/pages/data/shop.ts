import type { Unit } from '../../../lib/records/ids.ts';
import type { DimensionId, Rules } from './catalog.ts';

/** One indicator of one shop on one day, with the texts that pages print. */
export type Item = {
  indicator: string;
  dimension: DimensionId;
  label: string;
  unit: Unit;
  value: number;
  decimals: number;
  /** The number as printed, without its unit: `1.340`; `--` where there is no data. */
  text: string;
  /** Its unit as printed; empty where there is no data. */
  printed: string;
  noData: boolean;
  score?: number;
  weight?: number;
  /** Against the day before, in `unit`. */
  change?: number;
  /** Share of peers beaten, percent. */
  rank?: number;
  fraction?: { numerator: number; denominator: number; numeratorLabel: string; denominatorLabel: string };
  edges: readonly number[];
  /** Figures of other shops: never the shop's own. */
  peers: { mean: string; excellent: string };
};

export type Dimension = {
  id: DimensionId;
  label: string;
  home: string;
  score: number;
  weight: number;
  change?: number;
  items: Item[];
};

/** All that one shop's pages show on one day. */
export type Shop = {
  id: string;
  name: string;
  day: string;
  rules: Rules;
  industry: string;
  orders: number;
  stage: 'formal' | 'growth' | 'no_score';
  total: number;
  totalChange?: number;
  dimensions: Dimension[];
  bonus: number;
  /** Points taken off, as positive numbers. */
  fakeTrade: number;
  harm: number;
  /** Growth stage: what is counted instead of rated. */
  counts: { indicator: string; label: string; count: number; unit: string }[];
};

export function itemsOf(shop: Shop): Item[] {
  return shop.dimensions.flatMap((dimension) => dimension.items);
}

/** `1.340`; thousands commas in whole numbers only, as the back-end prints them. */
export function printNumber(value: number, decimals: number): string {
  return decimals > 0 ? value.toFixed(decimals) : Math.round(value).toLocaleString('en-US');
}

/** `持平`, `上升0.012%`, `下降1分`. */
export function printChange(change: number, decimals: number, printed: string): string {
  if (change === 0) return '持平';
  return `${change > 0 ? '上升' : '下降'}${Math.abs(change).toFixed(decimals)}${printed}`;
}

/** `+2`, `-10`, `0`: how points are printed since 2026-09. */
export function printPoints(points: number): string {
  return points > 0 ? `+${points}` : `${points}`;
}

/** `11:00:37`: the daily update comes shortly after eleven. */
export function updateTime(shop: Pick<Shop, 'id'>): string {
  return `11:00:${String(30 + (Number(shop.id) % 30)).padStart(2, '0')}`;
}
