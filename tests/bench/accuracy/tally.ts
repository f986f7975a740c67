/** Sums up what was measured, one figure after another. */
export type Tally = {
  readonly add: (value: number) => void;
  readonly mean: () => number;
  readonly count: () => number;
};

export function tally(): Tally {
  let sum = 0;
  let count = 0;
  return {
    add: (value) => {
      if (!Number.isFinite(value)) throw new RangeError(`tally requires finite numbers, got ${value}`);
      sum += value;
      count += 1;
    },
    mean: () => sum / count,
    count: () => count,
  };
}

/** One tally a name. */
export function tallies<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, Tally>> {
  return Object.fromEntries(names.map((name) => [name, tally()])) as Record<Name, Tally>;
}
