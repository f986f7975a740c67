const real = new Float64Array(1);
const bits = new BigInt64Array(real.buffer);

/** Doubles from 0 up, counted: neighbours differ by 1. */
function countOf(value: number): bigint {
  real[0] = value === 0 ? 0 : value; // no −0
  return bits[0]!;
}

function doubleAt(count: bigint): number {
  bits[0] = count;
  return real[0]!;
}

/** The double next to `value` on the way to `towards`; both at least 0. */
export function beside(value: number, towards: number): number {
  if (value === towards) return value;
  return doubleAt(countOf(value) + (towards > value ? 1n : -1n));
}

/**
 * The double nearest to `from`, on the way to `to`, at which `reaches` holds: the double before it does not. Found by halving
 * the doubles in between, so that an edge of a step curve comes out exactly.
 *
 * @param from at least 0; `reaches` does not hold here
 * @param to at least 0; `reaches` holds here, and from the value found all the way
 */
export function firstReaching(from: number, to: number, reaches: (value: number) => boolean): number {
  let short = countOf(from);
  let there = countOf(to);
  for (;;) {
    const middle = (short + there) / 2n;
    if (middle === short || middle === there) return doubleAt(there);
    if (reaches(doubleAt(middle))) there = middle;
    else short = middle;
  }
}
