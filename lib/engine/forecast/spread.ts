/** A distribution on a grid of points: `mass[i]` stands at `(first + i) × step`. */
export type Spread = { readonly first: number; readonly mass: Float64Array };

/** Nodes of the normal distribution, in standard deviations; straight in between. */
export const NODES = [-2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5];

/** How likely a normal variable lies between one node and the next. */
const BETWEEN = [0.01654, 0.04406, 0.09185, 0.14988, 0.19146, 0.19146, 0.14988, 0.09185, 0.04406, 0.01654];
/** Beyond the last node, on either side. */
const BEYOND = 0.00621;

/** Standard deviations from the middle to either end of a 90 % band. */
export const TO_END = 1.6449;

export const NONE: Spread = { first: 0, mass: Float64Array.of(1) };

/**
 * The distribution of what a normal variable becomes.
 *
 * @param points what it becomes at each of {@link NODES}
 * @param step of the grid
 */
export function spreadOf(points: ArrayLike<number>, step: number): Spread {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let node = 0; node < NODES.length; node += 1) {
    least = Math.min(least, points[node]!);
    most = Math.max(most, points[node]!);
  }
  const first = Math.floor(least / step);
  const mass = new Float64Array(Math.floor(most / step) - first + 2);
  const put = (point: number, weight: number): void => {
    const at = point / step - first;
    const below = Math.floor(at);
    mass[below]! += weight * (1 - (at - below));
    mass[below + 1]! += weight * (at - below);
  };
  put(points[0]!, BEYOND);
  put(points[NODES.length - 1]!, BEYOND);
  for (let node = 0; node < BETWEEN.length; node += 1) {
    const from = points[node]!;
    const by = points[node + 1]! - from;
    put(from + by * 0.25, BETWEEN[node]! / 2);
    put(from + by * 0.75, BETWEEN[node]! / 2);
  }
  return { first, mass };
}

/** The distribution of the sum of two that have nothing to do with each other. */
export function sumOf(a: Spread, b: Spread): Spread {
  if (a.mass.length === 1 && a.first === 0) return b;
  if (b.mass.length === 1 && b.first === 0) return a;
  const mass = new Float64Array(a.mass.length + b.mass.length - 1);
  for (let i = 0; i < a.mass.length; i += 1) {
    const share = a.mass[i]!;
    if (share === 0) continue;
    for (let j = 0; j < b.mass.length; j += 1) mass[i + j]! += share * b.mass[j]!;
  }
  return { first: a.first + b.first, mass };
}

/** So much of what may be, on either side of the median. */
const MIDDLE = 0.05;

/**
 * The middle: the mean of the tenth about the median. The median itself leaps where an edge cuts a distribution into two
 * halves, which is just where a figure stands on the edge.
 */
export function middleOf({ first, mass }: Spread, step: number): number {
  let whole = 0;
  for (const each of mass) whole += each;
  const [from, to] = [(0.5 - MIDDLE) * whole, (0.5 + MIDDLE) * whole];
  let below = 0;
  let sum = 0;
  for (let index = 0; below < to && index < mass.length; index += 1) {
    const next = below + mass[index]!;
    sum += (first + index) * Math.max(0, Math.min(next, to) - Math.max(below, from));
    below = next;
  }
  return (sum / (to - from)) * step;
}

/**
 * The point that is not exceeded with this probability. Each point's mass is taken to lie evenly within half a step of it,
 * so that dust in the sums moves it by dust.
 */
export function quantile({ first, mass }: Spread, probability: number, step: number): number {
  if (mass.length === 1) return first * step;
  let whole = 0;
  for (const each of mass) whole += each;
  let left = probability * whole;
  let index = 0;
  while (index < mass.length - 1 && left > mass[index]!) left -= mass[index++]!;
  return (first + index - 0.5 + left / mass[index]!) * step;
}
