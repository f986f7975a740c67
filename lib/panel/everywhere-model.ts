import { computed, createModel, effect, signal } from '@preact/signals';
import { forShop } from '../engine/for-shop';
import { misfits } from '../engine/misfits';
import { moveEverywhere, type OperationalFact, type ShopNow } from '../engine/plan/move-everywhere';
import type { Simulation } from '../engine/types';
import { operationalFacts } from '../platforms/operational-facts';
import { type LatestFigures, latestFigures } from './latest-figures';
import { type Panel, shopKey } from './panel-model';
import { perPanel } from './per-panel';
import { recentSnapshots } from './recent-snapshots';
import { ruleFor } from './rule-for';
import { effectiveChoice } from './variant-choice';

/** Days looked at of each shop: those that `latestFigures` takes figures from. */
const DAYS = 8;

type ShopFigures = ShopNow & { readonly key: string; readonly name: string; readonly figures: LatestFigures };

/** What one shop's score makes of the move. */
export type MovedRow = {
  readonly key: string;
  readonly name: string;
  readonly platform: ShopNow['platform'];
  readonly day: string;
  /** The figure before; undefined where it was not read. */
  readonly from: number | undefined;
  /** Whether the platform counts somewhat else, so that the same move is an assumption. */
  readonly isNear: boolean;
  readonly result: Simulation;
  /** Of the shop's score. */
  readonly decimals: number;
};

/** One fact of daily work moved in all shops at once. Loads the other shops when it is first asked for. */
export const EverywhereModel = createModel((panel: Panel) => {
  const asked = signal(false);
  const shops = signal<readonly ShopFigures[]>([]);
  const chosen = signal<string>();
  const wanted = signal<number>();
  const ready = signal(false);
  let latest = 0;

  effect(() => {
    const all = panel.shops.value;
    void panel.visits.value;
    if (asked.value) load(all).catch(console.error);
  });

  async function load(all: typeof panel.shops.value): Promise<void> {
    const mine = ++latest;
    const db = await panel.history();
    await panel.allPlatforms();
    const found = await Promise.all(
      all.map(async (shop): Promise<ShopFigures | undefined> => {
        const figures = latestFigures(await recentSnapshots(db, shop, DAYS), 'total_score');
        const platform = panel.platforms.value.find(({ id }) => id === shop.platform);
        const rule = figures && ruleFor(platform, figures.day);
        if (!rule || figures.stage !== 'formal' || misfits(rule, figures.readings).length > 0) return undefined;
        const stored = panel.settings.value.shops[shopKey(shop)] ?? {};
        const model = forShop(rule, effectiveChoice(rule, stored, figures.industry));
        const shown = figures.readings.total_score?.value;
        return {
          key: shopKey(shop),
          name: shop.shopName,
          platform: shop.platform,
          model,
          values: figures.readings,
          shown,
          figures,
        };
      }),
    );
    if (mine !== latest) return;
    shops.value = found.filter((each) => each !== undefined);
    ready.value = true;
  }

  const measures = (fact: OperationalFact, shop: ShopFigures) => {
    const id = fact.measuredBy[shop.platform]?.indicator;
    const isScored = shop.model.dimensions.some(({ indicators }) => indicators.some((one) => one.id === id));
    return id !== undefined && isScored && shop.figures.readings[id] !== undefined;
  };
  /** Those that at least two of the shops measure. */
  const facts = computed(() =>
    operationalFacts.filter((fact) => shops.value.filter((shop) => measures(fact, shop)).length > 1),
  );
  const fact = computed(() => facts.value.find(({ id }) => id === chosen.value) ?? facts.value[0]);
  const readOf = (shop: ShopFigures) => {
    const id = fact.value?.measuredBy[shop.platform]?.indicator;
    return id === undefined ? undefined : shop.figures.readings[id]?.value;
  };
  /** What the best of the shops has: it can be done. */
  const bestNow = computed(() => {
    const read = shops.value.map(readOf).filter((value) => value !== undefined);
    if (!fact.value || read.length === 0) return undefined;
    return fact.value.better === 'higher' ? Math.max(...read) : Math.min(...read);
  });
  const to = computed(() => wanted.value ?? bestNow.value);
  const rows = computed<readonly MovedRow[]>(() => {
    if (!fact.value || to.value === undefined) return [];
    return moveEverywhere(fact.value, to.value, shops.value).flatMap(({ shop, moved, result }) =>
      result.status === 'not_measured'
        ? []
        : [
            {
              key: shop.key,
              name: shop.name,
              platform: shop.platform,
              day: shop.figures.day,
              from: readOf(shop),
              isNear: moved?.as === 'near',
              result,
              decimals: shop.model.scale.decimals,
            },
          ],
    );
  });

  return {
    /** The shops were looked at. */
    ready,
    facts,
    fact,
    to,
    rows,
    open(): void {
      asked.value = true;
    },
    choose(id: string): void {
      chosen.value = id;
      wanted.value = undefined;
    },
    /** Takes no value that the unit does not allow. */
    move(value: number): void {
      const top = fact.value?.unit === 'percent' ? 100 : Number.MAX_VALUE;
      if (value >= 0 && value <= top) wanted.value = value;
    },
  };
});
export type Everywhere = InstanceType<typeof EverywhereModel>;

/** The one of this panel. */
export const everywhereOf = perPanel((panel) => new EverywhereModel(panel));
