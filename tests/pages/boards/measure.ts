import { random } from '../data/random.ts';
import type { Dimension, Indicator, System } from './catalog.ts';

/** One indicator of a shop on a day, before it is printed. */
export type Measured = {
  indicator: Indicator;
  /** In the indicator's unit. */
  exact: number;
  fraction?: { numerator: number; denominator: number };
  /** 0 worst, 1 best within the typical range. */
  goodness: number;
  sub?: number;
};

export type MeasuredDimension = { dimension: Dimension; score?: number; items: Measured[] };

export type Measures = {
  total?: number;
  bonus?: number;
  deduction?: number;
  dimensions: MeasuredDimension[];
  others: Measured[];
};

/**
 * A shop's figures that fit together: a rate is its fraction, a dimension the weighted mean of its sub-scores where both
 * are shown, the total the weighted mean of the printed dimensions with bonus and deduction, within the scale.
 * `period` tells apart the figures of other periods and panels.
 */
export function measure(system: System, seed: number, period = ''): Measures {
  const one = (indicator: Indicator) => measureOne(system, indicator, seed, period);
  const dimensions = system.dimensions.map((dimension) => {
    const items = dimension.indicators.map(one);
    return { dimension, items, ...(!dimension.group && { score: scoreOf(system, dimension, items, seed, period) }) };
  });
  const r = random(seed, `boards/points/${period}`);
  const bonus = system.bonus && r.pick(system.bonus.points);
  const deduction = system.deduction && r.pick(system.deduction.points);
  return {
    ...totalOf(system, dimensions, (bonus ?? 0) - (deduction ?? 0), seed),
    ...(bonus !== undefined && { bonus }),
    ...(deduction !== undefined && { deduction }),
    dimensions,
    others: (system.others ?? []).map(one),
  };
}

function measureOne(system: System, indicator: Indicator, seed: number, period: string): Measured {
  const r = random(seed, `boards/value/${period}/${indicator.id}`);
  const [low, high] = indicator.range;
  const drawn = low + (high - low) * r.next();
  const denominator = indicator.fraction && r.int(...(indicator.fraction.size as [number, number]));
  const numerator = denominator && Math.min(denominator, Math.round((drawn / 100) * denominator));
  const exact = numerator !== undefined && denominator ? (100 * numerator) / denominator : drawn;
  const place = Math.min(1, Math.max(0, (exact - low) / (high - low)));
  const goodness = indicator.better === 'higher' ? place : 1 - place;
  return {
    indicator,
    exact,
    goodness,
    ...(numerator !== undefined && denominator && { fraction: { numerator, denominator } }),
    ...(system.sub && { sub: subScore(system.sub, goodness) }),
  };
}

function subScore({ steps, range: [low, high], decimals }: NonNullable<System['sub']>, goodness: number): number {
  if (steps) return steps[Math.min(steps.length - 1, Math.floor(goodness * steps.length))]!;
  return Number((low + (high - low) * goodness).toFixed(decimals));
}

function scoreOf(system: System, dimension: Dimension, items: Measured[], seed: number, period: string): number {
  const { range, decimals } = system.score;
  const [low, high] = range;
  const weighed = items.every((item) => item.sub !== undefined && item.indicator.weight !== undefined);
  if (items.length > 0 && weighed) {
    const sum = items.reduce((all, item) => all + item.sub! * item.indicator.weight!, 0);
    const share = items.reduce((all, item) => all + item.indicator.weight!, 0);
    return Number((sum / share).toFixed(decimals));
  }
  const r = random(seed, `boards/dimension/${period}/${dimension.id}`);
  const mean = items.length > 0 ? items.reduce((all, item) => all + item.goodness, 0) / items.length : r.next();
  const place = Math.min(1, Math.max(0, mean + (r.next() - 0.5) * 0.2));
  return Number((low + (high - low) * place).toFixed(decimals));
}

function totalOf(system: System, dimensions: MeasuredDimension[], points: number, seed: number): { total?: number } {
  if (!system.total) return {};
  const scored = dimensions.filter((d) => d.score !== undefined);
  const r = random(seed, 'boards/weights');
  const known = scored.every((d) => d.dimension.weight !== undefined);
  const weights = scored.map((d) => (known ? d.dimension.weight! : 0.5 + r.next()));
  const share = weights.reduce((a, b) => a + b, 0);
  const mean =
    scored.length > 0
      ? scored.reduce((all, d, i) => all + d.score! * weights[i]!, 0) / share
      : system.total.range[0] + (system.total.range[1] - system.total.range[0]) * r.next(); // stars by rank
  const [low, high] = system.total.range;
  const total = Math.min(system.total.cap ?? high, Math.max(low === 50 && points < 0 ? 0 : low, mean + points));
  return { total: Number(total.toFixed(system.total.decimals)) };
}
