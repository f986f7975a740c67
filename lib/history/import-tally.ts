import type { Snapshot } from '../records/snapshot';
import type { ImportChange, ImportCounts, ImportShop } from './import-types';
import type { Taken } from './take-snapshot';

/** Changes that a preview lists. */
const MOST_CHANGES = 200;

type Counts = { -readonly [Name in keyof ImportCounts]: ImportCounts[Name] };
type TallyShop = { -readonly [Name in keyof ImportShop]: ImportShop[Name] };
type OfShop = Pick<Snapshot, 'platform' | 'shopId'>;

/** Counts what becomes of facts, in all and by shop. */
export function importTally() {
  const counts: Counts = { added: 0, changed: 0, same: 0, kept: 0, others: 0 };
  const shops = new Map<string, TallyShop & { namedAt: number }>();
  const changes: ImportChange[] = [];

  function shopOf({ platform, shopId }: OfShop, isKnown: boolean, knownName: string) {
    const key = JSON.stringify([platform, shopId]);
    const known = shops.get(key);
    if (known) return known;
    const empty = { added: 0, changed: 0, same: 0, kept: 0, others: 0, firstDay: '', lastDay: '', namedAt: -1 };
    const shop = { platform, shopId, shopName: knownName, isNew: !isKnown, ...empty };
    shops.set(key, shop);
    return shop;
  }

  return {
    counts,
    changes,
    shops: (): ImportShop[] => [...shops.values()].map(({ namedAt: _, ...shop }) => shop),
    readings: () => counts.added + counts.changed + counts.same + counts.kept,
    /** Tells of the shop before its facts: whether the history has it, and under which name. */
    meet: (shop: OfShop, known: { readonly shopName: string } | undefined) =>
      void shopOf(shop, known !== undefined, known?.shopName ?? ''),
    snapshot(snapshot: Snapshot, taken: readonly Taken[]): void {
      const { platform, shopId, day, page, shopName, capturedAt } = snapshot;
      const shop = shopOf(snapshot, false, '');
      if (shop.firstDay === '' || day < shop.firstDay) shop.firstDay = day;
      if (day > shop.lastDay) shop.lastDay = day;
      const at = Date.parse(capturedAt);
      if (shopName !== '' && at >= shop.namedAt) [shop.shopName, shop.namedAt] = [shopName, at];
      for (const { reading, end, from } of taken) {
        counts[end] += 1;
        shop[end] += 1;
        if (from !== undefined && changes.length < MOST_CHANGES)
          changes.push({ platform, shopId, day, page, indicator: reading.indicator, from, to: reading.value });
      }
    },
    other(of: OfShop): void {
      counts.others += 1;
      shopOf(of, false, '').others += 1;
    },
  };
}
export type ImportTally = ReturnType<typeof importTally>;
