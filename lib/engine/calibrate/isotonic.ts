/**
 * The non-decreasing sequence nearest to a sequence in squares (pool adjacent violators, Ayer and others 1955). O(n).
 *
 * @param values in the order in which they must not fall
 * @example isotonic([1, 3, 2, 4]) // => [1, 2.5, 2.5, 4]
 */
export function isotonic(values: readonly number[]): number[] {
  const pools: { mean: number; size: number }[] = [];
  for (const value of values) {
    let pool = { mean: value, size: 1 };
    for (let last = pools.at(-1); last !== undefined && last.mean >= pool.mean; last = pools.at(-1)) {
      const size = last.size + pool.size;
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, size }) => new Array<number>(size).fill(mean));
}
