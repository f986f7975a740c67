import { demoShop } from '../../../lib/demo/demo-shop';
import { addDays, chinaDay } from '../../../lib/format/day';
import { importFacts } from '../../../lib/history/import-facts';
import { listShops } from '../../../lib/history/list-shops';
import { openHistory } from '../../../lib/history/open-history';
import { douyin } from '../../../lib/platforms/douyin';
import type { Fact } from '../../../lib/records/fact';
import type { Snapshot } from '../../../lib/records/snapshot';

/**
 * Fills the history of the page's origin in bulk, the weeks of the demo shop
 * over and over, a snapshot a day without gaps, up to today.
 *
 * @returns how many snapshots
 */
export async function fillHistory(shops: number, days: number): Promise<number> {
  const db = await openHistory();
  const today = chinaDay(new Date());
  const weeks = demoShop(douyin, today).snapshots;
  function* facts(): Generator<Fact> {
    for (let shop = 0; shop < shops; shop++)
      for (let before = days - 1; before >= 0; before--) yield { store: 'snapshots', record: at(shop, before) };
  }
  const at = (shop: number, before: number): Snapshot => {
    const day = addDays(today, -before);
    return {
      ...weeks[weeks.length - 1 - (before % weeks.length)]!,
      shopId: String(10_000_000 + shop),
      shopName: `示例旗舰店${shop}`,
      day,
      capturedAt: `${day}T11:20:00+08:00`,
    };
  };
  const source = { name: 'bench', kind: 'backup', precedence: 'newer' } as const;
  await importFacts(db, facts(), source, new Date().toISOString());
  const stored = (await listShops(db)).reduce((sum, shop) => sum + shop.days, 0);
  db.close();
  return stored;
}
