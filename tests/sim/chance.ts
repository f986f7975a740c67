/** Random draws that are the same for the same seed on every machine. */
export type Chance = {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  /** Evenly spread on a logarithmic scale: 0.5..2 is as often below 1 as above. */
  readonly factor: (low: number, high: number) => number;
  /** A whole number, both ends included. */
  readonly int: (low: number, high: number) => number;
  readonly normal: () => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly some: <T>(list: readonly T[], count: number) => T[];
  readonly poisson: (mean: number) => number;
  readonly binomial: (trials: number, probability: number) => number;
  /** Draws of their own under a name, so that a draw more in one place changes nothing in another. */
  readonly fork: (name: string) => Chance;
};

/** Above this mean a normal distribution, rounded, stands in for counting out. */
const COUNTED_OUT = 40;

export function chance(seed: string): Chance {
  const next = scrambled(hash(seed));
  const between = (low: number, high: number) => low + (high - low) * next();
  const int = (low: number, high: number) => Math.floor(between(low, high + 1));
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

  function poisson(mean: number): number {
    if (mean > COUNTED_OUT) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const end = Math.exp(-mean);
    let count = 0;
    for (let product = next(); product > end; product *= next()) count += 1;
    return count;
  }

  function binomial(trials: number, probability: number): number {
    if (probability > 0.5) return trials - binomial(trials, 1 - probability);
    const mean = trials * probability;
    if (mean <= COUNTED_OUT && trials > 60) return Math.min(trials, poisson(mean));
    if (mean > COUNTED_OUT) {
      return Math.min(trials, Math.max(0, Math.round(mean + Math.sqrt(mean * (1 - probability)) * normal())));
    }
    let count = 0;
    for (let trial = 0; trial < trials; trial += 1) if (next() < probability) count += 1;
    return count;
  }

  function some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () => left.splice(int(0, left.length - 1), 1)[0]!);
  }

  return {
    next,
    between,
    factor: (low, high) => Math.exp(between(Math.log(low), Math.log(high))),
    int,
    normal,
    happens: (probability) => next() < probability,
    pick: (list) => list[int(0, list.length - 1)]!,
    some,
    poisson,
    binomial,
    fork: (name) => chance(`${seed}/${name}`),
  };
}

/** Steps of the golden ratio of 2^32, each scrambled by the finaliser of MurmurHash3: every state once in 2^32 draws. */
function scrambled(seed: number): () => number {
  let step = seed;
  return () => {
    step = (step + 0x9e3779b9) | 0;
    let bits = step;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
