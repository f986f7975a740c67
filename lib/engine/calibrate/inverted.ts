/** A symmetric, positive definite matrix inverted, by Gauss and Jordan in place, and the logarithm of its determinant. O(size³). */
export function inverted(matrix: Float64Array, size: number): { readonly inverse: Float64Array; readonly log: number } {
  let log = 0;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const from = pivot * size;
    log += Math.log(matrix[from + pivot]!);
    const by = 1 / matrix[from + pivot]!;
    matrix[from + pivot] = 1;
    for (let column = 0; column < size; column += 1) matrix[from + column]! *= by;
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue;
      const factor = matrix[row * size + pivot]!;
      if (factor === 0) continue;
      matrix[row * size + pivot] = 0;
      for (let column = 0; column < size; column += 1) matrix[row * size + column]! -= factor * matrix[from + column]!;
    }
  }
  return { inverse: matrix, log };
}
