import type { PlatformId } from '../records/ids';
import { copyAdded } from './added-copies';
import { dropCopies } from './look-copies';
import type { HistoryDb } from './open-history';

/** Stores whose keys begin with platform and shop. */
const OWN = ['months', 'shops', 'notes', 'corrections', 'todos', 'scenarios'] as const;
const STORES = [...OWN, 'visits', 'held', 'deletions'] as const;

/**
 * Takes a shop out of the history: its snapshots, what was held back of it, what the seller added to it, and the last looks
 * at its pages. One transaction: it is gone whole or not at all; then its copies go. With `everywhere` what was
 * seen of it before `at` does not come back from a file, and goes on the seller's other machines too.
 *
 * A look at a page names its shop by name only: where another shop of the platform has the same name, looks are kept.
 */
export async function removeShop(
  db: HistoryDb,
  { platform, shopId }: { readonly platform: PlatformId; readonly shopId: string },
  { at = new Date().toISOString(), everywhere = true }: { readonly at?: string; readonly everywhere?: boolean } = {},
): Promise<void> {
  const tx = db.transaction(STORES, 'readwrite');
  const done = tx.done; // rejects when the transaction aborts, whatever else has been awaited by then
  done.catch(() => undefined); // awaited below; this keeps an earlier throw from leaving it unhandled
  const ofPlatform = IDBKeyRange.bound([platform], [platform, []]);
  const [shops, visits, held] = await Promise.all([
    tx.objectStore('shops').getAll(ofPlatform),
    tx.objectStore('visits').getAll(ofPlatform),
    tx.objectStore('held').getAll(ofPlatform),
  ]);
  const name = shops.find((each) => each.shopId === shopId)?.shopName;
  const isThere = shops.some((each) => each.shopId === shopId);
  const isShared = shops.some((each) => each.shopId !== shopId && each.shopName === name);

  const ofShop = IDBKeyRange.bound([platform, shopId], [platform, shopId, []]);
  await Promise.all([
    ...(isThere && everywhere ? [tx.objectStore('deletions').put({ platform, shopId, at })] : []),
    ...OWN.map((store) => tx.objectStore(store).delete(ofShop)),
    ...visits
      .filter(({ shopName }) => name !== undefined && shopName === name && !isShared)
      .map(({ page }) => tx.objectStore('visits').delete([platform, page])),
    ...held
      .filter(({ snapshot }) => snapshot?.shopId === shopId)
      .map(({ url }) => tx.objectStore('held').delete([platform, url])),
    done,
  ]);
  await dropCopies(db, (snapshot) => snapshot.platform === platform && snapshot.shopId === shopId);
  await copyAdded(db);
}
