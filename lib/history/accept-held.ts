import type { Snapshot } from '../records/snapshot';
import { UNKNOWN_SHOP } from '../records/states';
import { dropHeld } from './drop-held';
import type { HistoryDb } from './open-history';
import { saveSnapshot } from './save-snapshot';
import { saveVisit } from './save-visit';

/** Whose snapshot it is, said by the seller where the page did not say it. */
export type SaidShop = { readonly id: string; readonly name: string };

/**
 * Stores the held snapshot of a page as any other and drops the held one, which stays if that fails. The look that it came
 * from counts as read.
 *
 * @returns the day's snapshot as it now is; undefined where nothing is held for the page
 * @throws RangeError if the page named no shop and `shop` does not either; ZodError if the snapshot is malformed
 */
export async function acceptHeld(
  db: HistoryDb,
  platform: string,
  url: string,
  shop?: SaidShop,
): Promise<Snapshot | undefined> {
  const held = await db.get('held', [platform, url]);
  if (!held) return undefined;
  const snapshot = named(held.snapshot, shop);
  const stored = await saveSnapshot(db, snapshot);
  await dropHeld(db, platform, url);
  await tellVisit(db, snapshot, url);
  return stored;
}

/** The look that was held back counts as read from now on. */
async function tellVisit(db: HistoryDb, { platform, page, shopName }: Snapshot, url: string): Promise<void> {
  const visit = await db.get('visits', [platform, page]);
  if (visit?.state === 'held_back' && visit.url === url) await saveVisit(db, { ...visit, state: 'read', shopName });
}

/** A shop that the page named is never exchanged for another. */
function named(snapshot: Snapshot, shop: SaidShop | undefined): Snapshot {
  if (snapshot.shopId !== UNKNOWN_SHOP) return snapshot;
  const id = shop?.id.trim();
  if (!shop || !id || id === UNKNOWN_SHOP)
    throw new RangeError('acceptHeld requires the shop, which the page did not name');
  return { ...snapshot, shopId: id, shopName: shop.name.trim() };
}
