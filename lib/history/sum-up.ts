import { listShops } from './list-shops';
import type { HistoryDb } from './open-history';

/** How much the history holds, and of which day the newest is. */
export type HistorySum = { readonly shops: number; readonly days: number; readonly lastDay: string };

/** @param counts which shops are counted */
export async function sumUp(
  db: HistoryDb,
  counts: (shop: { readonly platform: string; readonly shopId: string }) => boolean,
): Promise<HistorySum> {
  const shops = (await listShops(db, () => undefined)).filter(counts);
  return {
    shops: shops.length,
    days: shops.reduce((sum, { days }) => sum + days, 0),
    lastDay: shops.reduce((last, { lastDay }) => (lastDay > last ? lastDay : last), ''),
  };
}
