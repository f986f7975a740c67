import type { HistoryDb } from '../history/open-history';
import { snapshotsOf } from '../history/read-snapshots';
import type { DayTotal } from './judge-alerts';
import type { AlertShop } from './surface';

/** The last total that each day showed, oldest day first. */
export async function totalsOf(db: HistoryDb, { platform, shopId }: AlertShop, from: string): Promise<DayTotal[]> {
  const byDay = new Map<string, { total: number; at: number }>();
  for (const { day, capturedAt, readings } of await snapshotsOf(db, platform, shopId, { from })) {
    const total = readings.find(({ indicator }) => indicator === 'total_score')?.value;
    const at = Date.parse(capturedAt);
    if (total !== undefined && at >= (byDay.get(day)?.at ?? 0)) byDay.set(day, { total, at });
  }
  return [...byDay].map(([day, { total }]) => ({ day, total }));
}
