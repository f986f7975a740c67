import type { Days } from './kernels';
import { KERNELS, KINDS } from './kinds';
import type { Span } from './span';

/** What is seen of a shop's daily values and what is asked of them: windows and parts of windows. */
export type Plan = {
  readonly days: Days;
  readonly seen: readonly Span[];
  readonly asked: readonly Span[];
};

/** Covariances by one kernel, row by row. */
export type Covariances = {
  /** Each seen with each seen; the lower half. */
  readonly among: Float64Array;
  /** Each seen with each day. */
  readonly daily: Float64Array;
  /** Each asked with each seen. */
  readonly across: Float64Array;
  /** Each asked with itself. */
  readonly own: Float64Array;
};

/** The covariances of a plan by each of the kernels, in their order. */
export function smoothCovariances({ days, seen, asked }: Plan): readonly Covariances[] {
  const size = seen.length;
  return KERNELS.map((kernel) => {
    const sums = new Float64Array(days.count + 1);
    const column = new Float64Array(days.count);
    const among = new Float64Array(size * size);
    const daily = new Float64Array(size * days.count);
    const across = new Float64Array(asked.length * size);
    const own = new Float64Array(asked.length);
    const of = ({ from, to, whole }: Span): number => (sums[to + 1]! - sums[from]!) / whole;
    const spread = (span: Span): void => {
      kernel(days, span, column);
      for (let day = 0; day < days.count; day += 1) sums[day + 1] = sums[day]! + column[day]! * days.volumes[day]!;
    };
    for (let index = 0; index < size; index += 1) {
      spread(seen[index]!);
      daily.set(column, index * days.count);
      for (let other = index; other < size; other += 1) among[other * size + index] = of(seen[other]!);
      for (let other = 0; other < asked.length; other += 1) across[other * size + index] = of(asked[other]!);
    }
    asked.forEach((span, index) => {
      spread(span);
      own[index] = of(span);
    });
    return { among, daily, across, own };
  });
}

/** The covariances of a kind, by its place in {@link KINDS}; each part is made when first asked for. */
export type KindCovariances = (place: number, part: keyof Covariances) => Float64Array;

export function kindCovariances(plan: Plan): KindCovariances {
  const kernels = smoothCovariances(plan);
  const made = KINDS.map((): Partial<Record<keyof Covariances, Float64Array>> => ({}));
  return (place, part) => {
    const known = made[place]![part];
    if (known) return known;
    const sum = new Float64Array(kernels[0]![part].length);
    const { variances } = KINDS[place]!;
    for (let kernel = 0; kernel < variances.length; kernel += 1) {
      if (variances[kernel]! > 0) addTimes(variances[kernel]!, kernels[kernel]![part], sum);
    }
    made[place]![part] = sum;
    return sum;
  };
}

function addTimes(by: number, from: Float64Array, into: Float64Array): void {
  for (let index = 0; index < into.length; index += 1) into[index]! += by * from[index]!;
}

/** Covariances of the noise. Each window goes with its own days only, so that most are worked out where they are wanted. */
export type NoiseCovariances = {
  /** Each seen with each seen; the lower half. */
  readonly among: Float64Array;
  /** Fills `into` with those of an asked with each seen. */
  readonly across: (asked: number, into: Float64Array) => void;
  /** An asked with itself. */
  readonly own: (asked: number) => number;
  /** Adds `by` times the covariances of a seen window with each day. */
  readonly addDaily: (seen: number, by: number, into: Float64Array) => void;
};

/**
 * The same for noise that is independent from day to day.
 *
 * @param variances of one event's worth of each day: a day with more events is steadier
 */
export function noiseCovariances({ days, seen, asked }: Plan, variances: Float64Array): NoiseCovariances {
  const size = seen.length;
  const sums = new Float64Array(days.count + 1);
  for (let day = 0; day < days.count; day += 1) sums[day + 1] = sums[day]! + days.volumes[day]! * variances[day]!;
  const of = (a: Span, b: Span): number => {
    const from = a.from > b.from ? a.from : b.from;
    const to = a.to < b.to ? a.to : b.to;
    return from > to ? 0 : (sums[to + 1]! - sums[from]!) / (a.whole * b.whole);
  };
  const among = new Float64Array(size * size);
  for (let index = 0; index < size; index += 1) {
    const span = seen[index]!;
    for (let other = index; other < size; other += 1) among[other * size + index] = of(span, seen[other]!);
  }
  return {
    among,
    across: (index, into) => {
      const span = asked[index]!;
      for (let other = 0; other < size; other += 1) into[other] = of(seen[other]!, span);
    },
    own: (index) => of(asked[index]!, asked[index]!),
    addDaily: (index, by, into) => {
      const { from, to, whole } = seen[index]!;
      for (let day = from; day <= to; day += 1) into[day]! += (by * variances[day]!) / whole;
    },
  };
}
