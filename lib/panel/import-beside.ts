import type { ImportChange, ImportPreview } from '../history/import-types';
import type { HistoryDb } from '../history/open-history';
import { snapshotsOf } from '../history/read-snapshots';
import type { Fact } from '../records/fact';
import type { Snapshot } from '../records/snapshot';

/** Kinds of page that no page was: what a seller brought. */
export const BROUGHT = ['import', 'manual'];

/** Shops whose figures are held at a time. */
const MOST_SHOPS = 4;
const MOST_CHANGES = 200;

/** What figures that were brought met on the pages of their days. */
export class Beside {
  same = 0;
  other = 0;
  /** Those that are another, by `platform|shopId`. */
  readonly byShop = new Map<string, number>();
  readonly changes: ImportChange[] = [];
}

/**
 * Figures from a table beside those that were read off a page on the same day: a table has no page, so the history would keep
 * both, and the later one would stand for the day without a word. What is the same is left out; what is another is counted, and
 * left out where the page is to stand.
 *
 * @param pageStands whether a figure that was read off a page stays
 */
export async function* besideRead(
  db: HistoryDb,
  facts: AsyncIterable<Fact> | Iterable<Fact>,
  pageStands: boolean,
  beside: Beside,
): AsyncGenerator<Fact> {
  const shops = new Map<string, Promise<Map<string, number>>>();
  for await (const fact of facts) {
    if (fact.store !== 'snapshots' || !BROUGHT.includes(fact.record.page)) {
      yield fact;
      continue;
    }
    const { record } = fact;
    const key = keyOf(record);
    if (!shops.has(key) && shops.size >= MOST_SHOPS) shops.clear();
    const known = shops.get(key) ?? figuresRead(db, record);
    shops.set(key, known);
    const readings = ofFile(record, await known, pageStands, beside);
    if (readings.length > 0) yield { store: 'snapshots', record: { ...record, readings } };
  }
}

function ofFile(
  record: Snapshot,
  known: Map<string, number>,
  pageStands: boolean,
  beside: Beside,
): Snapshot['readings'] {
  const { platform, shopId, day, page } = record;
  return record.readings.filter(({ indicator, value }) => {
    const read = known.get(`${day}|${indicator}`);
    if (read === undefined) return true;
    if (read === value) {
      beside.same += 1;
      return false;
    }
    beside.other += 1;
    beside.byShop.set(keyOf(record), (beside.byShop.get(keyOf(record)) ?? 0) + 1);
    if (beside.changes.length < MOST_CHANGES) {
      beside.changes.push({ platform, shopId, day, page, indicator, from: read, to: value });
    }
    return !pageStands;
  });
}

function keyOf({ platform, shopId }: { readonly platform: string; readonly shopId: string }): string {
  return `${platform}|${shopId}`;
}

/** Of all days of a shop, by day and indicator: what the pages showed last. */
async function figuresRead(db: HistoryDb, { platform, shopId }: Snapshot): Promise<Map<string, number>> {
  const figures = new Map<string, number>();
  const snapshots = await snapshotsOf(db, platform, shopId);
  const inOrder = snapshots
    .filter(({ page }) => !BROUGHT.includes(page))
    .sort((a, b) => Date.parse(a.capturedAt) - Date.parse(b.capturedAt));
  for (const { day, readings } of inOrder) {
    for (const { indicator, value } of readings) figures.set(`${day}|${indicator}`, value);
  }
  return figures;
}

/** A preview with what was met beside. Figures that are to take a page's place were counted as new: their own page has none. */
export function withBeside(preview: ImportPreview, beside: Beside, pageStands: boolean): ImportPreview {
  const { same, other, byShop, changes } = beside;
  if (pageStands) return { ...preview, same: preview.same + same, kept: preview.kept + other };
  const replaced = Math.min(other, preview.added);
  return {
    ...preview,
    added: preview.added - replaced,
    changed: preview.changed + replaced,
    same: preview.same + same,
    shops: preview.shops.map((shop) => {
      const own = Math.min(byShop.get(keyOf(shop)) ?? 0, shop.added);
      return { ...shop, added: shop.added - own, changed: shop.changed + own };
    }),
    changes: [...preview.changes, ...changes].slice(0, MOST_CHANGES),
  };
}
