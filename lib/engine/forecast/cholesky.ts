/** Σ a[i]·b[j] over runs of two arrays, in four sums: one would wait for each addition before the next. */
export function dotOf(a: Float64Array, i: number, b: Float64Array, j: number, count: number): number {
  let [s, t, u, v] = [0, 0, 0, 0];
  let k = 0;
  for (; k + 3 < count; k += 4) {
    s += a[i + k]! * b[j + k]!;
    t += a[i + k + 1]! * b[j + k + 1]!;
    u += a[i + k + 2]! * b[j + k + 2]!;
    v += a[i + k + 3]! * b[j + k + 3]!;
  }
  for (; k < count; k += 1) s += a[i + k]! * b[j + k]!;
  return s + t + (u + v);
}

/**
 * The lower triangular L of K = L·Lᵀ, row by row in one array of size².
 *
 * @param matrix symmetric; only the lower half is read
 * @param lower where L is put; the matrix itself, if it is not needed any more. Its upper half is left alone
 * @throws RangeError where it is not positive definite
 */
export function cholesky(
  matrix: Float64Array,
  size: number,
  lower: Float64Array = new Float64Array(size * size),
): Float64Array {
  for (let row = 0; row < size; row += 1) {
    const start = row * size;
    for (let column = 0; column <= row; column += 1) {
      const other = column * size;
      const sum = matrix[start + column]! - dotOf(lower, start, lower, other, column);
      if (column < row) {
        lower[start + column] = sum / lower[other + column]!;
      } else {
        if (!(sum > 0)) throw new RangeError(`cholesky requires a positive definite matrix, got ${sum} at ${row}`);
        lower[start + row] = Math.sqrt(sum);
      }
    }
  }
  return lower;
}

/** x of L·x = right. */
export function solveLower(lower: Float64Array, size: number, right: Float64Array): Float64Array {
  const solved = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    const start = row * size;
    solved[row] = (right[row]! - dotOf(lower, start, solved, 0, row)) / lower[start + row]!;
  }
  return solved;
}

/** x of Lᵀ·x = right. */
export function solveUpper(lower: Float64Array, size: number, right: Float64Array): Float64Array {
  const solved = right.slice();
  for (let row = size - 1; row >= 0; row -= 1) {
    const start = row * size;
    const x = solved[row]! / lower[start + row]!;
    solved[row] = x;
    for (let k = 0; k < row; k += 1) solved[k]! -= lower[start + k]! * x;
  }
  return solved;
}
