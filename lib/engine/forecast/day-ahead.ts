import { dailyMeans, type Evidence, fitted, likelyKinds, type NoisePrior } from './learn';
import { type Guess, HEAVY, LOOK_BACK, type Shared, type Window } from './ledger';
import { medianOf, sizes } from './lopsided';
import { planWindows } from './plan-windows';
import { roundingOf } from './rounding';
import type { Series } from './series';
import { noiseCovariances, smoothCovariances } from './smooth';
import { student90 } from './student';

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
  shared: Shared,
): readonly (Guess | undefined)[] {
  const { seen, digit } = series;
  const guesses: (Guess | undefined)[] = [undefined];
  for (let start = 1; start < seen.length; start += BLOCK) {
    const from = Math.max(0, start - LOOK_BACK);
    const known = { seen: seen.slice(from, start), digit };
    const block = seen.slice(from, start + BLOCK);
    const { count, planWith } = planWindows(block, windowDays, block[block.length - 1]!.day, 0);
    const plan = planWith(new Float64Array(count).fill(1));
    const key = `${windowDays} ${block.map(({ day }) => day)}`;
    const smooth = shared.get(key) ?? smoothCovariances({ ...plan, asked: [] });
    shared.set(key, smooth);

    const size = known.seen.length;
    const own = prior(known);
    const before = planWindows(known.seen, windowDays, block[block.length - 1]!.day, 0);
    const alike = before.planWith(new Float64Array(before.count).fill(1));
    const evidence = (
      values: Float64Array,
      variances: Float64Array,
      of: typeof plan,
      some: typeof smooth,
    ): Evidence => ({
      seen: values,
      smooth: some,
      noise: noiseCovariances({ ...of, asked: [] }, variances),
      rounding: roundingOf(known, windowDays, own),
      prior: own,
    });
    const distances = Float64Array.from(block, ({ value }) => Math.abs(perfect - value));
    const past = distances.subarray(0, size);
    const cut = smooth.map((part) => ({
      ...part,
      among: corner(part.among, block.length, size),
      daily: part.daily.subarray(0, size * count),
    }));
    const first = evidence(past, alike.days.volumes, alike, cut);
    const kind = likelyKinds(first)[0]!;
    const variances = sizes(dailyMeans(first, kind, count), past);
    const { lower, z, o } = fitted(evidence(distances, variances, plan, smooth), kind);

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
        const near = perfect + away * Math.min(middle, Math.max(0, mean - off));
        const far = perfect + away * Math.max(middle, mean + off);
        guesses.push({ value: perfect + away * middle, low: Math.min(near, far), high: Math.max(near, far) });
      }
      oz += o[place]! * z[place]!;
      oo += o[place]! ** 2;
      zz += z[place]! ** 2;
    }
  }
  return guesses;
}

/** The first rows and columns of a square matrix. */
function corner(matrix: Float64Array, size: number, count: number): Float64Array {
  const cut = new Float64Array(count * count);
  for (let row = 0; row < count; row += 1) cut.set(matrix.subarray(row * size, row * size + count), row * count);
  return cut;
}
