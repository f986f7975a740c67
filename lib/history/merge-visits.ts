import type { Reading } from '../records/snapshot';
import { EXTRAS, LOOK_EXTRAS, type Look, type PageDay } from './page-day';

type Sighting = { readonly reading: Reading; readonly at: number };

/**
 * The union of what is known of one page and business day: in whatever order, and however often, the same readings come out.
 * - Of one indicator the reading seen last stands. A message may arrive late: an older figure never replaces a newer one.
 * - A figure that one visit did not see stays, so a half-loaded page erases nothing.
 * - Of what may stand beside a figure, and of what a page may say of itself, the newest is kept with its figure.
 * - Two that were seen at the same instant and differ: the greater text stands, on every machine the same.
 */
export function mergeVisits(one: PageDay, other: PageDay): PageDay {
  const byIndicator = new Map<string, readonly Sighting[]>();
  for (const next of [...sightings(one), ...sightings(other)]) {
    const { indicator } = next.reading;
    const known = byIndicator.get(indicator);
    byIndicator.set(
      indicator,
      known ? needed([...known, next], laterSighting, ({ reading }) => reading, EXTRAS) : [next],
    );
  }
  const all = [...byIndicator.values()].flat();
  return {
    day: one.day,
    looks: needed([...one.looks, ...other.looks], laterLook, (look) => look, LOOK_EXTRAS),
    readings: all.map(({ reading }) => reading),
    seenAt: all.map(({ at }) => at),
  };
}

function sightings({ readings, seenAt }: PageDay): Sighting[] {
  return readings.map((reading, row) => ({ reading, at: seenAt[row]! }));
}

/** The newest, and of each extra the newest that has it. The rest can never be shown again. Newest first. */
function needed<T extends object, E extends string>(
  all: T[],
  later: (a: T, b: T) => number,
  extrasOf: (one: T) => Readonly<Partial<Record<E, unknown>>>,
  names: readonly E[],
): T[] {
  const kept: T[] = [];
  let missing = names;
  for (const one of all.sort(later)) {
    const extras = extrasOf(one);
    const still = missing.filter((name) => extras[name] === undefined);
    if (kept.length === 0 || still.length < missing.length) kept.push(one);
    missing = still;
  }
  return kept;
}

function laterSighting(a: Sighting, b: Sighting): number {
  return (
    b.at - a.at ||
    greater(
      () => readingText(a.reading),
      () => readingText(b.reading),
    )
  );
}

function laterLook(a: Look, b: Look): number {
  return (
    Date.parse(b.capturedAt) - Date.parse(a.capturedAt) ||
    greater(
      () => lookText(a),
      () => lookText(b),
    )
  );
}

function greater(one: () => string, other: () => string): number {
  const [a, b] = [one(), other()];
  return a === b ? 0 : a < b ? 1 : -1;
}

const FIELDS = ['indicator', 'dimension', 'label', 'raw', 'value', 'unit', ...EXTRAS] as const;

/** Whether two readings are the same to the last field. */
export function isSameReading(one: Reading, other: Reading): boolean {
  return one === other || FIELDS.every((name) => Object.is(one[name], other[name]));
}

/** All of a reading, in an order of its own. */
export function readingText(reading: Reading): string {
  const { value, unit, raw, label, dimension } = reading;
  return JSON.stringify([signed(value), unit, raw, label, dimension, ...EXTRAS.map((name) => signed(reading[name]))]);
}

/** All of a look, in an order of its own. */
export function lookText(look: Look): string {
  const { capturedAt, shopName, stage, url, dayFrom } = look;
  return JSON.stringify([capturedAt, shopName, stage, url, dayFrom, ...LOOK_EXTRAS.map((name) => look[name])]);
}

/** JSON knows no negative nought. */
function signed(number: number | undefined): number | string | undefined {
  return Object.is(number, -0) ? '-0' : number;
}
