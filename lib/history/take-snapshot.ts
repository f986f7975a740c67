import type { Reading, Snapshot } from '../records/snapshot';
import { chinaInstant } from './day-looks';
import type { Precedence } from './import-types';
import { isSameReading, lookText, mergeVisits } from './merge-visits';
import { type PageDay, pageDay } from './page-day';
import { shownReadings } from './shown-day';

/** How facts are taken: when, and which figure stands. */
export type Taking = {
  readonly precedence: Precedence;
  /** When the import began, in milliseconds since 1970. */
  readonly at: number;
};

/** What becomes of one reading. `from`: the figure that it took the place of. */
export type Taken = {
  readonly reading: Reading;
  readonly end: 'added' | 'changed' | 'same' | 'kept';
  readonly from?: number;
};

/**
 * Takes a snapshot of a file into what is known of its page and day. With `file`, what would lose to the history counts as
 * seen when it was imported: the seller says so then, and says so on the other machines too.
 *
 * @param deletedAt when the shop was last taken out of the history; what was seen before is not taken again
 * @returns the day as it is then, `known` itself where nothing changes
 */
export function takeSnapshot(
  known: PageDay | undefined,
  snapshot: Snapshot,
  { precedence, at }: Taking,
  deletedAt = Number.NEGATIVE_INFINITY,
): { readonly day: PageDay | undefined; readonly taken: readonly Taken[] } {
  let incoming = pageDay(snapshot);
  if (Date.parse(snapshot.capturedAt) < deletedAt) {
    if (precedence === 'newer')
      return { day: known, taken: snapshot.readings.map((reading) => ({ reading, end: 'kept' })) };
    incoming = seenAgain(incoming, incoming.readings, Math.max(at, deletedAt));
  }
  if (!known) return { day: incoming, taken: incoming.readings.map((reading) => ({ reading, end: 'added' })) };

  if (isKnown(known, incoming))
    return { day: known, taken: incoming.readings.map((reading) => ({ reading, end: 'same' })) };

  let day = mergeVisits(known, incoming);
  if (precedence === 'file') {
    const now = byIndicator(day);
    const lost = incoming.readings.filter((reading) => !isSame(now.get(reading.indicator), reading));
    const later = Math.max(at, Date.parse(day.looks[0]!.capturedAt) + 1);
    if (lost.length > 0) day = mergeVisits(day, seenAgain(day, lost, later));
  }
  return { day: isUnchanged(known, day) ? known : day, taken: ends(known, day, incoming.readings) };
}

/** Whether it is the one look that is known, as in a file that is taken in once more. */
function isKnown(known: PageDay, incoming: PageDay): boolean {
  const { looks, readings, seenAt } = known;
  const [look] = incoming.looks;
  return (
    readings.length === incoming.readings.length &&
    looks.length === 1 &&
    lookText(looks[0]!) === lookText(look!) &&
    incoming.readings.every(
      (reading, row) => seenAt[row] === incoming.seenAt[row] && isSameReading(readings[row]!, reading),
    )
  );
}

/** A look at the same page, at another moment and with other readings. */
function seenAgain({ day, looks }: PageDay, readings: readonly Reading[], at: number): PageDay {
  return { day, looks: [{ ...looks[0]!, capturedAt: chinaInstant(at) }], readings, seenAt: readings.map(() => at) };
}

function ends(before: PageDay, after: PageDay, readings: readonly Reading[]): Taken[] {
  const [was, is] = [byIndicator(before), byIndicator(after)];
  return readings.map((reading) => {
    const old = was.get(reading.indicator);
    if (!old) return { reading, end: 'added' };
    if (isSame(old, reading)) return { reading, end: 'same' };
    return isSame(is.get(reading.indicator), reading)
      ? { reading, end: 'changed', from: old.value }
      : { reading, end: 'kept' };
  });
}

function byIndicator({ readings }: PageDay): Map<string, Reading> {
  return new Map(shownReadings(readings).map((reading) => [reading.indicator, reading]));
}

function isSame(one: Reading | undefined, other: Reading): boolean {
  return one?.value === other.value && one.unit === other.unit;
}

/** A merge leaves what it keeps where it is. */
function isUnchanged(known: PageDay, day: PageDay): boolean {
  return (
    known.looks.length === day.looks.length &&
    known.readings.length === day.readings.length &&
    known.looks.every((look, row) => look === day.looks[row]) &&
    known.readings.every((reading, row) => reading === day.readings[row])
  );
}
