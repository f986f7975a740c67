import { computed, createModel, effect, signal } from '@preact/signals';
import { correctionsOf } from '../history/corrections';
import { seenSnapshotsOf } from '../history/read-snapshots';
import type { Correction } from '../records/added';
import type { Reading, Snapshot } from '../records/snapshot';
import { historyOf } from './history-model';
import { printingOf } from './history-words';
import { latestFigures } from './latest-figures';
import { type Panel, shopKey } from './panel-model';
import { perPanel } from './per-panel';

/** A figure of a day: as it was read, and what the seller has said of it since. */
export type SeenFigure = { readonly reading: Reading; readonly correction: Correction | undefined };

const REST_MS = 100;

/** The day that is looked at, as it was read, and what is wrong with it. */
export const DayModel = createModel((panel: Panel) => {
  const history = historyOf(panel);
  type Loaded = {
    readonly of: string;
    readonly snapshots: readonly Snapshot[];
    readonly corrections: readonly Correction[];
  };
  const loaded = signal<Loaded>();
  /** What was decided last, to be told. */
  const last = signal<{ readonly indicator: string; readonly done: 'corrected' | 'dropped' | 'restored' }>();
  /** The figure whose value is being typed. */
  const editing = signal<string>();
  let latest = 0;

  /** A held key runs through days faster than anyone reads them: the day follows once it rests. */
  const day = signal(history.day.peek());
  effect(() => {
    const next = history.day.value;
    const timer = setTimeout(() => {
      day.value = next;
    }, REST_MS);
    return () => clearTimeout(timer);
  });

  const key = computed(() => (panel.shop.value ? `${shopKey(panel.shop.value)}|${day.value}` : ''));
  effect(() => {
    void panel.snapshots.value; // read once more, or corrected
    void key.value;
    editing.value = undefined;
    last.value = undefined;
    load().catch(console.error);
  });

  async function load(): Promise<void> {
    const [shop, of] = [panel.shop.peek(), key.peek()];
    const mine = ++latest;
    if (!shop) return;
    const db = await panel.history();
    const only = { from: day.peek(), until: day.peek() };
    const [snapshots, corrections] = await Promise.all([
      seenSnapshotsOf(db, shop.platform, shop.shopId, only),
      correctionsOf(db, shop.platform, shop.shopId, only),
    ]);
    if (mine === latest) loaded.value = { of, snapshots, corrections };
  }

  async function decide(indicator: string, correction: Correction | undefined): Promise<void> {
    const shop = panel.shop.peek();
    if (!shop) return;
    const { saveAdded, dropAdded } = await import('../history/added');
    const db = await panel.history();
    if (correction) await saveAdded(db, 'corrections', correction);
    else await dropAdded(db, 'corrections', [shop.platform, shop.shopId, day.peek(), indicator]);
    const done = !correction ? 'restored' : correction.value === null ? 'dropped' : 'corrected';
    await panel.refresh();
    await load();
    last.value = { indicator, done };
  }

  const own = computed(() => (loaded.value?.of === key.value ? loaded.value : undefined));

  return {
    day,
    editing,
    last,
    /** Whether the day is there, be it empty. */
    ready: computed(() => own.value !== undefined),
    figures: computed<readonly SeenFigure[]>(() => {
      const seen = own.value;
      if (!seen) return [];
      const readings = Object.values(latestFigures(seen.snapshots, 'total_score')?.readings ?? {});
      return readings.map((reading) => ({
        reading,
        correction: seen.corrections.find(({ indicator }) => indicator === reading.indicator),
      }));
    }),
    /** When and from where it was read. */
    visits: computed(() => own.value?.snapshots ?? []),
    nameOf: (indicator: string) => printingOf(panel, own.value?.snapshots ?? [], indicator).name,
    /** A new value in the figure's unit; null where it was none at all. */
    async correct(indicator: string, value: number | null): Promise<void> {
      const shop = panel.shop.peek();
      if (!shop) return;
      const { platform, shopId } = shop;
      const at = new Date().toISOString();
      editing.value = undefined;
      await decide(indicator, { platform, shopId, day: day.peek(), indicator, value, at });
    },
    /** As it was read. */
    restore: (indicator: string) => decide(indicator, undefined),
  };
});
export type Day = InstanceType<typeof DayModel>;

/** The one of this panel. */
export const dayOfHistory = perPanel((panel) => new DayModel(panel));
