import { batch, computed, createModel, effect, signal } from '@preact/signals';
import { evaluate, forShop, pickModel, rankFixes } from '../engine';
import { chinaDay } from '../format/day';
import { listShops, listVisits } from '../history/history';
import type { HistoryDb } from '../history/open-history';
import { speak } from '../i18n/text';
import type { Advice, Platform } from '../platforms/platform';
import type { Snapshot } from '../records/snapshot';
import type { Visit } from '../records/visit';
import type { Settings } from '../settings/settings';
import { dayList } from './day-list';
import type { ExportScope } from './export-history';
import { fixGroups } from './fix-groups';
import { freshness } from './freshness';
import { latestFigures } from './latest-figures';
import { pageState } from './page-state';
import { recentSnapshots } from './recent-snapshots';
import { adjustmentRows, sections } from './rows';
import { type Baseline, ScenarioModel } from './scenario-model';
import { starStep } from './star-step';
import { effectiveChoice, type VariantChoice } from './variant-choice';

/** The indicator that carries the total on every platform, by the CSV contract. */
export const TOTAL = 'total_score';

/** Days listed at first, and added by each "more". */
export const DAYS_A_PAGE = 30;

/** Where the panel gets everything from; tests bring their own database and clock. */
export type PanelSources = {
  readonly history: Promise<HistoryDb>;
  readonly platforms: readonly Platform[];
  readonly settings: Settings;
  readonly saveSettings: (patch: Partial<Settings>) => Promise<unknown>;
  readonly now: () => Date;
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
  const chosen = signal<string>();
  const snapshots = signal<readonly Snapshot[]>([]);
  const visits = signal<readonly Visit[]>([]);
  const tabUrl = signal<string>();
  const advice = signal<Advice>({ fixes: [], avoid: [] });
  const daysWanted = signal(DAYS_A_PAGE);
  let latestRefresh = 0;

  const shop = computed(() => shops.value.find((each) => shopKey(each) === chosen.value));
  const platform = computed(() => sources.platforms.find(({ id }) => id === shop.value?.platform));
  const figures = computed(() => latestFigures(snapshots.value, TOTAL));
  const total = computed(() => figures.value?.readings[TOTAL]);
  const ruleModel = computed(
    () => figures.value && platform.value && pickModel(platform.value.models, figures.value.day),
  );
  const variant = computed<VariantChoice>(() => {
    const stored = shop.value && settings.value.shops[shopKey(shop.value)];
    return ruleModel.value ? effectiveChoice(ruleModel.value, stored ?? {}, figures.value?.industry) : {};
  });
  const model = computed(() => ruleModel.value && forShop(ruleModel.value, variant.value));
  const baseline = computed<Baseline | undefined>(() =>
    model.value && figures.value
      ? {
          model: model.value,
          values: figures.value.readings,
          shown: total.value?.value,
          flat: figures.value.stage !== 'formal',
        }
      : undefined,
  );
  const evaluation = computed(() => baseline.value && evaluate(baseline.value.model, baseline.value.values));
  const known = computed(
    () =>
      model.value &&
      platform.value && {
        model: model.value,
        platform: platform.value,
        figures: figures.value,
        visits: visits.value,
        evaluation: evaluation.value,
      },
  );
  const scenario = new ScenarioModel(baseline);

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
      const current = foundShops.find((each) => shopKey(each) === chosen.value) ?? newest(foundShops);
      const found = current ? await recentSnapshots(db, current, daysWanted.value) : [];
      if (mine !== latestRefresh) return; // a later refresh has the newer answer
      batch(() => {
        now.value = sources.now();
        shops.value = foundShops;
        visits.value = foundVisits;
        chosen.value = current && shopKey(current);
        snapshots.value = found;
        status.value = 'ready';
      });
    } catch (error) {
      console.error(error);
      if (mine === latestRefresh) status.value = 'failed';
    }
  }

  return {
    status,
    settings,
    now,
    shops,
    shop,
    platform,
    figures,
    total,
    model,
    variant,
    baseline,
    evaluation,
    scenario,
    visits,
    daysWanted,
    sections: computed(() => (known.value ? sections(known.value) : [])),
    adjustments: computed(() => (known.value ? adjustmentRows(known.value) : [])),
    today: computed(() => chinaDay(now.value)),
    stars: computed(() => model.value && total.value && starStep(model.value, total.value.value)),
    days: computed(() => dayList(snapshots.value, TOTAL)),
    freshness: computed(() => figures.value && freshness(figures.value, now.value)),
    page: computed(() => pageState(tabUrl.value, visits.value, sources.platforms)),
    avoid: computed(() => advice.value.avoid),
    fixes: computed(() => {
      const start = baseline.value;
      if (!start) return fixGroups([]);
      const ranked = rankFixes(start.model, start.values, advice.value.fixes, start.shown);
      return fixGroups(start.flat ? ranked.map((fix) => ({ ...fix, gain: undefined })) : ranked);
    }),
    platforms: signal(sources.platforms),

    refresh,
    /** The page that the seller looks at; undefined where the browser does not tell. */
    lookAt(url: string | undefined) {
      tabUrl.value = url;
    },
    async choose(key: string): Promise<void> {
      if (key === chosen.value) return;
      batch(() => {
        chosen.value = key;
        snapshots.value = [];
        daysWanted.value = DAYS_A_PAGE;
        scenario.reset();
      });
      await refresh();
    },
    async showMoreDays(): Promise<void> {
      daysWanted.value += DAYS_A_PAGE * 3;
      await refresh();
    },
    /** The history, or a part of it, as a file; undefined where there is nothing. */
    async exportFile(scope: ExportScope): Promise<Blob | undefined> {
      const { exportHistory } = await import('./export-history');
      return exportHistory(await sources.history, scope, sources.platforms);
    },
    /** Takes effect at once; a failed write is only lost for next time. */
    async change(patch: Partial<Settings>): Promise<void> {
      settings.value = { ...settings.value, ...patch };
      await sources.saveSettings(patch);
    },
    async chooseVariant(choice: VariantChoice): Promise<void> {
      if (!shop.value) return;
      const shopsSettings = { ...settings.value.shops, [shopKey(shop.value)]: defined(choice) };
      settings.value = { ...settings.value, shops: shopsSettings };
      await sources.saveSettings({ shops: shopsSettings });
    },
  };
});
export type Panel = InstanceType<typeof PanelModel>;

/** The shop whose figures are newest: the one that the seller most likely looks at. */
function newest(shops: readonly Shop[]): Shop | undefined {
  return shops.reduce<Shop | undefined>(
    (best, next) => (best && best.lastDay >= next.lastDay ? best : next),
    undefined,
  );
}

function defined({ industry, shopType }: VariantChoice): { industry?: string; shopType?: string } {
  return { ...(industry !== undefined && { industry }), ...(shopType !== undefined && { shopType }) };
}
