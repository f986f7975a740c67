import { batch, computed, createModel, effect, signal } from '@preact/signals';
import { isDemo } from '../demo/is-demo';
import { chinaDay } from '../format/day';
import { listShops } from '../history/list-shops';
import { listVisits } from '../history/list-visits';
import type { HistoryDb } from '../history/open-history';
import { speak } from '../i18n/text';
import { loadPlatform, loadPlatforms } from '../platforms/load-platform';
import type { Advice, Platform } from '../platforms/platform';
import type { Snapshot } from '../records/snapshot';
import type { Visit } from '../records/visit';
import type { Settings, ShopSettings } from '../settings/settings';
import type { ExportScope } from './export-history';
import type { PageSources } from './page-sources';
import { pageState, visitAt } from './page-state';
import { recentSnapshots } from './recent-snapshots';
import { type Learned, ShopModel } from './shop-model';
import type { VariantChoice } from './variant-choice';
import { type View, viewOf } from './views';

/** Days listed at first, and added by each "more". */
export const DAYS_A_PAGE = 30;

/** Where the panel gets everything from; tests bring their own database and clock. */
export type PanelSources = {
  readonly history: Promise<HistoryDb>;
  readonly settings: Settings;
  readonly saveSettings: (patch: Partial<Settings>) => Promise<unknown>;
  /** Forgets all that was ever chosen, taught or decided. */
  readonly forgetSettings: () => Promise<unknown>;
  readonly now: () => Date;
  /** What is decided about reading pages; asked for once the score is there. */
  readonly pages: () => Promise<PageSources>;
};

type Shop = Awaited<ReturnType<typeof listShops>>[number];

export function shopKey(shop: { platform: string; shopId: string }): `${string}|${string}` {
  return `${shop.platform}|${shop.shopId}`;
}

