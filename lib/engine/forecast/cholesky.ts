/**
 * The lower triangular L of K = L·Lᵀ, row by row in one array of size².
 *
 * @param matrix symmetric; only the lower half is read
 * @throws RangeError where it is not positive definite
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const start = row * size;
    for (let column = 0; column <= row; column += 1) {
      const other = column * size;
      let sum = matrix[start + column]!;
      for (let k = 0; k < column; k += 1) sum -= lower[start + k]! * lower[other + k]!;
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
    let sum = right[row]!;
    for (let k = 0; k < row; k += 1) sum -= lower[start + k]! * solved[k]!;
    solved[row] = sum / lower[start + row]!;
  }
  return solved;
}

/** x of Lᵀ·x = right. */
export function solveUpper(lower: Float64Array, size: number, right: Float64Array): Float64Array {
  const solved = Float64Array.from(right);
  for (let row = size - 1; row >= 0; row -= 1) {
    const start = row * size;
    const x = solved[row]! / lower[start + row]!;
    solved[row] = x;
    for (let k = 0; k < row; k += 1) solved[k]! -= lower[start + k]! * x;
  }
  return solved;
}
