import { clamp } from '../clamp';

/** A move that is known with a standard deviation; `sign` is the only one that it can have, 0 where either. */
export type Effect = { readonly mean: number; readonly sd: number; readonly sign: -1 | 0 | 1 };

/** No move is bent further than this from what the model says of it; what is then left has another cause. */
const MOST_SDS = 3;

/**
 * Moves that fit their sum, where the sum was printed on both days and is off by its rounding only.
 *
 * The most likely moves given independent normal errors: what is missing to the sum goes to each in proportion to its
 * variance, less the share that rounding (two uniform errors of half a unit, variance `unit²/6`) takes. Rounding takes at
 * most one unit. A move keeps its sign.
 *
 * @param unit last printed digit of the sum
 * @returns the moves with their remaining standard deviations; their sum may miss `sum` by rounding, and by more where the
 *   moves are too sure to be bent
 */
export function reconcile(
  effects: readonly Effect[],
  sum: number,
  unit: number,
): readonly { readonly value: number; readonly sd: number }[] {
  const values = effects.map(({ mean }) => mean);
  const noise = (unit * unit) / 6;
  const isFree = effects.map(({ sd }) => sd > 0);
  const variance = effects.reduce((all, { sd }) => all + sd * sd, 0);
  // Each turn settles at least one move that met its limit.
  for (let turn = 0; turn <= effects.length; turn += 1) {
    const free = effects.reduce((all, { sd }, index) => all + (isFree[index] ? sd * sd : 0), 0);
    if (free === 0) break;
    const rest = sum - values.reduce((all, value, index) => all + (isFree[index] ? effects[index]!.mean : value), 0);
    const left = clamp((rest * noise) / (noise + free), -unit, unit);
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