/** All that the panel shows and can do. It reads IndexedDB itself and waits for no other part of the extension. */
export const PanelModel = createModel((sources: PanelSources) => {
  const status = signal<'loading' | 'ready' | 'failed'>('loading');
  const settings = signal(sources.settings);
  const now = signal(sources.now());
  const shops = signal<readonly Shop[]>([]);
  /** The shop that the seller picked; until then the panel follows the page in front. */
  const picked = signal<string>();
  const loaded = signal<string>();
  const snapshots = signal<readonly Snapshot[]>([]);
  const visits = signal<readonly Visit[]>([]);
  const tabUrl = signal<string>();
  const advice = signal<Advice>({ fixes: [], avoid: [] });
  const daysWanted = signal(DAYS_A_PAGE);
  const view = signal<View>('today');
  const learned = signal<Learned>();
  /** The platform of the shop in view; all of them once `allPlatforms` has been called. */
  const platforms = signal<readonly Platform[]>([]);
  let latestRefresh = 0;

  const page = computed(() => pageState(tabUrl.value, visits.value, platforms.value));
  const shopInFront = computed(() => shopOf(visitAt(tabUrl.value, visits.value), shops.value));
  const shop = computed(() => shops.value.find((each) => shopKey(each) === loaded.value));
  const platform = computed(() => platforms.value.find(({ id }) => id === shop.value?.platform));
  const stored = computed<ShopSettings>(() => (shop.value && settings.value.shops[shopKey(shop.value)]) ?? {});
  const own = new ShopModel({ platform, snapshots, visits, now, stored, learned });

  effect(() => {
    speak(settings.value.language);
  });
  effect(() => {
    const wanted = platform.value;
    wanted?.advice().then((found) => {
      if (platform.value === wanted) advice.value = found;
    });
  });

  async function refresh(): Promise<void> {
    const mine = ++latestRefresh;
    try {
      const db = await sources.history;
      const [foundShops, foundVisits] = await Promise.all([listShops(db), listVisits(db)]);
      const inFront = shopOf(visitAt(tabUrl.value, foundVisits), foundShops);
      const current = foundShops.find((each) => shopKey(each) === picked.value) ?? inFront ?? newest(foundShops);
      const [found, its] = current
        ? await Promise.all([recentSnapshots(db, current, daysWanted.value), loadPlatform(current.platform)])
        : [[]];
      if (mine !== latestRefresh) return; // a later refresh has the newer answer
      batch(() => {
        if (current && shopKey(current) !== loaded.value) own.scenario.reset();
        now.value = sources.now();
        shops.value = foundShops;
        visits.value = foundVisits;
        loaded.value = current && shopKey(current);
        snapshots.value = found;
        if (its && !platforms.value.includes(its)) platforms.value = [...platforms.value, its];
        status.value = 'ready';
      });
    } catch (error) {
      console.error(error);
      if (mine === latestRefresh) status.value = 'failed';
    }
  }

  async function changeShop(of: ShopSettings): Promise<void> {
    if (!shop.value) return;
    const shopsSettings = { ...settings.value.shops, [shopKey(shop.value)]: of };
    settings.value = { ...settings.value, shops: shopsSettings };
    await sources.saveSettings({ shops: shopsSettings });
  }

  return {
    ...own,
    view,
    learned,
    /** The newest of the shop in view: as many days as are listed. */
    snapshots,
    status,
    settings,
    now,
    shops,
    shop,
    platform,
    platforms,
    shopInFront,
    page,
    /** Origin and path of the page in front, the key of what is decided about it. */
    frontPage: computed(() => tabUrl.value?.replace(/[?#].*$/, '')),
    visits,
    advice,
    daysWanted,
    today: computed(() => chinaDay(now.value)),

    /** What the parts that come later work with. */
    history: () => sources.history,
    pages: () => sources.pages(),
    refresh,
    async allPlatforms(): Promise<void> {
      platforms.value = await loadPlatforms();
    },
    /** Follows the address: `#why`. */
    go(hash: string): void {
      view.value = viewOf(hash);
    },
    /** The page that the seller looks at; undefined where the browser does not tell. */
    async lookAt(url: string | undefined): Promise<void> {
      tabUrl.value = url;
      const inFront = shopInFront.value;
      if (!picked.value && inFront && shopKey(inFront) !== loaded.value) await refresh();
    },
    async choose(key: string): Promise<void> {
      picked.value = key;
      daysWanted.value = DAYS_A_PAGE;
      await refresh();
    },
    async showMoreDays(): Promise<void> {
      daysWanted.value += DAYS_A_PAGE * 3;
      await refresh();
    },
    /** The history, or a part of it, as a file; undefined where there is nothing. */
    async exportFile(scope: ExportScope): Promise<Blob | undefined> {
      const { exportHistory } = await import('./export-history');
      return exportHistory(await sources.history, scope);
    },
    /** Takes effect at once; a failed write is only lost for next time. */
    async change(patch: Partial<Settings>): Promise<void> {
      settings.value = { ...settings.value, ...patch };
      await sources.saveSettings(patch);
    },
    /** Empties the history and the settings: as on the day of installation. */
    async forgetEverything(): Promise<void> {
      const { forgetEverything } = await import('../history/forget');
      await forgetEverything(await sources.history);
      await sources.forgetSettings();
      await (await import('../folder/keep')).forget(); // the files in the folder stay; they are the seller's
      picked.value = undefined;
      await refresh();
    },
    async chooseVariant(choice: VariantChoice): Promise<void> {
      const { industry: _industry, shopType: _shopType, ...others } = stored.value;
      await changeShop({ ...others, ...defined(choice) });
    },
    /** The seller's changes to the rules, as text; undefined takes them back. */
    async changeRules(rules: string | undefined): Promise<void> {
      const { rules: _, ...others } = stored.value;
      await changeShop({ ...others, ...(rules !== undefined && { rules }) });
    },
    /** What is stored of them. */
    ownRules: computed(() => stored.value.rules),
    /** How hard the seller thinks each figure is to move, as text. */
    wishes: computed(() => stored.value.wishes),
    async changeWishes(wishes: string): Promise<void> {
      await changeShop({ ...stored.value, wishes });
    },
  };
});
export type Panel = InstanceType<typeof PanelModel>;

/** The shop that a page was read for. */
function shopOf(visit: Visit | undefined, shops: readonly Shop[]): Shop | undefined {
  return visit && shops.find((shop) => shop.platform === visit.platform && shop.shopName === visit.shopName);
}

/** The shop whose figures are newest: the one that the seller most likely looks at. A made-up one only where it is alone. */
function newest(shops: readonly Shop[]): Shop | undefined {
  const own = shops.filter((shop) => !isDemo(shop));
  return (own.length > 0 ? own : shops).reduce<Shop | undefined>(
    (best, next) => (best && best.lastDay >= next.lastDay ? best : next),
    undefined,
  );
}

function defined({ industry, shopType }: VariantChoice): { industry?: string; shopType?: string } {
  return { ...(industry !== undefined && { industry }), ...(shopType !== undefined && { shopType }) };
}
