import type { Snapshot } from '../records/snapshot';
import type { Reason, Visit } from '../records/visit';

/** Other machines' clocks, and days that begin elsewhere, are no doubt. */
const TOLERANCE_MS = 2 * 86_400_000;
const UTC_PLUS_8_MS = 8 * 3_600_000;

/**
 * Holds a look back whose day hangs on a clock that is behind: a day taken from the clock, or one whose year is. A day that
 * the page states with its year is certain, whatever the clock says.
 *
 * @param lookedAt when the last look that was stored was taken, in milliseconds since 1970; undefined before the first
 * @returns the visit itself where there is no such doubt
 */
export function doubtClock(visit: Visit, snapshot: Snapshot | undefined, lookedAt: number | undefined): Visit {
  if (!snapshot || lookedAt === undefined || statesYear(snapshot)) return visit;
  const at = Date.parse(snapshot.capturedAt);
  if (at >= lookedAt - TOLERANCE_MS) return visit;
  const doubt: Reason = { code: 'clock_behind', seen: chinaDay(at), expected: chinaDay(lookedAt) };
  return { ...visit, state: 'held_back', reasons: [...visit.reasons, doubt] };
}

/** The reader always tells in which words a page states its day. */
function statesYear({ day, dayFrom, updatedAt = day }: Snapshot): boolean {
  return dayFrom === 'page' && updatedAt.includes(day.slice(0, 4));
}

function chinaDay(at: number): string {
  return new Date(at + UTC_PLUS_8_MS).toISOString().slice(0, 10);
}
