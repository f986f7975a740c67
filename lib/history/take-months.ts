import type { Snapshot } from '../records/snapshot';
import { countAgain } from './count-again';
import { type MonthKey, monthOf, type PackedMonth } from './month-record';
import { packMonth } from './pack-month';
import { type PageDay, sortedDays } from './page-day';
import { readToWrite } from './read-month';
import type { Shelf } from './shelf';
import { type ShopRecord, withSnapshot } from './shop-record';
import type { Intake } from './take-batch';
import { takeSnapshot } from './take-snapshot';
import { wholeShop } from './whole-shop';

type Group = { readonly key: MonthKey; readonly snapshots: Snapshot[] };

/** Takes snapshots in, month by month, and tells the list of shops. */
export async function takeMonths(snapshots: readonly Snapshot[], intake: Intake): Promise<void> {
  const groups = groupByMonth(snapshots);
  // Asked for together, awaited one by one: the page has its turn between two months.
  const records = groups.map(({ key }) => intake.shelf.get('months', key));
  for (const record of records) record.catch(() => undefined); // an earlier one may fail first
  const shops = new Map<string, Awaited<ReturnType<typeof shopIn>>>();
  for (const [index, { key, snapshots }] of groups.entries()) {
    const id = JSON.stringify(key.slice(0, 2));
    const its = shops.get(id) ?? (await shopIn(intake.shelf, key[0], key[1]));
    const isThere = takeMonth(key, snapshots, await records[index], its.deletedAt, intake);
    shops.set(id, { ...its, shop: isThere.reduce<ShopRecord | undefined>(withSnapshot, its.shop) });
  }
  for (const { shop } of shops.values()) if (shop) intake.shelf.put('shops', [shop.platform, shop.shopId], shop);
}

async function shopIn(shelf: Shelf, platform: string, shopId: string) {
  const [listed, deletion] = await Promise.all([
    shelf.get('shops', [platform, shopId]),
    shelf.get('deletions', [platform, shopId]),
  ]);
  const months = {
    getAllKeys: (range: IDBKeyRange) => shelf.keys('months', range),
    get: (key: MonthKey) => shelf.get('months', key),
  };
  return {
    shop: wholeShop(listed) ?? (listed && (await countAgain(months, platform, shopId))),
    deletedAt: deletion && Date.parse(deletion.at),
  };
}

/** @returns the snapshots that are in the history now, or were already */
function takeMonth(
  key: MonthKey,
  snapshots: readonly Snapshot[],
  record: PackedMonth | undefined,
  deletedAt: number | undefined,
  { shelf, tally, onChange, onDamaged, ...taking }: Intake,
): Snapshot[] {
  let damaged: PackedMonth | undefined;
  const days = readToWrite(record, (found) => {
    damaged = found;
  });
  const before = new Map<string, PageDay | undefined>();
  const isThere: Snapshot[] = [];
  for (const snapshot of snapshots) {
    const known = days.get(snapshot.day);
    const { day, taken } = takeSnapshot(known, snapshot, taking, deletedAt);
    tally.snapshot(snapshot, taken);
    if (day) isThere.push(snapshot);
    if (!day || day === known) continue;
    if (!before.has(snapshot.day)) before.set(snapshot.day, known);
    days.set(snapshot.day, day);
  }
  if (before.size === 0) return isThere;
  if (damaged) onDamaged(damaged);
  const page = snapshots[0]!;
  const packed = packMonth(page, sortedDays(days));
  shelf.put('months', key, packed);
  const was = [...before.values()].filter((day) => day !== undefined);
  onChange({
    store: 'months',
    ...(was.length > 0 && { before: packDays(page, was) }),
    after:
      before.size === days.size
        ? packed
        : packDays(
            page,
            [...before.keys()].map((day) => days.get(day)!),
          ),
  });
  return isThere;
}

function packDays(page: Snapshot, days: readonly PageDay[]): PackedMonth {
  return packMonth(page, sortedDays(new Map(days.map((day) => [day.day, day]))));
}

function groupByMonth(snapshots: readonly Snapshot[]): Group[] {
  const groups = new Map<string, Group>();
  for (const snapshot of snapshots) {
    const key: MonthKey = [snapshot.platform, snapshot.shopId, monthOf(snapshot.day), snapshot.page];
    const id = JSON.stringify(key);
    const group = groups.get(id);
    if (group) group.snapshots.push(snapshot);
    else groups.set(id, { key, snapshots: [snapshot] });
  }
  return [...groups.values()];
}
