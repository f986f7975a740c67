import type { PlatformId } from '../records/ids';
import type { Snapshot } from '../records/snapshot';
import { finite, text } from './shape';

/** What the list of shops shows of one shop. */
export type Shop = {
  readonly platform: PlatformId;
  readonly shopId: string;
  /** As the latest visit printed it: shops are renamed. */
  readonly shopName: string;
  /** Latest business day with a snapshot. */
  readonly lastDay: string;
  /** Number of business days with a snapshot. */
  readonly days: number;
};

/** A shop as it lies in the database. */
export type ShopRecord = Shop & {
  /** When its name was seen, in milliseconds since 1970. */
  readonly namedAt: number;
};

/** @throws TypeError if the record is damaged, naming what is wrong */
export function requireShopRecord(record: ShopRecord): ShopRecord {
  for (const name of ['platform', 'shopId', 'shopName', 'lastDay'] as const) text(record[name], name);
  for (const name of ['namedAt', 'days'] as const) finite(record[name], name);
  return record;
}

/**
 * The shop's record after one more snapshot, which may be of an earlier day or have arrived late.
 *
 * @param days business days with a snapshot, this one included
 */
export function withSnapshot(known: ShopRecord | undefined, snapshot: Snapshot, days: number): ShopRecord {
  const { platform, shopId, shopName, day, capturedAt } = snapshot;
  const namedAt = Date.parse(capturedAt);
  const renamed = !known || (shopName !== '' && namedAt >= known.namedAt);
  return {
    platform,
    shopId,
    shopName: renamed ? shopName : known.shopName,
    namedAt: renamed ? namedAt : known.namedAt,
    lastDay: known && known.lastDay > day ? known.lastDay : day,
    days,
  };
}
