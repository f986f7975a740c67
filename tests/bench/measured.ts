/** Milliseconds a call. */
export function timed(call: () => unknown, times = 1): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) call();
  return (performance.now() - start) / times;
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
