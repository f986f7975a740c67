import { computed, createModel, effect, signal } from '@preact/signals';
import { type Panel, shopKey } from '../panel-model';
import { perPanel } from '../per-panel';
import { type Sought, seek } from './seek';
import { whatIfOf } from './what-if-model';

/** The way round: a total is set, and one figure follows. */
export const TargetModel = createModel((panel: Panel) => {
  const { scenario, baseline, model } = panel;
  const whatIf = whatIfOf(panel);
  const open = signal(false);
  const chosen = signal<string>();
  const found = signal<{ readonly id: string; readonly total: number; readonly sought: Sought }>();

  const shop = computed(() => panel.shop.value && shopKey(panel.shop.value)); // another one, not the same read anew
  effect(() => {
    void shop.value;
    chosen.value = undefined;
    found.value = undefined;
  });

  /** Those that move the score, most to gain first. */
  const followers = computed(() =>
    whatIf.rows.value
      .flatMap((row) => {
        const curve = whatIf.curves.value.get(row.id);
        return curve && !curve.flat ? [{ row, gain: curve.best?.gain.value ?? 0 }] : [];
      })
      .sort((a, b) => b.gain - a.gain),
  );
  const follower = computed(
    () => followers.value.find(({ row }) => row.id === chosen.value)?.row ?? followers.value[0]?.row,
  );
  const total = computed(() => {
    const result = scenario.result.value;
    return result?.status === 'simulated' ? result.total.value : undefined;
  });

  /** Sets the figure that follows to what the total needs. */
  function aim(target: number): void {
    const start = baseline.peek();
    const ask = scenario.ask.peek();
    const row = follower.peek();
    if (!start || !ask || !row) return;
    if (found.peek()?.id !== row.id) chosen.value = row.id; // it stays the one, whatever comes to have more to gain
    const { [row.id]: _, ...others } = scenario.changes.peek();
    const sought = seek(start, ask, row, others, target);
    if (!sought) return;
    found.value = { id: row.id, total: target, sought };
    scenario.set(row.id, sought.value);
  }

  return {
    open,
    followers,
    follower,
    total,
    /** Of the last total that was set, while the scenario still is what came of it. */
    found: computed(() => {
      const last = found.value;
      const value = last && (scenario.changes.value[last.id] ?? ownOf(last.id));
      return last && value !== undefined && Math.abs(value - last.sought.value) < 1e-9 ? last : undefined;
    }),
    scale: computed(() => model.value?.scale),
    seek: aim,
    /** Another figure follows; the total that was asked for stays. */
    choose(id: string) {
      const last = found.peek();
      if (last) {
        const { [last.id]: _, ...others } = scenario.changes.peek();
        scenario.replace(others);
      }
      chosen.value = id;
      if (last) aim(last.total);
    },
  };

  function ownOf(id: string): number | undefined {
    return whatIf.rows.value.find((row) => row.id === id)?.reading?.value;
  }
});
export type Target = InstanceType<typeof TargetModel>;

/** The one of this panel. */
export const targetOf = perPanel((panel) => new TargetModel(panel));
