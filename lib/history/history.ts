import { type Snapshot, snapshotSchema } from '../records/snapshot';
import { type Visit, visitSchema } from '../records/visit';
import { type OnDamage, warnOfDamage } from './damage';
import { mergeVisits } from './merge-visits';
import type { HistoryDb } from './open-history';
import { pack } from './pack';
import type { PackedSnapshot } from './packed-snapshot';
import { type Shop, shopRecordSchema, withSnapshot } from './shop-record';
import { unpack } from './unpack';

/** Snapshots read at a time by `everySnapshot`: about a megabyte. */
const PAGE_SIZE = 256;

/**
 * Adds what one visit saw to the record of its shop, page and business day; `mergeVisits` says which figure stands.
 * One transaction: it is stored whole or not at all, whatever happens to the worker, the tab or the browser meanwhile.
 * A damaged record in its place is reported and replaced.
 *
 * @returns the day's snapshot as it now is
 * @throws ZodError if the snapshot is malformed, RangeError if it has two readings of one indicator; nothing is written then
 */
export async function saveSnapshot(db: HistoryDb, snapshot: Snapshot, onDamage = warnOfDamage): Promise<Snapshot> {
  const visit = snapshotSchema.parse(snapshot);
  requireOneReadingEach(visit);
  const { platform, shopId, day, page } = visit;

  const tx = db.transaction(['snapshots', 'shops'], 'readwrite');
  const done = tx.done; // rejects when the transaction aborts, whatever else has been awaited by then
  done.catch(() => undefined); // awaited below; this keeps an earlier throw from leaving it unhandled
  const snapshots = tx.objectStore('snapshots');
  const [previous, sameDay, shopFound] = await Promise.all([
    snapshots.get([platform, shopId, day, page]),
    snapshots.count(below(platform, shopId, day)),
    tx.objectStore('shops').get([platform, shopId]),
  ]);
  const shop = shopRecordSchema.safeParse(shopFound).data;
  const earlier = shop ? shop.days : new Set((await snapshots.getAllKeys(below(platform, shopId))).map(dayOf)).size;
  const days = earlier + (sameDay === 0 ? 1 : 0);

  const record = merge(previous, visit, onDamage);
  await Promise.all([snapshots.put(record), tx.objectStore('shops').put(withSnapshot(shop, visit, days)), done]);
  return unpack(record);
}

/**
 * The snapshots of one shop, oldest day first.
 *
 * @param days first and last business day, both inclusive; without them all
 */
export async function snapshotsOf(
  db: HistoryDb,
  platform: string,
  shopId: string,
  { from = '', until = '9999' }: { from?: string; until?: string } = {},
  onDamage: OnDamage = warnOfDamage,
): Promise<Snapshot[]> {
  const range = IDBKeyRange.bound([platform, shopId, from], [platform, shopId, until, []]);
  return readable(await db.getAll('snapshots', range), onDamage);
}

/** The shops with a history, by platform and id. Reads no snapshots. A damaged entry is mended by the shop's next visit. */
export async function listShops(db: HistoryDb, onDamage: OnDamage = warnOfDamage): Promise<Shop[]> {
  return (await db.getAll('shops')).flatMap((record) => {
    const { data, error } = shopRecordSchema.safeParse(record);
    if (!data) {
      onDamage({ store: 'shops', key: [record.platform, record.shopId], error });
      return [];
    }
    const { namedAt: _, ...shop } = data;
    return [shop];
  });
}

/**
 * Every snapshot, shop by shop, oldest day first, a page at a time: memory does not grow with the history, and no
 * transaction is open while the caller works.
 */
export async function* everySnapshot(db: HistoryDb, onDamage: OnDamage = warnOfDamage): AsyncGenerator<Snapshot> {
  let range: IDBKeyRange | undefined;
  for (;;) {
    const records = await db.getAll('snapshots', range, PAGE_SIZE);
    yield* readable(records, onDamage);
    const last = records.at(-1);
    if (!last || records.length < PAGE_SIZE) return;
    range = IDBKeyRange.lowerBound([last.platform, last.shopId, last.day, last.page], true);
  }
}

/**
 * Keeps what became of the last look at a page, unless a later look is already known.
 *
 * @throws ZodError if the visit is malformed
 */
export async function saveVisit(db: HistoryDb, visit: Visit): Promise<void> {
  const checked = visitSchema.parse(visit);
  const tx = db.transaction('visits', 'readwrite');
  const known = await tx.store.get([checked.platform, checked.page]);
  const late = known !== undefined && Date.parse(known.at) > Date.parse(checked.at);
  if (!late) tx.store.put(checked);
  await tx.done;
}

/** The last look at each kind of page. */
export async function listVisits(db: HistoryDb, onDamage: OnDamage = warnOfDamage): Promise<Visit[]> {
  return (await db.getAll('visits')).flatMap((record) => {
    const { data, error } = visitSchema.safeParse(record);
    if (!data) onDamage({ store: 'visits', key: [record.platform, record.page], error });
    return data ? [data] : [];
  });
}

function merge(previous: PackedSnapshot | undefined, visit: Snapshot, onDamage: OnDamage): PackedSnapshot {
  if (!previous) return pack(visit);
  try {
    return mergeVisits(previous, visit);
  } catch (error) {
    onDamage(damaged(previous, error));
    return pack(visit);
  }
}

function readable(records: readonly PackedSnapshot[], onDamage: OnDamage): Snapshot[] {
  return records.flatMap((record) => {
    try {
      return [unpack(record)];
    } catch (error) {
      onDamage(damaged(record, error));
      return [];
    }
  });
}

function damaged({ platform, shopId, day, page }: PackedSnapshot, error: unknown) {
  return { store: 'snapshots', key: [platform, shopId, day, page], error } as const;
}

/** All keys that begin with `start`: an array sorts after every text. */
function below(...start: string[]): IDBKeyRange {
  return IDBKeyRange.bound(start, [...start, []]);
}

function dayOf(key: readonly string[]): string | undefined {
  return key[2];
}

function requireOneReadingEach({ readings }: Snapshot): void {
  const seen = new Set<string>();
  for (const { indicator } of readings) {
    if (seen.has(indicator)) throw new RangeError(`saveSnapshot requires one reading of "${indicator}", got two`);
    seen.add(indicator);
  }
}
