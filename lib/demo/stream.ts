/** What one indicator of the demo shop does, day by day. */
export type Stream = {
  readonly indicator: string;
  /** A usual day: the value itself, or the share of cases in percent. */
  readonly usual: number;
  /** Relative swing from one day to the next. */
  readonly swing: number;
  /** Cases that a day brings; absent for a mean that prints no counts. */
  readonly cases?: number;
  /** Bad or good stretches: days before the last one, and the value then. */
  readonly spells: readonly { readonly from: number; readonly until: number; readonly value: number }[];
};

/** A windowed figure as a page prints it. */
export type Windowed = { readonly value: number; readonly numerator?: number; readonly denominator?: number };

/** Numbers from 0 to 1 that are the same every time. */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0; // Mulberry32
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The figure of each day over the days before it.
 *
 * @param days how many, the last one last
 * @param window days that the figure counts
 */
export function windowed(stream: Stream, days: number, window: number, chance: () => number): Windowed[] {
  const daily = Array.from({ length: days + window - 1 }, (_, index) => {
    const before = days + window - 2 - index;
    const spell = stream.spells.find(({ from, until }) => before <= from && before >= until);
    const value = (spell?.value ?? stream.usual) * (1 + stream.swing * (chance() - 0.5) * 2);
    const cases = Math.round((stream.cases ?? 1) * (0.8 + 0.4 * chance()));
    return { value, cases, events: Math.floor((value / 100) * cases + chance()) };
  });
  return Array.from({ length: days }, (_, day) => {
    const inside = daily.slice(day, day + window);
    if (stream.cases === undefined) {
      return { value: inside.reduce((sum, { value }) => sum + value, 0) / window };
    }
    const numerator = inside.reduce((sum, { events }) => sum + events, 0);
    const denominator = inside.reduce((sum, { cases }) => sum + cases, 0);
    return { value: (100 * numerator) / denominator, numerator, denominator };
  });
}
