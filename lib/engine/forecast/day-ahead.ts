import { dailyMeans, type Evidence, fitted, type NoisePrior } from './learn';
import { around, HEAVY, type Way, type Window } from './ledger';
import { likelyKinds, toldOf } from './likely-kinds';
import { likelyMove } from './likely-move';
import { medianOf, sizes } from './lopsided';
import { planWindows } from './plan-windows';
import { roundingOf } from './rounding';
import { LOOK_BACK } from './schedule';
import type { Series } from './series';
import { type KindCovariances, kindCovariances, noiseCovariances } from './smooth';
import { student90 } from './student';
import { BEFOREHAND } from './usual-kinds';

/** The kind and the noise are learnt anew after so many days; the days in between follow from one matrix. */
const BLOCK = 15;

/**
 * What the ledger would have said of each day on the day before it, by day: for a backtest of a long history, which cannot
 * forecast each day from the beginning. It is `ledger` a day ahead with the kind and noise of up to two weeks before, and
 * with days that weigh the same.
 *
 * @returns by place in `series.seen`; undefined for the first
 */
export function dayAhead(
  series: Series,
  { windowDays, perfect, away }: Window,
  prior: (seen: Series) => NoisePrior,
  shared: Map<string, KindCovariances>,
): readonly (Way | undefined)[] {
  const { seen, digit } = series;
  const guesses: (Way | undefined)[] = [undefined];
  for (let start = 1; start < seen.length; start += BLOCK) {
    const from = Math.max(0, start - LOOK_BACK);
    const known = { seen: seen.slice(from, start), digit };
    const block = seen.slice(from, start + BLOCK);
    const days = block.map(({ day }) => day);
    const { count, planWith } = planWindows(days, windowDays, days[days.length - 1]!, 0);
    const plan = planWith(new Float64Array(count).fill(1));
    const key = `${windowDays} ${days}`;
    const kinds = shared.get(key) ?? kindCovariances({ ...plan, asked: [] });
    shared.set(key, kinds);

    const size = known.seen.length;
    const own = prior(known);
    const evidence = (values: Float64Array, variances: Float64Array): Evidence => ({
      seen: values,
      kinds,
      rows: Array.from(values, (_, row) => row),
      noise: noiseCovariances({ ...plan, seen: plan.seen.slice(0, values.length), asked: [] }, variances),
      rounding: roundingOf(known, windowDays, own),
      prior: own,
      fits: new Map(),
    });
    const distances = Float64Array.from(block, ({ value }) => Math.abs(perfect - value));
    const past = distances.subarray(0, size);
    const first = evidence(past, plan.days.volumes);
    const kind = likelyKinds(toldOf(first), BEFOREHAND)[0]!;
    const variances = sizes(dailyMeans(first, kind, count), past);
    const { lower, z, o } = fitted(evidence(distances, variances), kind);

    const total = block.length;
    let oz = 0;
    let oo = 0;
    let zz = 0;
    for (let place = 0; place < total; place += 1) {
      if (place >= size) {
        const level = oz / oo;
        const variance = (own.days * own.variance + Math.max(0, zz - oz * level)) / (own.days + place - 1);
        const pivot = lower[place * total + place]!;
        const mean = distances[place]! - pivot * (z[place]! - level * o[place]!);
        const scale = Math.sqrt(variance * pivot ** 2 * (1 + o[place]! ** 2 / oo));
        const entering = Math.max(0, (level + distances[total - 1]!) / windowDays);
        const middle = Math.max(0, mean - entering + medianOf(entering, variance / windowDays ** 2));
        const off = HEAVY * student90(own.days + place - 1) * scale;
        const inSum = around(perfect, away, middle, mean, off);
        guesses.push({ inSum, alone: likelyMove(inSum, perfect + away * distances[place - 1]!, away) });
      }
      oz += o[place]! * z[place]!;
      oo += o[place]! ** 2;
      zz += z[place]! ** 2;
    }
  }
  return guesses;
}
