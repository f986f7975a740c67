const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Above it the continued fraction of the tail is short; below it the series of erf loses no more than three digits. */
const TAIL_FROM = 3;
const FRACTION_TERMS = 40;

/** What is left of a standard normal variable that is known to lie in an interval. */
export type Remains = {
  /** Natural logarithm of the probability that it lies there. */
  readonly log: number;
  readonly mean: number;
  /** 0 to 1. */
  readonly variance: number;
};

/**
 * The moments of a standard normal variable between two ends, exact in the far tails too.
 *
 * @param low may be −Infinity, below `high`
 * @param high may be Infinity
 * @throws RangeError if the interval is empty
 */
export function normalWithin(low: number, high: number): Remains {
  if (!(low < high)) throw new RangeError(`normalWithin requires low below high, got ${low} and ${high}`);
  if (high <= 0) {
    const { log, mean, variance } = normalWithin(-high, -low);
    return { log, mean: -mean, variance };
  }
  if (low <= 0) {
    const mass = 1 - density(high) * mills(high) - density(-low) * mills(-low);
    return remains(Math.log(mass), density(low) / mass, density(high) / mass, low, high);
  }
  // Both ends above the mean: all is told relative to the density at the lower one, which may be no double itself.
  const fade = Math.exp(((low - high) * (low + high)) / 2);
  const mass = mills(low) - fade * mills(high);
  return remains(Math.log(mass / ROOT_TWO_PI) - (low * low) / 2, 1 / mass, fade / mass, low, high);
}

/** @param atLow density at the lower end, as a share of the mass between the ends; @param atHigh likewise */
function remains(log: number, atLow: number, atHigh: number, low: number, high: number): Remains {
  const mean = atLow - atHigh;
  const bend = (atLow === 0 ? 0 : low * atLow) - (atHigh === 0 ? 0 : high * atHigh);
  return { log, mean, variance: Math.min(1, Math.max(1e-12, 1 + bend - mean * mean)) };
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / ROOT_TWO_PI;
}

/** Mass above x over the density at x (Mills' ratio), for x ≥ 0; 0 at Infinity. */
function mills(x: number): number {
  if (x > 1e8) return 1 / x;
  if (x >= TAIL_FROM) {
    let rest = x;
    for (let term = FRACTION_TERMS; term >= 1; term -= 1) rest = x + term / rest;
    return 1 / rest;
  }
  // Φ(x) − ½ = φ(x) (x + x³/3 + x⁵/(3·5) + …)
  let term = x;
  let sum = x;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 / density(x) - sum;
}
