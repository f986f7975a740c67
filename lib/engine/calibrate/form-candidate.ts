import { type Doubt, FIRST, type PriorCurves, type SumSeen } from './fit-curves';
import { fallsTo, type Segment } from './grid';

/** No curve is expected to fall by less than this share of a step between two values. */
const LEAST = 1e-4;

/** What a curve is expected to have lost on each day, and the covariance of that, row by row; in points of the sum. */
type Falls = { readonly fall: Float64Array; readonly covariance: Float64Array };

/** One curve on the days, before it is said whether it is smooth or steps. */
export type FormCandidate = {
  readonly smooth: Falls;
  /** As far as the shop has seen it. */
  readonly flat: Falls;
  /** Days from the best value to the worst. A cut lies before the day of its place here. */
  readonly order: readonly number[];
  /** Of every cut, logarithm of how rare an edge there is; −Infinity where no two values lie on its sides. */
  readonly rare: Float64Array;
  /** Edges that are expected where the shop has been, were they steps. */
  readonly expected: number;
  /** Of a step, in points of the sum, and its standard deviation. */
  readonly height: number;
  readonly sd: number;
  readonly gapAt: (cut: number) => Segment;
};

/** @param days with their sums, any order */
export function formCandidate(
  { grids, terms, mean, covariance }: PriorCurves,
  place: number,
  days: readonly SumSeen[],
  doubt: Pick<Doubt, 'height' | 'leap'>,
): FormCandidate {
  const { share, indicator } = terms[place]!;
  const count = days.length;
  const size = mean.length;
  const first = FIRST + grids.slice(0, place).reduce((sum, { segments }) => sum + segments.length, 0);
  const passed = days.map(({ values }) => fallsTo(grids[place]!, values[place]!));
  const fall = Float64Array.from(passed, (own) => own.reduce((sum, part, at) => sum + part * mean[first + at]!, 0));
  const together = new Float64Array(count * count);
  passed.forEach((own, day) => {
    const across = own.map((_, at) => own.reduce((sum, part, other) => sum + part * covariance[(first + other) * size + first + at]!, 0)); // biome-ignore format: one thought
    for (let other = 0; other <= day; other += 1) {
      const sum = passed[other]!.reduce((all, part, at) => all + part * across[at]!, 0);
      together[day * count + other] = sum;
      together[other * count + day] = sum;
    }
  });

  const sign = indicator.better === 'lower' ? 1 : -1;
  const valueOn = (day: number) => days[day]!.values[place]!;
  const order = days.map((_, day) => day).sort((a, b) => sign * (valueOn(a) - valueOn(b)));
  const [best, worst] = [order[0]!, order[count - 1]!];
  const height = share * doubt.height;
  const rare = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (let cut = 1; cut < count; cut += 1) {
    const [left, right] = [order[cut - 1]!, order[cut]!];
    if (valueOn(left) !== valueOn(right)) rare[cut] = Math.log(Math.max(LEAST, (fall[right]! - fall[left]!) / height));
  }
  return {
    smooth: { fall, covariance: together },
    flat: {
      fall: new Float64Array(count).fill(fall[best]!),
      covariance: new Float64Array(count * count).fill(together[best * count + best]!),
    },
    order,
    rare,
    expected: (fall[worst]! - fall[best]!) / height,
    height,
    sd: share * doubt.leap,
    gapAt: (cut) => ({ best: valueOn(order[cut - 1]!), worst: valueOn(order[cut]!) }),
  };
}
