import { addDays } from '../format/day';
import type { HistoryDb } from '../history/open-history';
import { snapshotsOf } from '../history/read-snapshots';
import type { Snapshot } from '../records/snapshot';

/** Calendar days looked at first for each stored day that is wanted. */
const SPREAD = 1.5;

/**
 * The newest stored days of a shop. Ten years of history are not read to show a month: the window grows until it holds
 * so many stored days, or all there are.
 */
export async function recentSnapshots(
  db: HistoryDb,
  shop: { platform: string; shopId: string; lastDay: string; days: number },
  wanted: number,
): Promise<Snapshot[]> {
  // One more than is listed: the oldest listed day shows its change against the day before.
  const enough = Math.min(wanted + 1, shop.days);
  for (let window = Math.ceil(wanted * SPREAD); ; window *= 4) {
    const whole = window > 40_000; // a century: `days` does not count what is there
    const from = whole ? '' : addDays(shop.lastDay, -window);
    const found = await snapshotsOf(db, shop.platform, shop.shopId, { from });
    if (whole || new Set(found.map(({ day }) => day)).size >= enough) return found;
  }
}
