import { readFigure, requireValue } from '../read-figure';
import { resolveWeights } from '../resolve-weights';
import type { ScoreModel } from '../score-model';
import type { Values } from '../types';
import type { Goal } from './goal';
import type { Effort, Efforts } from './types';
import { wayOf } from './way-of';

/** A figure that a plan may move. */
export type Movable = {
  readonly id: string;
  /** Index of its dimension; one past the last for bonus and deduction. */
  readonly group: number;
  readonly from: number;
  /** The furthest that it may go, better than `from`. */
  readonly best: number;
  /** Where its curve bends or leaps on the way, in that order. */
  readonly knots: readonly number[];
  readonly days: number;
  /** Whether its curve was learnt from the shop's history. */
  readonly isFitted: boolean;
  /** Of having it at a value; 0 where it stands. */
  readonly costAt: (to: number) => number;
  /** Points of what is aimed at, before anything clamps the sum; grows on the way. */
  readonly gainAt: (to: number) => number;
  /** The same for the low end of the band. */
  readonly sureAt: (to: number) => number;
};

/** A default is told in shares of the whole way, because a second and a percentage point do not compare. Our judgement. */
const WHOLE_WAY = 100;
const STARTING = 10;

/**
 * The figures that were read, are scored under this goal and can get better: indicators; in place of them their
 * dimension's score where none of them can be moved or the effort names it; bonus and deduction where the effort names them.
 *
 * Without an entry: 10 to begin, 100 for the whole way from here to the best, so halving a bad rate costs 60; days as in
 * the figure's window.
 *
 * @throws RangeError if an effort is not in order or names no figure of the model
 */
export function movables(model: ScoreModel, values: Values, given: Efforts, goal: Goal): readonly Movable[] {
  const efforts = new Map(Object.entries(given).map(([id, effort]) => [id, toEffort(effort)]));
  for (const [id, effort] of efforts) requireEffort(id, effort, model);
  const weights = resolveWeights(model.dimensions, (dimension) => dimension.score, values);
  const found: Movable[] = [];

  model.dimensions.forEach(({ id, score, indicators }, group) => {
    if (goal.dimension !== undefined && goal.dimension !== group) return;
    const before = goal.now.dimensions.find((each) => each.id === id)?.before;
    if (before === undefined) return;
    const weight = goal.dimension === undefined ? weights[group]!.value : 1;
    const add = (own: string, from: number | undefined) => {
      const one = from === undefined ? undefined : movable(own, group, from);
      if (one) found.push({ ...one, gainAt: (to) => weight * (after(own, to, id) - before) });
    };
    const read = efforts.has(score) ? [] : indicators.filter((each) => readFigure(values, each) !== undefined);
    const scored = read.filter(
      (each) => goal.ask({ [each.id]: readFigure(values, each)!.value }).status === 'simulated',
    );
    if (scored.length === 0) add(score, before);
    for (const indicator of scored) add(indicator.id, readFigure(values, indicator)!.value);
  });
  for (const adjustment of goal.dimension === undefined ? [model.bonus, model.deduction] : []) {
    if (!adjustment || !efforts.has(adjustment.id)) continue;
    const from = readFigure(values, { id: adjustment.id, unit: 'score' })?.value;
    const one = from === undefined ? undefined : movable(adjustment.id, model.dimensions.length, from);
    if (one) found.push({ ...one, gainAt: (to) => Math.abs(to - one.from) });
  }
  return found;

  function movable(id: string, group: number, from: number): Omit<Movable, 'gainAt'> | undefined {
    const way = wayOf('plan', model, id);
    const effort = efforts.get(id);
    const isBetter = (a: number, b: number) => (way.better === 'higher' ? a > b : a < b);
    const best = effort?.to === undefined || isBetter(effort.to, way.best) ? way.best : effort.to;
    if (!isBetter(best, from)) return undefined;
    const between = way.knots.filter((knot) => isBetter(knot, from) && isBetter(best, knot));
    const { perUnit, fixed = 0 } = effort ?? { perUnit: WHOLE_WAY / Math.abs(way.best - from), fixed: STARTING };
    const low = goal.read(goal.now).low;
    return {
      id,
      group,
      from,
      best,
      knots: way.better === 'higher' ? between : between.reverse(),
      days: effort?.days ?? way.windowDays,
      isFitted: way.isFitted,
      costAt: (to) => (to === from ? 0 : fixed + perUnit * Math.abs(to - from)),
      sureAt: (to) => {
        const answer = goal.ask({ [id]: to });
        return answer.status === 'simulated' ? goal.read(answer).low - low : 0;
      },
    };
  }

  function after(id: string, to: number, dimension: string): number {
    const answer = goal.ask({ [id]: to });
    if (answer.status !== 'simulated') throw new Error(`${id} has lost its answer`);
    return answer.dimensions.find((each) => each.id === dimension)!.after.value;
  }
}

function toEffort(effort: Effort | number): Effort {
  return typeof effort === 'number' ? { perUnit: effort } : effort;
}

function requireEffort(id: string, { perUnit, fixed = 0, days = 0, to }: Effort, model: ScoreModel): void {
  wayOf('plan', model, id);
  for (const [name, number] of Object.entries({ perUnit, fixed, days })) {
    if (!(number >= 0 && number < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`plan requires ${name} of ${id} to be finite and at least 0, got ${number}`);
    }
  }
  if (to === undefined) return;
  const indicator = model.dimensions.flatMap((each) => each.indicators).find((each) => each.id === id);
  const range = model.dimensions.find((each) => each.score === id);
  requireValue('plan', indicator ?? (range ? { id, unit: 'score', range } : { id, unit: 'score' }), to);
}
