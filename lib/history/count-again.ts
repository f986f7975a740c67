import type { MonthKey, PackedMonth } from './month-record';
import { readMonth } from './read-month';
import { type ShopRecord, withSnapshot } from './shop-record';

type Months = {
  getAllKeys(range: IDBKeyRange): Promise<MonthKey[]>;
  get(key: MonthKey): Promise<PackedMonth | undefined>;
};

/** The shop's entry in the list of shops, made anew from the days that are there; undefined where there are none. */
export async function countAgain(months: Months, platform: string, shopId: string): Promise<ShopRecord | undefined> {
  let shop: ShopRecord | undefined;
  const ofShop = IDBKeyRange.bound([platform, shopId], [platform, shopId, []]);
  // One by one: each is read in a task of its own.
  for (const key of await months.getAllKeys(ofShop)) {
    const record = (await months.get(key))!;
    for (const { day, looks } of readMonth(record, () => undefined)) {
      shop = withSnapshot(shop, { ...record, day, ...looks[0]! });
    }
  }
  return shop;
}
