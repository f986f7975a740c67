import { batch, computed, createModel, effect, signal } from '@preact/signals';
import type { Changes, Simulation } from '../../engine/types';
import { type Added, dropAdded, listAdded, saveAdded } from '../../history/added';
import { type Panel, shopKey } from '../panel-model';
import { perPanel } from '../per-panel';
import { usable } from './shared-what-if';
import { whatIfOf } from './what-if-model';

/** More do not fit beside each other in 360 px. */
export const MOST_SLOTS = 3;
const LETTERS = 'ABC';

type Saved = Added<'scenarios'>;

/** Scenarios beside each other, one of which the sliders change; and those that were kept under a name. */
export const SlotsModel = createModel((panel: Panel) => {
  const { scenario } = panel;
  const whatIf = whatIfOf(panel);
  const open = signal(false);
  /** What the ones that are not in hand change; in the place of the one in hand stands what it began with. */
  const kept = signal<readonly Changes[]>([{}]);
  const active = signal(0);
  const saved = signal<readonly Saved[]>([]);
  /** Figures of the last one that was taken up which could not be used. */
  const leftOut = signal<readonly string[]>([]);
  const key = computed(() => panel.shop.value && shopKey(panel.shop.value));

  effect(() => {
    void key.value;
    batch(() => {
      kept.value = [{}];
      active.value = 0;
      saved.value = [];
      leftOut.value = [];
    });
    list().catch(console.error);
  });

  async function list(): Promise<void> {
    const shop = panel.shop.peek();
    if (!shop) return;
    const found = await listAdded(await panel.history(), 'scenarios', shop);
    if (shopKey(shop) !== key.peek()) return;
    saved.value = found.sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  const slots = computed(() =>
    kept.value.map((changes, place) => {
      const inHand = place === active.value;
      const own = inHand ? scenario.changes.value : usable(changes, whatIf.rows.value).changes;
      const result = inHand ? scenario.result.value : scenario.ask.value?.(own);
      return {
        letter: LETTERS[place]!,
        active: inHand,
        changes: own,
        result: result?.status === 'simulated' ? (result as Extract<Simulation, { status: 'simulated' }>) : undefined,
      };
    }),
  );

  /** Takes a scenario in hand; what the sliders of today cannot do is left out. */
  function take(changes: Changes): void {
    const found = usable(changes, whatIf.rows.peek());
    batch(() => {
      whatIf.record();
      leftOut.value = found.leftOut;
      scenario.replace(found.changes);
      whatIf.record();
    });
  }

  /** All of them, with what the sliders say in the place of the one in hand. */
  function stored(): Changes[] {
    return kept.peek().map((changes, place) => (place === active.peek() ? scenario.changes.peek() : changes));
  }

  async function put(record: Saved): Promise<void> {
    await saveAdded(await panel.history(), 'scenarios', record);
    await list();
  }

  return {
    open,
    slots,
    saved,
    leftOut,
    take,
    select(place: number) {
      const all = stored();
      const changes = all[place];
      if (!changes || place === active.peek()) return;
      batch(() => {
        kept.value = all;
        active.value = place;
        take(changes);
      });
    },
    /** One more, which begins as the one in hand is. */
    add() {
      const all = stored();
      if (all.length >= MOST_SLOTS) return;
      batch(() => {
        kept.value = [...all, scenario.changes.peek()];
        active.value = all.length;
      });
    },
    remove(place: number) {
      const all = stored();
      if (all.length < 2) return;
      const rest = all.filter((_, each) => each !== place);
      const next = Math.min(active.peek() > place ? active.peek() - 1 : active.peek(), rest.length - 1);
      batch(() => {
        kept.value = rest;
        active.value = next;
        take(rest[next]!);
      });
    },
    /** @throws Error when it could not be stored */
    async save(name: string): Promise<void> {
      const shop = panel.shop.peek();
      if (!shop) return;
      const { platform, shopId } = shop;
      const changes = scenario.changes.peek();
      await put({ platform, shopId, id: crypto.randomUUID(), name, changes, at: panel.now.peek().toISOString() });
    },
    rename: (record: Saved, name: string) => put({ ...record, name }),
    /** As it was, after it was dropped. */
    bringBack: put,
    async drop({ platform, shopId, id }: Saved): Promise<void> {
      await dropAdded(await panel.history(), 'scenarios', [platform, shopId, id]);
      await list();
    },
  };
});
export type Slots = InstanceType<typeof SlotsModel>;

/** The one of this panel. */
export const slotsOf = perPanel((panel) => new SlotsModel(panel));
