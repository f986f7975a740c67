import { clamp } from '../clamp';
import { readFigure } from '../read-figure';
import { resolveWeights } from '../resolve-weights';
import type { ScoreModel } from '../score-model';
import type { Values } from '../types';
import type { Goal } from './goal';
import { type Item, toItem } from './item';
import { type Movable, movables } from './movables';
import { trace } from './trace';
import type { Efforts } from './types';

/** All that a plan is made of. */
export type Field = {
  readonly goal: Goal;
  readonly able: readonly Movable[];
  /** What can be done with each of `able`, in the same order. */
  readonly items: readonly Item[];
  /** The most that each group can gain, in points of what is aimed at. */
  readonly rooms: readonly number[];
  /** Points that all gains must sum to for a score, what the scale swallows included. */
  readonly need: (score: number) => number;
};

/** @throws RangeError if an effort is not in order or names no figure of the model */
export function toField(model: ScoreModel, values: Values, efforts: Efforts, goal: Goal): Field {
  const able = movables(model, values, efforts, goal);
  const items = able.map(({ id, group, from, best, knots, gainAt, costAt }) =>
    toItem(id, group, trace(gainAt, from, best, knots), costAt),
  );
  const weights = resolveWeights(model.dimensions, (dimension) => dimension.score, values);
  const before = model.dimensions.map(({ id }) => goal.now.dimensions.find((each) => each.id === id)?.before);
  const weightOf = (index: number) => (goal.dimension === undefined ? weights[index]!.value : 1);
  const rooms = model.dimensions.map(({ max }, index) => weightOf(index) * (max - (before[index] ?? max)));
  const now = goal.read(goal.now).value;
  let swallowed = 0;
  if (goal.dimension === undefined && before.every((score) => score !== undefined)) {
    const raw =
      before.reduce<number>((sum, score, index) => sum + weights[index]!.value * score!, 0) + extra(model, values);
    swallowed = clamp(raw, model.scale.min, model.scale.max) - raw;
  }
  return {
    goal,
    able,
    items,
    rooms: [...rooms, Number.POSITIVE_INFINITY],
    need: (score) => score - now + swallowed,
  };
}

/** What is left of a field where only figures move that show within as many days. */
export function within(field: Field, mostDays: number): Field {
  const isSoon = (_: unknown, place: number): boolean => field.able[place]!.days <= mostDays;
  return { ...field, able: field.able.filter(isSoon), items: field.items.filter(isSoon) };
}

/** Bonus and deduction as they stand. */
function extra(model: ScoreModel, values: Values): number {
  const points = (id: string | undefined): number =>
    id === undefined ? 0 : (readFigure(values, { id, unit: 'score' })?.value ?? 0);
  return points(model.bonus?.id) - points(model.deduction?.id);
}
