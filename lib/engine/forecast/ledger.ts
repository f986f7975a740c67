import { dailyMeans, type Evidence, learn, type NoisePrior } from './learn';
import { likelyKinds, toldOf } from './likely-kinds';
import { likelyMove } from './likely-move';
import { medianOf, outlying, sizes } from './lopsided';
import { roundingOf } from './rounding';
import type { Schedule } from './schedule';
import type { Seen, Series } from './series';
import { settledLeft } from './settled-left';
import { noiseCovariances, type Plan } from './smooth';
import { runningSums } from './span';
import { student90 } from './student';
import { volumesOf } from './volumes';

/** A figure counts `windowDays` days. */
export type Window = {
  readonly windowDays: number;
  /** Days from the last one that it counts to the day that it is printed for. */
  readonly lag: { readonly least: number; readonly likely: number; readonly most: number };
  /** The best value there is: days are told by their distance from it, which cannot be negative. */
  readonly perfect: number;
  /** On which side of it the values lie. */
  readonly away: 1 | -1;
};

/** A 90 % band around the value that is as likely exceeded as not. */
export type Guess = { readonly value: number; readonly low: number; readonly high: number };

/** What is said of a figure by itself, without what is faint of a move (see `likelyMove`), and what goes into a sum with others. */
export type Way = { readonly alone: Guess; readonly inSum: Guess };

/** The path of one figure: the first entry is the last day of the history, the next the day after it, and so on. */
export type LedgerPath = {
  /** When nothing is done. */
  readonly still: readonly Way[];
  /** When the days from now on bring `rate`, with so many times the daily noise's variance. */
  readonly at: (rate: number, noise: number) => readonly Way[];
};

/** One figure's history, looked at once. */
export type Ledger = {
  /** What it says of each kind (see `toldOf`). */
  readonly told: readonly number[];
  /** Its path where the kinds are so usual (see `usualKinds`). */
  readonly pathBy: (usual: readonly number[]) => LedgerPath;
};

/**
 * Days go wrong more often by far than the bell curve says, and what is a month ahead may come of a new level; so much wider
 * a band holds 90 % on simulated platforms.
 */
export const HEAVY = 1.3;
const HEAVIER = { by: 0.7, days: 30 } as const;

/**
 * The rolling-window ledger: what the days bring that will leave the window follows from the differences between windows,
 * what those bring that will enter it from the level, and the figure follows from both.
 *
 * It looks three times. First all days are as noisy, which tells roughly how each was. Then those that were far off the
 * others count for less, which tells the level and what will enter: one bad day is no new level. Then each is as noisy as
 * it seems to be large (a leap down is a bad day that leaves, not a day better than perfect that enters), which tells what
 * will leave.
 *
 * @param series with at least one figure on the schedule's days
 */
