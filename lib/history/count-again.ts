import type { PackedMonth } from './month-record';
import { readMonth } from './read-month';
import { type ShopRecord, withSnapshot } from './shop-record';

type Months = { getAll(range: IDBKeyRange): Promise<PackedMonth[]> };

/** The shop's entry in the list of shops, made anew from the days that are there; undefined where there are none. */
export async function countAgain(months: Months, platform: string, shopId: string): Promise<ShopRecord | undefined> {
  let shop: ShopRecord | undefined;
  for (const record of await months.getAll(IDBKeyRange.bound([platform, shopId], [platform, shopId, []]))) {
    for (const { day, looks } of readMonth(record, () => undefined)) {
      shop = withSnapshot(shop, { ...record, day, ...looks[0]! });
    }
  }
  return shop;
}
