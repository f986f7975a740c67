import { readFigure } from '../read-figure';
import { resolveWeights } from '../resolve-weights';
import type { Dimension, ScoreModel } from '../score-model';
import { times } from '../times';
import type { Estimate, Values } from '../types';
import { weakestBasis } from '../weakest-basis';
import type { Table } from './game';
import { movedFigure } from './moved-figure';
import { type Effect, reconcile } from './reconcile';
import { BAND_SDS, pairUnderOneRule } from './sub-scores';
import type { DimensionTerms, Term } from './term';

/** An indicator that was not read may have moved by this share of the scale (a standard deviation). Our judgement. */
const UNREAD = 0.1;

type Move = Effect & {
  readonly term: Pick<Term, 'indicator' | 'from' | 'to' | 'noise'>;
  readonly basis: Term['basis'];
};

/**
 * What a dimension brings when nothing inside it changed but figures.
 *
 * Where its score is shown on both days, that change is the truth: the moves of its indicators are fitted to it as far as
 * they are in doubt (`reconcile`), what rounding can hide is left to rounding, and the rest is unexplained. Otherwise its
 * score moves as its indicators do.
 *
 * @param weights of the dimension, on the old day and on the new
 */
export function steadyDimension(
  model: ScoreModel,
  dimension: Dimension,
  old: Values,
  now: Values,
  weights: readonly [Estimate, Estimate],
  days: number,
): DimensionTerms {
  const { min, max, decimals } = dimension;
  const own = { id: dimension.score, unit: 'score', range: dimension } as const;
  const [shownBefore, shownAfter] = [readFigure(old, own)?.value, readFigure(now, own)?.value];
  const shares = resolveWeights(dimension.indicators, ({ id }) => id, old);
  const moves: Move[] = [];
  let unread = 0;
  let isPrinted = false;
  let computed = 0;
  dimension.indicators.forEach((indicator, place) => {
    const share = shares[place]!;
    const pair = pairUnderOneRule(
      { model, dimension, indicator, values: old },
      { model, dimension, indicator, values: now },
    );
    if (!pair) {
      unread += share.value;
      return;
    }
    isPrinted ||= pair.isShown;
    computed += (share.value * (pair.before + pair.after)) / 2;
    const moved = pair.after - pair.before;
    const mean = share.value * moved;
    const sd = Math.hypot(share.value * pair.doubt, (moved * (share.high - share.low)) / BAND_SDS);
    const term = movedFigure(indicator, old, now, days);
    const improved = Math.sign(term.to - term.from) * (indicator.better === 'higher' ? 1 : -1);
    const sign = mean * improved < 0 ? 0 : (improved as Effect['sign']);
    moves.push({ mean, sd, sign, term, basis: weakestBasis(pair.basis, share.basis) });
  });

  const unit = 10 ** -decimals;
  const isShown = shownBefore !== undefined && shownAfter !== undefined;
  const level = isShown ? (shownBefore + shownAfter) / 2 : undefined;
  if (moves.length === 0 && isShown) {
    const term = { indicator: own.id, from: shownBefore, to: shownAfter };
    moves.push({ mean: shownAfter - shownBefore, sd: 0, sign: 0, term, basis: 'shown' });
    unread = 0;
  } else if (dimension.indicators.length === 0) unread = 1;
  const effects: Effect[] = unread > 0 ? [...moves, { mean: 0, sd: unread * UNREAD * (max - min), sign: 0 }] : moves;
  const fitted = isShown
    ? reconcile(effects, shownAfter - shownBefore, unit)
    : effects.map(({ mean, sd }) => ({ value: mean, sd }));
  const explained = moves.reduce((sum, _, index) => sum + fitted[index]!.value, 0);
  // Sub-scores are taken to be printed with the digits of the dimension.
  const hidden = isPrinted ? 2 * unit : unit;
  const rest = isShown ? shownAfter - shownBefore - explained : 0;
  const guessed = unread > 0 && isShown ? fitted[moves.length]!.value : 0;
  const unexplained = Math.abs(rest - guessed) > hidden + 1e-9 ? rest : guessed;

  const middle =
    level ??
    (shownBefore !== undefined
      ? shownBefore + explained / 2
      : shownAfter !== undefined
        ? shownAfter - explained / 2
        : unread > 0
          ? (min + max) / 2
          : computed);
  const [oldWeight, newWeight] = weights;
  const weight: Estimate = {
    value: (oldWeight.value + newWeight.value) / 2,
    low: (oldWeight.low + newWeight.low) / 2,
    high: (oldWeight.high + newWeight.high) / 2,
    basis: weakestBasis(oldWeight.basis, newWeight.basis),
  };
  const tableOf = (points: number): Table => [
    [0, oldWeight.value * points],
    [0, newWeight.value * points],
  ];
  const terms = moves.map(({ sign, term, basis }, index): Term => {
    const { value, sd } = fitted[index]!;
    const reach = (sd * BAND_SDS) / 2;
    const low = sign > 0 ? Math.max(Math.min(0, value), value - reach) : value - reach;
    const high = sign < 0 ? Math.min(Math.max(0, value), value + reach) : value + reach;
    const points = times({ value, low, high, basis }, weight);
    return {
      kind: 'indicator',
      dimension: dimension.id,
      ...term,
      table: tableOf(value),
      below: points.value - points.low,
      above: points.high - points.value,
      basis: points.basis,
    };
  });
  if (Math.abs(unexplained) > 1e-9) {
    terms.push({
      kind: 'unexplained',
      indicator: 'unexplained',
      dimension: dimension.id,
      table: tableOf(unexplained),
      below: 0,
      above: 0,
      basis: 'shown',
    });
  }
  const start = middle - (explained + unexplained) / 2;
  const isOpen = unread > 0 && !isShown;
  return {
    terms,
    base: [oldWeight.value * start, newWeight.value * start],
    isOpen,
    rounding: weight.value * hidden,
    before: shownBefore ?? (isOpen ? undefined : middle - explained / 2),
    after: shownAfter ?? (isOpen ? undefined : middle + explained / 2),
  };
}
