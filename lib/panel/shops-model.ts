import { computed, createModel, effect, signal } from '@preact/signals';
import type { Rung } from '../engine/plan/rung';
import { addDays, chinaDay } from '../format/day';
import { joinShops } from '../history/join-shops';
import { snapshotsOf } from '../history/read-snapshots';
import type { Snapshot } from '../records/snapshot';
import { pagesOf } from './page-model';
import { type Panel, shopKey } from './panel-model';
import { perPanel } from './per-panel';
import { type Doubt, doubtKey, doubts, evidenceOf } from './same-shop';
import { type ShopRow, type SortBy, shopRow, sorted } from './shop-rows';

/** Enough for the longest mean that a right is measured by, and for a shop that was away for a month. */
const DAYS = 60;

/** All shops side by side, and those that may be one. Reads a shop's days when it is first asked for. */
export const ShopsModel = createModel((panel: Panel) => {
  const pages = pagesOf(panel);
  const pasts = signal<ReadonlyMap<string, readonly Snapshot[]>>(new Map());
  const rungs = signal<ReadonlyMap<string, readonly Rung[]>>(new Map());
  const order = signal<{ readonly by: SortBy; readonly isDown: boolean }>({ by: 'name', isDown: false });
  let latest = 0;

  effect(() => {
    const shops = panel.shops.value; // a new array whenever the history has changed
    const mine = ++latest;
    load().catch(console.error);

    async function load(): Promise<void> {
      const db = await panel.history();
      const found = await Promise.all(
        shops.map(async (shop) => {
          const from = addDays(shop.lastDay, -DAYS);
          return [shopKey(shop), await snapshotsOf(db, shop.platform, shop.shopId, { from })] as const;
        }),
      );
      if (mine === latest) pasts.value = new Map(found);
    }
  });

  effect(() => {
    const platforms = panel.platforms.value;
    const load = async () => {
      const found = await Promise.all(
        platforms.map(async ({ id, ladder }) => [id, (await ladder?.())?.ladder ?? []] as const),
      );
      rungs.value = new Map(found);
    };
    load().catch(console.error);
  });

  const rows = computed<readonly ShopRow[]>(() => {
    const all = panel.shops.value.map((shop) =>
      shopRow(shop, {
        platform: panel.platforms.value.find(({ id }) => id === shop.platform),
        snapshots: pasts.value.get(shopKey(shop)) ?? [],
        rungs: rungs.value.get(shop.platform) ?? [],
        now: panel.now.value,
      }),
    );
    return sorted(all, order.value.by, order.value.isDown);
  });

  return {
    rows,
    order,
    /** Business day in China. */
    today: computed(() => chinaDay(panel.now.value)),
    /** Another column; the same one turns round. */
    sort(by: SortBy): void {
      order.value = { by, isDown: order.value.by === by ? !order.value.isDown : by !== 'name' };
    },
    doubts: computed(() =>
      doubts(panel.shops.value)
        .filter((doubt) => !pages.decisions.value.refused.has(doubtKey(doubt)))
        .map((doubt) => ({
          ...doubt,
          evidence: evidenceOf(
            pasts.value.get(shopKey(doubt.byName)) ?? [],
            pasts.value.get(shopKey(doubt.byId)) ?? [],
          ),
        })),
    ),
    /** They are one: all is kept under the one with the id. @throws as `joinShops` */
    async join({ byName, byId }: Doubt): Promise<void> {
      await joinShops(await panel.history(), byName.platform, byName.shopId, byId.shopId);
      await panel.choose(shopKey(byId));
    },
    keepApart: (doubt: Doubt) => pages.decide({ refuse: doubtKey(doubt) }),
  };
});
export type Shops = InstanceType<typeof ShopsModel>;

/** The one of this panel. */
export const shopsOf = perPanel((panel) => new ShopsModel(panel));
