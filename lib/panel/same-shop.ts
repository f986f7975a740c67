import type { Snapshot } from '../records/snapshot';

type Shop = { readonly platform: string; readonly shopId: string; readonly shopName: string };

/** Two entries that may be one shop: some of its pages print its id, others only its name. */
export type Doubt<S extends Shop = Shop> = { readonly byName: S; readonly byId: S };

/** What speaks for it or against it: days that both have, and on how many of them all common figures are the same. */
export type Evidence = { readonly days: number; readonly alike: number };

/** Entries known by their name alone, each with the one of the same name that has an id. */
export function doubts<S extends Shop>(shops: readonly S[]): Doubt<S>[] {
  return shops
    .filter(isByName)
    .flatMap((byName) =>
      shops
        .filter(
          (each) =>
            each.platform === byName.platform && !isByName(each) && plain(each.shopName) === plain(byName.shopName),
        )
        .map((byId) => ({ byName, byId })),
    );
}

/** The key under which the seller's "another shop" is kept. */
export function doubtKey({ byName, byId }: Doubt): string {
  return ['two-shops', byName.platform, byName.shopId, byId.shopId].join('|');
}

/** Of the snapshots of both. A day without a figure in common says nothing. */
export function evidenceOf(one: readonly Snapshot[], other: readonly Snapshot[]): Evidence {
  const [a, b] = [byDay(one), byDay(other)];
  let days = 0;
  let alike = 0;
  for (const [day, figures] of a) {
    const common = [...figures].filter(([id]) => b.get(day)?.has(id));
    if (common.length === 0) continue;
    days += 1;
    if (common.every(([id, value]) => b.get(day)?.get(id) === value)) alike += 1;
  }
  return { days, alike };
}

function byDay(snapshots: readonly Snapshot[]): Map<string, Map<string, number>> {
  const days = new Map<string, Map<string, number>>();
  for (const { day, readings } of snapshots) {
    const figures = days.get(day) ?? new Map<string, number>();
    for (const { indicator, value } of readings) figures.set(indicator, value);
    days.set(day, figures);
  }
  return days;
}

/** Where a page shows no id, the name stands for it. */
function isByName({ shopId, shopName }: Shop): boolean {
  return plain(shopId) === plain(shopName);
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '');
}
