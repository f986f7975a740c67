import { computed, createModel, effect, signal } from '@preact/signals';
import { isDemo } from '../demo/is-demo';
import { type HistoryMark, markAfter } from '../settings/history-mark';
import type { Panel } from './panel-model';
import { perPanel } from './per-panel';

/** Whether the history has gone without the seller's doing: the browser's storage remembers more than the database holds. */
export const LostModel = createModel((panel: Panel) => {
  const lost = signal<HistoryMark['lost']>();
  const now = computed(() => {
    const own = panel.shops.value.filter((shop) => !isDemo(shop));
    return {
      shops: own.length,
      days: own.reduce((sum, { days }) => sum + days, 0),
      lastDay: own.reduce((last, { lastDay }) => (lastDay > last ? lastDay : last), ''),
    };
  });
  let writes: Promise<unknown> = Promise.resolve();

  /** Only what the panel finds as it opens can have gone by itself: what goes later the seller has taken out. */
  async function follow(sum: typeof now.value, isFirst: boolean): Promise<void> {
    await changeMark((before) => markAfter(before, sum, isFirst && sum.shops === 0));
    if (isFirst && lost.value) await bringBack();
  }

  /** As far as there are copies of the last looks. */
  async function bringBack(): Promise<void> {
    await (await panel.pages()).restoreCopies();
    await panel.refresh();
  }

  async function changeMark(change: (before: HistoryMark) => HistoryMark): Promise<void> {
    const { mark } = await panel.pages();
    const before = await mark.load();
    const next = change(before);
    lost.value = next.lost;
    if (JSON.stringify(next) !== JSON.stringify(before)) await mark.save(next);
  }

  const inTurn = (work: () => Promise<void>) => {
    writes = writes.then(work).catch(console.error);
    return writes;
  };

  let isFirst = true;
  effect(() => {
    const [sum, first] = [now.value, isFirst];
    isFirst = false;
    void inTurn(() => follow(sum, first));
  });

  return {
    /** What there was, until it is there again or the seller goes on without it. */
    lost,
    /** What is there of it again, in days. */
    found: computed(() => now.value.days),
    goOn: () => inTurn(() => changeMark(({ lost: _, ...mark }) => mark)),
  };
});
export type Lost = InstanceType<typeof LostModel>;

/** The one of this panel. */
export const lostOf = perPanel((panel) => new LostModel(panel));
