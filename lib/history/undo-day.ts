import type { Reading } from '../records/snapshot';
import { isSameReading, lookText } from './merge-visits';
import type { Look, PageDay } from './page-day';
import { shownReadings } from './shown-day';

/** What became of figures that an import had touched. */
export type UndoCounts = { removed: number; restored: number; kept: number };

type Sighting = { readonly reading: Reading; readonly at: number };

/**
 * The day without what an import did to it: figure by figure what was there before, unless it was seen again since.
 *
 * @returns undefined where nothing is left of it
 */
export function undoDay(
  now: PageDay | undefined,
  before: PageDay | undefined,
  after: PageDay | undefined,
  counts: UndoCounts,
): PageDay | undefined {
  if (!now && after) {
    counts.kept += new Set(after.readings.map(({ indicator }) => indicator)).size; // taken out of the history since
    return undefined;
  }
  const [current, was, written] = [now, before, after].map(byIndicator) as [Figures, Figures, Figures];
  const all = new Set([...current.keys(), ...was.keys(), ...written.keys()]);
  const sightings = [...all].flatMap((indicator) => {
    const [old, mine, here = []] = [was.get(indicator), written.get(indicator), current.get(indicator)];
    if (sameSightings(old, mine)) return here; // the import did not touch it
    const isNoted = shownText(old) !== shownText(mine);
    const isMine = sameSightings(here, mine);
    if (isNoted) counts[!isMine ? 'kept' : old ? 'restored' : 'removed'] += 1;
    return isMine ? (old ?? []) : here;
  });
  const looks = looksLeft(now?.looks ?? [], before?.looks ?? [], after?.looks ?? []);
  const said = looks.length > 0 ? looks : sightings.length > 0 ? (now?.looks ?? []) : [];
  if (said.length === 0) return undefined;
  return {
    day: (now ?? before)!.day,
    looks: said,
    readings: sightings.map(({ reading }) => reading),
    seenAt: sightings.map(({ at }) => at),
  };
}

type Figures = ReadonlyMap<string, readonly Sighting[]>;

function byIndicator(day: PageDay | undefined): Figures {
  const found = new Map<string, Sighting[]>();
  day?.readings.forEach((reading, row) => {
    const sightings = found.get(reading.indicator) ?? [];
    found.set(reading.indicator, sightings);
    sightings.push({ reading, at: day.seenAt[row]! });
  });
  return found;
}

function sameSightings(one: readonly Sighting[] = [], other: readonly Sighting[] = []): boolean {
  const isSame = (a: Sighting, b: Sighting) => a.at === b.at && isSameReading(a.reading, b.reading);
  return one.length === other.length && one.every((sighting, row) => isSame(sighting, other[row]!));
}

/** The figure that is shown of them. */
function shownText(sightings: readonly Sighting[] = []): string {
  const shown = shownReadings(sightings.map(({ reading }) => reading))[0];
  return shown ? `${shown.value} ${shown.unit}` : '';
}

/** What the page said of itself: without what the import brought, with what it had hidden. Newest first. */
function looksLeft(now: readonly Look[], before: readonly Look[], after: readonly Look[]): Look[] {
  const old = new Set(before.map(lookText));
  const brought = new Set(after.map(lookText).filter((text) => !old.has(text)));
  const all = new Map([...before, ...now].map((look) => [lookText(look), look]));
  const left = [...all].flatMap(([text, look]) => (brought.has(text) ? [] : [look]));
  return left.sort((a, b) => Date.parse(b.capturedAt) - Date.parse(a.capturedAt));
}
