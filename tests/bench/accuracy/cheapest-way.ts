/** One step that an indicator can take: to which value, what that brings and what it costs. */
export type Step = { readonly id: string; readonly to: number; readonly gain: number; readonly cost: number };

/** Some steps, the last one first. */
export type Way = {
  readonly gain: number;
  readonly cost: number;
  readonly last?: Step;
  readonly before?: Way;
};

/** Ways whose gains differ by less than this share of what is needed are one, the cheaper. */
const ALIKE = 1 / 300;

/**
 * The cheapest way to a gain when every indicator takes one of its steps or none, and gains add up: all combinations,
 * without those that another one beats in both. Written to be plain, not fast.
 *
 * @returns undefined where no combination brings as much
 */
export function cheapestWay(options: readonly (readonly Step[])[], need: number): Way | undefined {
  let ways: readonly Way[] = [{ gain: 0, cost: 0 }];
  for (const steps of options) {
    const all = [...ways];
    for (const before of ways) {
      for (const last of steps) {
        all.push({ gain: Math.min(before.gain + last.gain, need), cost: before.cost + last.cost, last, before });
      }
    }
    ways = unbeaten(all, ALIKE * need);
  }
  return ways.filter(({ gain }) => gain >= need - 1e-9).sort((a, b) => a.cost - b.cost)[0];
}

/** The new value of each indicator on a way. */
export function changesOf(way: Way | undefined): Record<string, number> {
  const changes: Record<string, number> = {};
  for (let at = way; at?.last; at = at.before) changes[at.last.id] = at.last.to;
  return changes;
}

/** Each cheaper than all that bring more; of alike gains the cheapest. */
function unbeaten(ways: readonly Way[], alike: number): Way[] {
  const bins = new Map<number, Way>();
  for (const way of ways) {
    const bin = Math.floor(way.gain / alike + 1e-9);
    const best = bins.get(bin);
    if (best === undefined || way.cost < best.cost) bins.set(bin, way);
  }
  let least = Number.POSITIVE_INFINITY;
  const kept: Way[] = [];
  for (const [, way] of [...bins].sort(([a], [b]) => b - a)) {
    if (way.cost >= least) continue;
    least = way.cost;
    kept.push(way);
  }
  return kept;
}
