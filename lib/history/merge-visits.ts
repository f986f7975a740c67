import type { Reading, Snapshot } from '../records/snapshot';
import { pack } from './pack';
import { OPTIONAL_COLUMNS, type PackedSnapshot } from './packed-snapshot';
import { unpack } from './unpack';

/** A reading with the moment it was seen, in milliseconds since 1970. */
type Seen = { readonly reading: Reading; readonly at: number };

/**
 * Adds a visit to the record of its shop, page and business day, whichever of the two was seen first.
 * - Of one indicator the reading seen last stands. A message may arrive late: an older figure never replaces a newer one.
 * - A figure that one visit did not see stays, so a half-loaded page erases nothing.
 * - What a page showed beside a figure (score, weight, numerator ...) stays as long as the figure is the same.
 * - What the page says of itself (shop's name, stage, industry ...) is the later visit's word.
 *
 * @throws TypeError if the record is damaged
 */
export function mergeVisits(record: PackedSnapshot, visit: Snapshot): PackedSnapshot {
  const stored = unpack(record);
  const visitIsNewer = Date.parse(visit.capturedAt) >= Date.parse(stored.capturedAt);
  const [older, newer] = visitIsNewer ? [stored, visit] : [visit, stored];

  const seen = new Map<string, Seen>();
  for (const next of [...seenIn(stored, record.seenAt), ...seenIn(visit)]) {
    const known = seen.get(next.reading.indicator);
    seen.set(next.reading.indicator, known ? later(known, next) : next);
  }
  const all = [...seen.values()];
  const merged = { ...older, ...defined(newer), readings: all.map(({ reading }) => reading) };
  const sameMoment = all.every(({ at }) => at === Date.parse(merged.capturedAt));
  return pack(merged, sameMoment ? undefined : all.map(({ at }) => at));
}

function seenIn(snapshot: Snapshot, seenAt?: Float64Array): Seen[] {
  const capturedAt = Date.parse(snapshot.capturedAt);
  return snapshot.readings.map((reading, row) => ({ reading, at: seenAt?.[row] ?? capturedAt }));
}

/** The later of two sightings of one indicator, with what only the earlier one showed beside the same figure. */
function later(known: Seen, next: Seen): Seen {
  const [before, after] = next.at >= known.at ? [known, next] : [next, known];
  const same = before.reading.value === after.reading.value && before.reading.unit === after.reading.unit;
  return same ? { reading: { ...extras(before.reading), ...defined(after.reading) }, at: after.at } : after;
}

function extras(reading: Reading): Partial<Reading> {
  return Object.fromEntries(OPTIONAL_COLUMNS.map((name) => [name, reading[name]]));
}

/** Without the keys that are there and undefined, which would wipe out what is known. */
function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
