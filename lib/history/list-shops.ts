import { type OnDamage, warnOfDamage } from './damage';
import type { HistoryDb } from './open-history';
import { readable } from './readable';
import { requireShopRecord, type Shop, shopOf } from './shop-record';

/** The shops with a history, by platform and id. Reads no snapshots. A damaged entry is mended by the shop's next visit. */
export async function listShops(db: HistoryDb, onDamage: OnDamage = warnOfDamage): Promise<Shop[]> {
  const records = await db.getAll('shops');
  return readable(
    records,
    (record) => shopOf(requireShopRecord(record)),
    onDamage,
    ({ platform, shopId }) => ({ store: 'shops', key: [platform, shopId] }),
  );
}
