/** Σ a[i]·b[j] over runs of two arrays, in four sums: one would wait for each addition before the next. */
export function dotOf(a: Float64Array, i: number, b: Float64Array, j: number, count: number): number {
  // Not as one destructuring: V8 makes the array, which took as long as the sums.
  let s = 0;
  let t = 0;
  let u = 0;
  let v = 0;
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
 * The lower triangular L of K = L·Lᵀ, in one array of size². Two rows at a time: see {@link twoRows}.
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
  for (let row = 0; row + 1 < size; row += 2) twoRows(matrix, size, lower, row);
  if (size % 2 === 1) lastRow(matrix, size, lower);
  return lower;
}

/** Two columns at a time, too: four numbers that are fetched make four products, where row by row they make two. */
function twoRows(matrix: Float64Array, size: number, lower: Float64Array, row: number): void {
  const a = row * size;
  const b = a + size;
  for (let column = 0; column < row; column += 2) {
    const c = column * size;
    const d = c + size;
    let ac = matrix[a + column]!;
    let ad = matrix[a + column + 1]!;
    let bc = matrix[b + column]!;
    let bd = matrix[b + column + 1]!;
    for (let k = 0; k < column; k += 1) {
      const ak = lower[a + k]!;
      const bk = lower[b + k]!;
      const ck = lower[c + k]!;
      const dk = lower[d + k]!;
      ac -= ak * ck;
      ad -= ak * dk;
      bc -= bk * ck;
      bd -= bk * dk;
    }
    ac /= lower[c + column]!;
    bc /= lower[c + column]!;
    lower[a + column] = ac;
    lower[b + column] = bc;
    lower[a + column + 1] = (ad - ac * lower[d + column]!) / lower[d + column + 1]!;
    lower[b + column + 1] = (bd - bc * lower[d + column]!) / lower[d + column + 1]!;
  }
  const first = rooted(matrix[a + row]! - dotOf(lower, a, lower, a, row), row);
  const beside = (matrix[b + row]! - dotOf(lower, b, lower, a, row)) / first;
  lower[a + row] = first;
  lower[b + row] = beside;
  lower[b + row + 1] = rooted(matrix[b + row + 1]! - dotOf(lower, b, lower, b, row) - beside * beside, row + 1);
}

function lastRow(matrix: Float64Array, size: number, lower: Float64Array): void {
  const row = size - 1;
  const start = row * size;
  for (let column = 0; column < row; column += 1) {
    const other = column * size;
    lower[start + column] =
      (matrix[start + column]! - dotOf(lower, start, lower, other, column)) / lower[other + column]!;
  }
  lower[start + row] = rooted(matrix[start + row]! - dotOf(lower, start, lower, start, row), row);
}

function rooted(square: number, row: number): number {
  if (!(square > 0)) throw new RangeError(`cholesky requires a positive definite matrix, got ${square} at ${row}`);
  return Math.sqrt(square);
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
