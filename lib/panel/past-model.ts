import { computed, createModel, effect, signal } from '@preact/signals';
import { addDays } from '../format/day';
import { snapshotsOf } from '../history/read-snapshots';
import type { Snapshot } from '../records/snapshot';
import { calibrateApart, type ToCalibrate } from './calibrate-apart';
import { withOwnRules } from './own-rules';
import { type Panel, shopKey } from './panel-model';
import { perPanel } from './per-panel';

/** A year and a month: what a seller compares with, and all that a score still depends on. */
const DAYS = 400;

/** Three windows and more are enough to learn how a figure moves, and a long history then costs no more than a short one. */
const FORECAST_DAYS = 120;

/**
 * The past of the shop in view, and what it teaches: loaded once the score is on the screen. With it the panel's model
 * becomes one that was fitted to the shop.
 */
export const PastModel = createModel((panel: Panel) => {
  const loaded = signal<{ readonly of: string; readonly snapshots: readonly Snapshot[] }>();
  let latest = 0;
  let latestAsked: ToCalibrate | undefined;

  effect(() => {
    const shop = panel.shop.value;
    void panel.snapshots.value; // a new day, or a correction of an old one
    const mine = ++latest;
    if (shop) load(shop).catch(console.error);

    async function load(of: NonNullable<typeof shop>): Promise<void> {
      const from = addDays(of.lastDay, -DAYS);
      const found = await snapshotsOf(await panel.history(), of.platform, of.shopId, { from });
      if (mine === latest) loaded.value = { of: shopKey(of), snapshots: found };
    }
  });

  /** Oldest first; empty until it is there. */
  const snapshots = computed(() => {
    const { shop } = panel;
    return shop.value && loaded.value?.of === shopKey(shop.value) ? loaded.value.snapshots : [];
  });

  effect(() => {
    const from = panel.published.value;
    latestAsked = undefined; // what was asked of another shop's past is of no use any more
    if (!from || snapshots.value.length === 0) {
      panel.learned.value = undefined; // shops of one platform share the published model
      return;
    }
    const asked = { model: withOwnRules(from, panel.ownRules.value), snapshots: snapshots.value };
    latestAsked = asked;
    calibrateApart(asked).then((model) => {
      if (latestAsked === asked) panel.learned.value = { from, model };
    }, console.error);
  });

  return {
    snapshots,
    /** What a forecast learns from. */
    recent: computed(() => {
      const last = snapshots.value.at(-1)?.day;
      return last === undefined ? [] : snapshots.value.filter(({ day }) => day > addDays(last, -FORECAST_DAYS));
    }),
    /** Whether the past of the shop in view is there. */
    ready: computed(() => panel.shop.value !== undefined && loaded.value?.of === shopKey(panel.shop.value)),
  };
});
export type Past = InstanceType<typeof PastModel>;

/** The one of this panel. */
export const pastOf = perPanel((panel) => new PastModel(panel));
