import type { Plan } from '../engine/plan/types';
import type { Estimate } from '../engine/types';
import { decimalsOfStep } from '../format/decimals';
import type { Better, Bilingual, Unit } from '../records/ids';
import type { Section } from './rows';

/** A figure that can be moved, as the panel names and prints it. */
export type Figure = {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Unit;
  readonly better: Better;
  readonly from: number;
  readonly decimals: number;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
};

export type ShownMove = {
  readonly figure: Figure;
  /** As it is printed: whole steps, never short of what the plan needs. */
  readonly to: number;
  readonly gain: Estimate;
  readonly days: number;
};

export type ShownPlan = {
  /** Equal for plans with the same moves. */
  readonly key: string;
  readonly best: readonly ('cheapest' | 'fastest' | 'safest')[];
  /** Those that bring most first. */
  readonly moves: readonly ShownMove[];
  readonly total: Estimate;
  readonly days: number;
  /** 100: one figure all the way from here to its best. */
  readonly cost: number;
  /** Whether even the low end of the band reaches the target; asked of the safest only. */
  readonly sure: boolean;
};

/** The indicators that were read; of a dimension whose inside is not known, its score. */
export function movableFigures(sections: readonly Section[]): Figure[] {
  return sections.flatMap(({ dimension, name, reading, rows }) => {
    const own = rows.flatMap(({ id, name, unit, better, decimals, range, reading }): Figure[] =>
      reading ? [{ id, name, unit, better, decimals, range, from: reading.value }] : [],
    );
    if (own.length > 0 || !reading) return own;
    const { score: id, min, max, decimals } = dimension;
    const range = { min, max, step: 10 ** -decimals };
    return [{ id, name, unit: 'score', better: 'higher', decimals, range, from: reading.value }];
  });
}

/** A plan in the panel's figures. A move of something that the panel does not show stays out. */
export function toShownPlan(plan: Plan, best: ShownPlan['best'], figures: readonly Figure[]): ShownPlan {
  const moves = plan.moves.flatMap((move): ShownMove[] => {
    const figure = figures.find(({ id }) => id === move.indicator);
    return figure ? [{ figure, to: noShorter(move.to, figure), gain: move.gain, days: move.days }] : [];
  });
  return {
    key: moves.map(({ figure, to }) => `${figure.id} ${to}`).join(),
    best,
    moves: moves.sort((a, b) => b.gain.value - a.gain.value),
    total: plan.total,
    days: plan.days,
    cost: plan.cost,
    sure: best.includes('safest') && plan.reached,
  };
}

/** The slider's step at or beyond a value, towards better; the value itself where that is past the slider's end. */
function noShorter(value: number, { better, range, from }: Figure): number {
  const steps = value / range.step;
  const whole = better === 'higher' ? Math.ceil(steps - 1e-9) : Math.floor(steps + 1e-9);
  const onStep = Number((whole * range.step).toFixed(decimalsOfStep(range.step)));
  const isInside = onStep >= Math.min(range.min, from) && onStep <= Math.max(range.max, from);
  return isInside ? onStep : value;
}
