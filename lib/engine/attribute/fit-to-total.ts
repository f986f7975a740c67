import { type Effect, reconcile } from './reconcile';
import { BAND_SDS } from './sub-scores';
import type { DimensionTerms, Term } from './term';

export type Points = { readonly value: number; readonly below: number; readonly above: number };

/**
 * Points of the total, fitted to the change of the total that the page showed: what weights and curves leave in doubt is
 * bent as in `reconcile`. The parts of a dimension whose own score is shown keep their proportions, for only its weight can
 * be in doubt.
 *
 * A model that was fitted to these totals has used them: they are no second evidence, and bend only what rounding cannot
 * hide. (Of printed totals the largest falls are those that rounding has made larger.)
 *
 * @param terms of each dimension, then others, which are certain
 * @param shares their points so far, in that order
 * @param change of the shown total
 * @param digit last printed digit of the total
 * @param isUsed what is in doubt was learnt from these totals
 */
export function fitToTotal(
  dimensions: readonly DimensionTerms[],
  terms: readonly Term[],
  shares: readonly number[],
  change: number,
  digit: number,
  isUsed: boolean,
): readonly Points[] {
  let next = 0;
  const groups: { effect: Effect; members: number[] }[] = [];
  let most = digit;
  let variance = digit ** 2 / 6;
  for (const { terms: own, isShown, weight, rounding } of dimensions) {
    const members = own.map(() => next++);
    most += rounding;
    variance += rounding ** 2 / 6;
    if (isShown && weight.value > 0) {
      const mean = members.reduce((sum, at) => sum + shares[at]!, 0);
      const relative = (weight.high - weight.low) / BAND_SDS / weight.value;
      groups.push({ effect: { mean, sd: Math.abs(mean) * relative, sign: signOf(mean, mean) }, members });
    } else {
      for (const at of members) {
        const [mean, { below, above }] = [shares[at]!, terms[at]!];
        const sd = (below + above) / BAND_SDS;
        groups.push({ effect: { mean, sd, sign: signOf(mean - below, mean + above) }, members: [at] });
      }
    }
  }
  const certain = shares.slice(next).reduce((sum, share) => sum + share, 0);
  const fitted = reconcile(
    groups.map(({ effect }) => effect),
    change - certain,
    { most, variance: isUsed ? Number.POSITIVE_INFINITY : variance },
  );
  const points: Points[] = terms.map(({ below, above }, at) => ({ value: shares[at]!, below, above }));
  groups.forEach(({ effect, members }, index) => {
    const { value, sd } = fitted[index]!;
    if (effect.sd === 0) return;
    for (const at of members) {
      const { value: was, below, above } = points[at]!;
      const isAlone = members.length === 1;
      const kept = isAlone ? sd / effect.sd : 1;
      points[at] = {
        value: isAlone ? value : (was * value) / effect.mean,
        below: below * kept,
        above: above * kept,
      };
    }
  });
  return points;
}

/** The only sign that all between two ends have; 0 where they have both. */
function signOf(low: number, high: number): Effect['sign'] {
  return low > 0 || (low === 0 && high > 0) ? 1 : high < 0 || (high === 0 && low < 0) ? -1 : 0;
}
