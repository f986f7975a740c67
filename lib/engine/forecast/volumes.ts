import { USUAL_KIND } from './kinds';
import { dailyMeans, type Fit } from './learn';
import type { Seen } from './series';
import { type KindCovariances, noiseCovariances, type Plan } from './smooth';

/** The events of each day: relative to `mean` (so that their mean is about 1), and how many that is; 0 where not known. */
export type Volumes = { readonly relative: Float64Array; readonly mean: number };

/** No day is taken to have less than this share of the mean day's events, so that none loses all its weight. */
const LEAST = 0.05;

/** Variance of an exact count's rounding, in the daily noise's: only to keep the arithmetic from dividing by 0. */
const NEXT_TO_NOTHING = 1e-6;

/**
 * How many events each day had, from the windows' denominators. Without them all days weigh the same.
 *
 * @param even the plan in which they do, of those seen
 * @param kinds what kinds say of it, of all that may have been seen; `rows` are the places of those that were
 */
export function volumesOf(seen: readonly Seen[], even: Plan, kinds: KindCovariances, rows: readonly number[]): Volumes {
  const { count, volumes } = even.days;
  if (!seen.every(({ denominator }) => denominator !== undefined)) return { relative: volumes, mean: 0 };
  const daily = Float64Array.from(seen, ({ denominator }, index) => denominator! / even.seen[index]!.whole);
  const mean = daily.reduce((sum, value) => sum + value, 0) / daily.length;
  let relative: Float64Array = volumes;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const evidence = {
      seen: daily,
      kinds,
      rows,
      noise: noiseCovariances(
        { ...even, asked: [] },
        relative.map((each) => each ** 2),
      ),
      rounding: NEXT_TO_NOTHING,
      prior: { variance: mean ** 2, days: 1 },
      fits: new Map<number, Fit>(),
    };
    relative = dailyMeans(evidence, USUAL_KIND, count).map((value) => Math.max(LEAST, value / mean));
  }
  return { relative, mean };
}

/** A sales day is as far off as it is large, which is known only once it is seen: a second look. Our judgement. */
const PASSES = 2;
