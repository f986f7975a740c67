import { demoShop } from '../../../lib/demo/demo-shop';
import { addDays, chinaDay } from '../../../lib/format/day';
import { openHistory } from '../../../lib/history/open-history';
import { pack } from '../../../lib/history/pack';
import { withSnapshot } from '../../../lib/history/shop-record';
import { douyin } from '../../../lib/platforms/douyin';
import type { Snapshot } from '../../../lib/records/snapshot';

/**
 * Fills the history of the page's origin in bulk, with records as `saveSnapshot` packs them: the weeks of the demo shop
 * over and over, a snapshot a day without gaps, up to today.
 *
 * @returns how many snapshots
 */
export async function fillHistory(shops: number, days: number): Promise<number> {
  const db = await openHistory();
  const today = chinaDay(new Date());
  const weeks = demoShop(douyin, today).snapshots;
  for (let shop = 0; shop < shops; shop++) {
    const at = (before: number): Snapshot => {
      const day = addDays(today, -before);
      return {
        ...weeks[weeks.length - 1 - (before % weeks.length)]!,
        shopId: String(10_000_000 + shop),
        shopName: `示例旗舰店${shop}`,
        day,
        capturedAt: `${day}T11:20:00+08:00`,
      };
    };
    const tx = db.transaction(['snapshots', 'shops'], 'readwrite');
    for (let before = 0; before < days; before++) void tx.objectStore('snapshots').put(pack(at(before)));
    void tx.objectStore('shops').put(withSnapshot(undefined, at(0), days));
    await tx.done;
  }
  const stored = await db.count('snapshots');
  db.close();
  return stored;
}