export function ledger(
  series: Series,
  { windowDays, lag, perfect, away }: Window,
  prior: NoisePrior,
  schedule: Schedule,
): Ledger {
  const { ahead: days, kinds } = schedule;
  const { count, now, ahead } = schedule.windows;
  const seen = series.seen.filter(({ day }) => day >= schedule.days[0]!);
  const rows = placesOf(seen, schedule.days);
  const windows = rows.map((row) => schedule.windows.seen[row]!);
  const planWith = (volumes: Float64Array): Plan => {
    const plan = schedule.windows.planWith(volumes);
    return { ...plan, seen: rows.map((row) => plan.seen[row]!) };
  };
  const even = planWith(new Float64Array(count).fill(1));
  const volumes = volumesOf(seen, even, kinds, rows);
  // A kind's days go together smoothly, so that there it does not matter how much each weighs.
  const plan = volumes.mean > 0 ? planWith(volumes.relative) : even;

  const values = Float64Array.from(seen, ({ value }) => Math.abs(perfect - value));
  const common = { seen: values, kinds, rows, rounding: roundingOf(series, windowDays, prior), prior };
  const noisy = (variances: Float64Array): Evidence => ({
    ...common,
    noise: noiseCovariances(plan, variances),
    fits: new Map(),
  });
  const sums = runningSums(plan.days.volumes);
  const shares = Float64Array.from(plan.asked, ({ from, to, whole }) => (sums[to + 1]! - sums[from]!) / whole);
  const enters = ahead.map((_, step) => step);
  const leaves = ahead.map((_, step) => days + 1 + step);

  const alike = noisy(new Float64Array(count).fill(1));
  const told = toldOf(alike);
  const pathBy = (usual: readonly number[]): LedgerPath => {
    const likely = likelyKinds(told, usual);
    const sized = noisy(sizes(dailyMeans(alike, likely[0]!, count), values));
    const off = outlying(dailyMeans(sized, likely[0]!, count), values);
    const level = learn(off.every((times) => times === 1) ? alike : noisy(off), shares, enters, likely, usual);
    const ledgerOf = learn(sized, shares, leaves, [level.best], usual);
    const exact = settledLeft(seen, windows, plan.asked.slice(days + 1), volumes.mean, perfect);
    const wide = (step: number): number =>
      (HEAVY + HEAVIER.by * Math.min(1, step / HEAVIER.days)) * student90(level.freedom);

    /** @param entering what enters on average; its noise makes it lopsided, `scale` is all of its doubt */
    const guess = (step: number, entering: number, noise: number, scale: number): Guess => {
      const left = exact ? exact[step]! : ledgerOf.means[step]!;
      const doubt = wide(step) * (exact ? scale : Math.hypot(scale, ledgerOf.scales[step]!));
      const middle = left + medianOf(entering, noise);
      return around(perfect, away, middle, left + entering, doubt);
    };
    const noiseOf = (step: number): number => (level.daily * shares[step]!) / plan.asked[step]!.whole;
    /** Where what enters comes at `rate` once a lag is over, until which the days are those of the past. */
    const after = (lagDays: number, step: number, rate: number, times: number): Guess => {
      const early = Math.max(now + 1, ahead[step]!.from);
      const last = Math.min(now + lagDays, now + step);
      const share = shares[step]!;
      if (!(share > 0)) return guess(step, 0, 0, 0);
      const old = early <= last ? (sums[last + 1]! - sums[early]!) / plan.asked[step]!.whole / share : 0;
      const noise = noiseOf(step) * (old + (1 - old) * times);
      const mean = old * Math.max(0, level.means[step]!) + (1 - old) * Math.abs(perfect - rate) * share;
      return guess(step, mean, noise, Math.hypot(old * level.scales[step]!, Math.sqrt(noise)));
    };
    const still = ahead.map((_, step) =>
      guess(step, Math.max(0, level.means[step]!), noiseOf(step), level.scales[step]!),
    );
    return {
      still: still.map((inSum) => ({ inSum, alone: exact ? inSum : likelyMove(inSum, still[0]!.value, away) })),
      at: (rate, times) =>
        ahead.map((_, step) => {
          const ways = [lag.likely, lag.least, lag.most].map((days) => after(days, step, rate, times));
          const low = Math.min(...ways.map((way) => way.low));
          const high = Math.max(...ways.map((way) => way.high));
          const guess = { value: ways[0]!.value, low, high };
          return { alone: guess, inSum: guess };
        }),
    };
  };
  return { told, pathBy };
}

/**
 * What goes wrong goes wrong by factors: a figure that may be twice as far from perfect may as well be half as far. Held against
 * simulated shops, the logarithms lie as often near either end.
 *
 * @param middle, mean distances from perfect
 * @param doubt half of a band around the mean, as if it were as wide on both sides
 */
export function around(perfect: number, away: 1 | -1, middle: number, mean: number, doubt: number): Guess {
  const far = mean + doubt;
  const near = far > 0 ? Math.max(0, mean) ** 2 / far : 0;
  const [best, worst] = [perfect + away * Math.min(middle, near), perfect + away * Math.max(middle, far)];
  return { value: perfect + away * middle, low: Math.min(best, worst), high: Math.max(best, worst) };
}

/** Places of figures among days, both ascending. */
function placesOf(seen: readonly Seen[], days: readonly number[]): readonly number[] {
  let at = 0;
  return seen.map(({ day }) => {
    while (days[at]! < day) at += 1;
    return at;
  });
}
