import { type Measure, readFigure } from '../read-figure';
import { resolveWeights } from '../resolve-weights';
import type { Dimension, ModelIndicator, ScoreModel } from '../score-model';
import type { Values } from '../types';
import { weakestBasis } from '../weakest-basis';
import { movedFigure } from './moved-figure';
import type { Effect } from './reconcile';
import { BAND_SDS, pairUnderOneRule } from './sub-scores';
import type { Term } from './term';

/** What one figure inside a dimension did to the dimension's score. */
export type Move = Effect & {
  readonly said: Pick<Term, 'kind' | 'indicator' | 'from' | 'to' | 'noise'>;
  readonly basis: Term['basis'];
};

export type Inside = {
  readonly moves: readonly Move[];
  /** Indicators that were not read on one of the days, with their shares of the dimension. */
  readonly unread: readonly { readonly indicator: ModelIndicator; readonly share: number }[];
  /** Mean of both days' scores, as computed from all that was read. */
  readonly level: number;
  /** Some sub-score was shown on both days, and so is rounded. */
  readonly isPrinted: boolean;
};

/** The moves of a dimension's indicators between two days under one rule, before its shown score is looked at. */
export function insideMoves(
  model: ScoreModel,
  dimension: Dimension,
  old: Values,
  now: Values,
  days: number | undefined,
): Inside {
  const shares = resolveWeights(dimension.indicators, ({ id }) => id, old);
  const moves: Move[] = [];
  const unread: Inside['unread'][number][] = [];
  let isPrinted = false;
  let level = 0;
  dimension.indicators.forEach((indicator, place) => {
    const share = shares[place]!;
    const at = (values: Values) => ({ model, dimension, indicator, values });
    const pair = pairUnderOneRule(at(old), at(now));
    if (!pair) {
      unread.push({ indicator, share: share.value });
      return;
    }
    isPrinted ||= pair.isShown;
    level += (share.value * (pair.before + pair.after)) / 2;
    const moved = pair.after - pair.before;
    const mean = share.value * moved;
    const figure = movedFigure(indicator, old, now, days ?? 1);
    const improved = Math.sign(figure.to - figure.from) * (indicator.better === 'higher' ? 1 : -1);
    moves.push({
      mean,
      sd: Math.hypot(share.value * pair.doubt, (moved * (share.high - share.low)) / BAND_SDS),
      sign: mean * improved < 0 ? 0 : (improved as Effect['sign']),
      said: { kind: 'indicator', ...figure },
      basis: weakestBasis(pair.basis, share.basis),
    });
  });
  return { moves, unread, level, isPrinted };
}

/**
 * An indicator that was not read may have moved the score by this share of the scale (a standard deviation) while its window
 * was filled anew. Our judgement.
 */
const UNREAD = 0.25;

/** Scores count 30 days (facts of all platforms). */
const WINDOW_DAYS = 30;

/**
 * What was not read, as one move: by elimination that of the indicator, where it is one; of the dimension's own score, where
 * it has no indicators; unexplained, where they are several. In a few days a window moves little: by as much variance as
 * it has days that are new.
 */
export function unreadMove(
  dimension: Dimension,
  unread: Inside['unread'],
  old: Values,
  now: Values,
  days: number | undefined,
): Move {
  const { min, max, indicators, score } = dimension;
  const share = indicators.length === 0 ? 1 : unread.reduce((sum, each) => sum + each.share, 0);
  const measure: Measure | undefined =
    indicators.length === 0 ? { id: score, unit: 'score', range: dimension } : unread.length === 1 ? unread[0]!.indicator : undefined; // biome-ignore format: two cases
  const window = Math.min(...unread.map(({ indicator }) => indicator.windowDays), WINDOW_DAYS);
  const isNew = days === undefined ? 1 : Math.min(1, days / window);
  return {
    mean: 0,
    sd: share * UNREAD * (max - min) * Math.sqrt(isNew),
    sign: 0,
    said: measure
      ? {
          kind: 'indicator',
          indicator: measure.id,
          from: readFigure(old, measure)?.value,
          to: readFigure(now, measure)?.value,
        }
      : { kind: 'unexplained', indicator: 'unexplained' },
    basis: 'unofficial',
  };
}
