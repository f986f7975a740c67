/**
 * The non-decreasing sequence nearest to a sequence in squares (pool adjacent violators, Ayer and others 1955). O(n).
 *
 * @param values in the order in which they must not fall
 * @example isotonic([1, 3, 2, 4]) // => [1, 2.5, 2.5, 4]
 */
export function isotonic(values: readonly number[]): number[] {
  const means: number[] = [];
  const sizes: number[] = [];
  for (const value of values) {
    let mean = value;
    let size = 1;
    while (means.length > 0 && means[means.length - 1]! >= mean) {
      const joined = sizes.pop()!;
      mean = (means.pop()! * joined + mean * size) / (joined + size);
      size += joined;
    }
    means.push(mean);
    sizes.push(size);
  }
  const fitted: number[] = [];
  for (let pool = 0; pool < means.length; pool += 1) {
    for (let count = sizes[pool]!; count > 0; count -= 1) fitted.push(means[pool]!);
  }
  return fitted;
}
