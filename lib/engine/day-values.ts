import type { Reading, Snapshot } from '../records/snapshot';
import type { Figure, Values } from './types';

/** What was read of one shop on one business day. */
export type DayValues = { readonly day: string; readonly values: Values };

/**
 * The history as the engine takes it: one entry a business day, oldest first, whatever the order of the snapshots. Where
 * several pages of a day show an indicator, the last captured counts; one that shows the same value lends it the
 * sub-score, weight and counts that it lacks.
 *
 * @param snapshots of one shop
 * @throws RangeError where a day is not `YYYY-MM-DD`, a capture is no moment, or a figure is not finite
 */
export function dayValues(snapshots: readonly Snapshot[]): readonly DayValues[] {
  const inOrder = snapshots.map((snapshot) => ({ ...snapshot, at: captured(snapshot) })).sort((a, b) => a.at - b.at);
  const days = new Map<string, Record<string, Figure>>();
  for (const { day, readings } of inOrder) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`dayValues requires days as YYYY-MM-DD, got ${day}`);
    const values = days.get(day) ?? {};
    days.set(day, values);
    for (const reading of readings)
      values[reading.indicator] = merged(values[reading.indicator], figureOf(reading, day));
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, values]) => ({ day, values }));
}

function captured({ capturedAt }: Snapshot): number {
  const at = Date.parse(capturedAt);
  if (Number.isNaN(at)) throw new RangeError(`dayValues requires capturedAt as ISO 8601, got ${capturedAt}`);
  return at;
}

type Parts = Exclude<Figure, number>;

function figureOf({ indicator, value, score, weight, numerator, denominator }: Reading, day: string): Parts {
  for (const number of [value, score, weight, numerator, denominator]) {
    if (number !== undefined && !Number.isFinite(number)) {
      throw new RangeError(`dayValues requires ${indicator} of ${day} to be finite, got ${number}`);
    }
  }
  return { value, score, weight, numerator, denominator };
}

function merged(earlier: Figure | undefined, later: Parts): Parts {
  if (earlier === undefined || typeof earlier === 'number' || earlier.value !== later.value) return later;
  return {
    value: later.value,
    score: later.score ?? earlier.score,
    weight: later.weight ?? earlier.weight,
    numerator: later.numerator ?? earlier.numerator,
    denominator: later.denominator ?? earlier.denominator,
  };
}
