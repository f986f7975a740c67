import * as z from 'zod/mini';
import { PLATFORM_IDS } from '../records/ids';
import type { Snapshot } from '../records/snapshot';

/** A shop as it lies in the database. */
export const shopRecordSchema = z.strictObject({
  platform: z.enum(PLATFORM_IDS),
  shopId: z.string(),
  /** As the latest visit printed it: shops are renamed. */
  shopName: z.string(),
  /** When its name was seen, in milliseconds since 1970. */
  namedAt: z.number(),
  /** Latest business day with a snapshot. */
  lastDay: z.string(),
  /** Number of business days with a snapshot. */
  days: z.int().check(z.positive()),
});
export type ShopRecord = z.infer<typeof shopRecordSchema>;

/** What the list of shops shows of one shop. */
export type Shop = Omit<ShopRecord, 'namedAt'>;

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
