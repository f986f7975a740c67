import { clamp } from '../clamp';

/**
 * What may lie between a sum and the parts it is made of: `most` at the utmost, with this `variance`. Infinity: what
 * rounding can be, it is.
 */
export type Rounding = { readonly most: number; readonly variance: number };

/** A move as it fits its sum, with what is left of its standard deviation. */
export type Fitted = { readonly value: number; readonly sd: number };

/** A move that is known with a standard deviation; `sign` is the only one that it can have, 0 where either. */
export type Effect = { readonly mean: number; readonly sd: number; readonly sign: -1 | 0 | 1 };

/** No move is bent further than this from what the model says of it; what is then left has another cause. */
const MOST_SDS = 5;

/**
 * Moves that fit their sum, where the sum was printed on both days and is off by its rounding only.
 *
 * The most likely moves given independent normal errors: what is missing to the sum goes to each in proportion to its
 * variance, less the share that rounding takes by its own. A move keeps its sign.
 *
 * @param rounding of two printed figures: at most one unit, variance unit²/6
 * @returns in the order of `effects`; their sum may miss `sum` by rounding, and by more where the moves are too sure to be
 *   bent
 */
export function reconcile(effects: readonly Effect[], sum: number, rounding: Rounding): readonly Fitted[] {
  const { most, variance: noise } = rounding;
  const values = effects.map(({ mean }) => mean);
  const isFree = effects.map(({ sd }) => sd > 0);
  const variance = effects.reduce((all, { sd }) => all + sd * sd, 0);
  // Each turn settles at least one move that met its limit.
  for (let turn = 0; turn <= effects.length; turn += 1) {
    const free = effects.reduce((all, { sd }, index) => all + (isFree[index] ? sd * sd : 0), 0);
    if (free === 0) break;
    const rest = sum - values.reduce((all, value, index) => all + (isFree[index] ? effects[index]!.mean : value), 0);
    const left = clamp(rest / (1 + free / noise), -most, most);
    let met = false;
    effects.forEach((effect, index) => {
      if (!isFree[index]) return;
      const wanted = effect.mean + ((rest - left) * effect.sd * effect.sd) / free;
      const value = limited(effect, wanted);
      values[index] = value;
      if (value !== wanted) {
        isFree[index] = false;
        met = true;
      }
    });
    if (!met) break;
  }
  return effects.map(({ sd }, index) => ({
    value: values[index]!,
    sd: sd === 0 ? 0 : sd * Math.sqrt(1 - (sd * sd) / (variance + noise)),
  }));
}

function limited({ mean, sd, sign }: Effect, wanted: number): number {
  const value = clamp(wanted, mean - MOST_SDS * sd, mean + MOST_SDS * sd);
  return sign !== 0 && value * sign < 0 ? 0 : value;
}
