import { requireShopRecord, type ShopRecord } from './shop-record';

/** A damaged entry in the list of shops counts as none: it is made anew from the days that are there. */
export function wholeShop(record: ShopRecord | undefined): ShopRecord | undefined {
  try {
    return record && requireShopRecord(record);
  } catch {
    return undefined;
  }
}
