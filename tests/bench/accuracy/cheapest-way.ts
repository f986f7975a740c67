/** One step that an indicator can take: what it brings and what it costs. */
export type Step = { readonly gain: number; readonly cost: number };

/** Ways that differ by less gain than this are one, the cheaper. */
const ALIKE = 0.004;

/**
 * Least cost of a gain when every indicator takes one of its steps or none: all combinations, without those that another
 * one beats in both. Written to be plain, not fast.
 *
 * @returns Infinity where no combination brings as much
 */
export function cheapestWay(options: readonly (readonly Step[])[], need: number): number {
  let ways: readonly Step[] = [{ gain: 0, cost: 0 }];
  for (const steps of options) {
    const all = ways.flatMap((way) => [
      way,
      ...steps.map(({ gain, cost }) => ({ gain: Math.min(way.gain + gain, need), cost: way.cost + cost })),
    ]);
    ways = unbeaten(all);
  }
  return Math.min(...ways.filter(({ gain }) => gain >= need - 1e-9).map(({ cost }) => cost));
}

function unbeaten(ways: readonly Step[]): Step[] {
  const kept: Step[] = [];
  for (const way of [...ways].sort((a, b) => b.gain - a.gain || a.cost - b.cost)) {
    const last = kept.at(-1);
    if (last && way.cost >= last.cost) continue;
    if (last && kept.length > 1 && last.gain - way.gain < ALIKE) kept.pop();
    kept.push(way);
  }
  return kept;
}
