import { dimensionScore } from '../dimension-score';
import { readFigure } from '../read-figure';
import type { Dimension, ScoreModel } from '../score-model';
import { times } from '../times';
import type { Estimate, Values } from '../types';
import { weakestBasis } from '../weakest-basis';
import type { Table } from './game';
import { insideMoves, type Move, unreadMove } from './inside-moves';
import { type Fitted, reconcile } from './reconcile';
import { BAND_SDS } from './sub-scores';
import type { DimensionTerms, Term } from './term';

/**
 * What a dimension brings when nothing inside it changed but figures.
 *
 * Where its score is shown on both days, that change is the truth: the moves of its indicators are fitted to it as far as
 * they are in doubt (`reconcile`), what rounding can hide is left to rounding, and the rest is unexplained. Otherwise its
 * score moves as its indicators do, and one that was not read by an amount that only the total can tell (`fitToTotal`).
 *
 * @param weights of the dimension, on the old day and on the new
 * @param days between the two; undefined where they are not dated
 */
export function steadyDimension(
  model: ScoreModel,
  dimension: Dimension,
  old: Values,
  now: Values,
  weights: readonly [Estimate, Estimate],
  days: number | undefined,
): DimensionTerms {
  const own = { id: dimension.score, unit: 'score', range: dimension } as const;
  const [before, after] = [readFigure(old, own)?.value, readFigure(now, own)?.value];
  const inside = insideMoves(model, dimension, old, now, days);
  const unit = 10 ** -dimension.decimals;
  // Sub-scores are taken to be printed with the digits of the dimension.
  const isShown = before !== undefined && after !== undefined;
  const hidden = (inside.isPrinted ? unit : 0) + (isShown ? unit : 0);
  const isOpen = !isShown && (inside.unread.length > 0 || dimension.indicators.length === 0);

  const moves = isShown
    ? shownMoves(dimension, inside, [before, after], old, now, days)
    : [...inside.moves, ...(isOpen ? [unreadMove(dimension, inside.unread, old, now, days)] : [])];
  const fitted = isShown
    ? reconcile(moves, after - before, { most: unit, variance: (unit * unit) / 6 })
    : unbent(moves);
  const told = fitted.reduce((sum, { value }) => sum + value, 0);
  const rest = isShown ? after - before - told : 0;
  const beyond = Math.abs(rest) > hidden + 1e-9 ? rest : 0;
  const moved = told + beyond;

  const level = levelOf(dimension, [before, after], inside.level, isOpen, moved);
  const [oldWeight, newWeight] = weights;
  const weight = meanOf(oldWeight, newWeight);
  const tableOf = (points: number): Table => [
    [0, oldWeight.value * points],
    [0, newWeight.value * points],
  ];
  const terms = moves.map((move, index) => termOf(dimension, move, fitted[index]!, weight, tableOf));
  if (beyond !== 0) {
    const said = { kind: 'unexplained', indicator: 'unexplained', dimension: dimension.id } as const;
    terms.push({ ...said, table: tableOf(beyond), below: 0, above: 0, basis: 'shown' });
  }
  const start = level - moved / 2;
  return {
    terms,
    base: [oldWeight.value * start, newWeight.value * start],
    isOpen,
    isShown,
    weight,
    rounding: weight.value * hidden,
    before: before ?? (isOpen ? computed(model, dimension, old) : start),
    after: after ?? (isOpen ? computed(model, dimension, now) : start + moved),
  };
}

function computed(model: ScoreModel, dimension: Dimension, values: Values): number | undefined {
  const score = dimensionScore(model, dimension, values);
  return 'value' in score ? score.value : undefined;
}

/** All that can have moved a shown score; the score itself where nothing inside it was read. */
function shownMoves(
  dimension: Dimension,
  { moves, unread }: ReturnType<typeof insideMoves>,
  [from, to]: readonly [number, number],
  old: Values,
  now: Values,
  days: number | undefined,
): readonly Move[] {
  if (moves.length === 0) {
    const said = { kind: 'indicator', indicator: dimension.score, from, to } as const;
    return [{ mean: to - from, sd: 0, sign: 0, said, basis: 'shown' }];
  }
  return unread.length === 0 ? moves : [...moves, unreadMove(dimension, unread, old, now, days)];
}

function unbent(moves: readonly Move[]): readonly Fitted[] {
  return moves.map(({ mean, sd }) => ({ value: mean, sd }));
}

/** Mean of both days' scores. Of a score that is shown on one day only, the other is that far off. */
function levelOf(
  { min, max }: Dimension,
  [before, after]: readonly [number | undefined, number | undefined],
  ofInside: number,
  isOpen: boolean,
  moved: number,
): number {
  if (before !== undefined && after !== undefined) return (before + after) / 2;
  if (before !== undefined) return before + moved / 2;
  if (after !== undefined) return after - moved / 2;
  return isOpen ? (min + max) / 2 : ofInside;
}

function meanOf(a: Estimate, b: Estimate): Estimate {
  return {
    value: (a.value + b.value) / 2,
    low: (a.low + b.low) / 2,
    high: (a.high + b.high) / 2,
    basis: weakestBasis(a.basis, b.basis),
  };
}

function termOf(
  { id }: Dimension,
  { sign, said, basis }: Move,
  { value, sd }: Fitted,
  weight: Estimate,
  tableOf: (points: number) => Table,
): Term {
  const reach = (sd * BAND_SDS) / 2;
  // A gain for the better is no loss at either end.
  const low = sign > 0 ? Math.max(Math.min(0, value), value - reach) : value - reach;
  const high = sign < 0 ? Math.min(Math.max(0, value), value + reach) : value + reach;
  const points = times({ value, low, high, basis }, weight);
  return {
    ...said,
    dimension: id,
    table: tableOf(value),
    below: points.value - points.low,
    above: points.high - points.value,
    basis: points.basis,
  };
}
