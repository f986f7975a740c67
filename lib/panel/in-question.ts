import type { Held } from '../records/held';
import type { Reading } from '../records/snapshot';
import { UNKNOWN_SHOP } from '../records/states';
import type { Visit } from '../records/visit';

/** The figures of a held snapshot that its reasons are about: those named, and for the total all that enter it. */
export function inQuestion({ reasons, snapshot }: Held): Reading[] {
  const named = new Set(reasons.map(({ indicator }) => indicator));
  const total = reasons.some(({ code }) => code === 'total_mismatch');
  return snapshot.readings.filter(
    ({ indicator }) => named.has(indicator) || (total && entersTotal(indicator, snapshot.readings)),
  );
}

/** By the contract of names: `total_score`, a dimension's own `<dimension>_score`, bonus and deduction. */
function entersTotal(indicator: string, readings: readonly Reading[]): boolean {
  const reading = readings.find((each) => each.indicator === indicator);
  return (
    ['total_score', 'bonus', 'deduction'].includes(indicator) ||
    (reading !== undefined && reading.dimension !== '' && indicator === `${reading.dimension}_score`)
  );
}

/** The page named no shop: the seller must say whose figures these are. */
export function isNameless({ snapshot }: Held): boolean {
  return snapshot.shopId === UNKNOWN_SHOP;
}

/** What is held back of the page that was visited, if anything is. */
export function heldOf(held: readonly Held[], visit: Visit): Held | undefined {
  return held.find(({ platform, url }) => platform === visit.platform && url === visit.url);
}
