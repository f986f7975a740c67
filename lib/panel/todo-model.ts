import { computed, createModel, effect, signal } from '@preact/signals';
import { attribute } from '../engine/attribute/attribute';
import { dayValues } from '../engine/day-values';
import type { Fix, RankedFix, Values } from '../engine/types';
import type { Todo } from '../records/added';
import { momentOf } from './moment-of';
import { type Panel, shopKey } from './panel-model';
import { pastOf } from './past-model';
import { perPanel } from './per-panel';
import { type Outcome, todoOutcome } from './todo-outcome';

/** The stores of what sellers add check what they keep; that is loaded with the first to-do. */
const stores = () => import('../history/added');

/** A fix that was taken on, and what has become of it. */
export type ShownTodo = {
  readonly todo: Todo;
  /** Undefined where a later version of the extension has it no more. */
  readonly fix: Fix | undefined;
  readonly outcome: Outcome;
};

/** What the seller has taken on in the shop in view. */
export const TodoModel = createModel((panel: Panel) => {
  const past = pastOf(panel);
  const loaded = signal<{ readonly of: string; readonly todos: readonly Todo[] }>();
  const of = computed(() => (panel.shop.value ? shopKey(panel.shop.value) : ''));
  let latest = 0;

  effect(() => {
    void panel.visits.value; // changes with the history, from any window
    void of.value;
    reload().catch(console.error);
  });

  async function reload(): Promise<void> {
    const shop = panel.shop.peek();
    const mine = ++latest;
    if (!shop) return;
    const [db, { listAdded }] = await Promise.all([panel.history(), stores()]);
    const todos = await listAdded(db, 'todos', shop);
    if (mine === latest) loaded.value = { of: shopKey(shop), todos };
  }

  const todos = computed(() => (loaded.value?.of === of.value ? loaded.value.todos : []));
  const days = computed(() => dayValues(past.snapshots.value));
  const shown = computed<readonly ShownTodo[]>(() => {
    const fixes = panel.advice.value.fixes;
    const newestFirst = todos.value.toSorted((a, b) => Number(a.done) - Number(b.done) || (a.start < b.start ? 1 : -1));
    return newestFirst.map((todo) => ({
      todo,
      fix: fixes.find(({ id }) => id === todo.fix),
      outcome: todoOutcome(todo, days.value, panel.today.value, (from, to) => {
        const [before, after] = [momentOf(panel, from), momentOf(panel, to)];
        return before && after ? attribute(before, after) : { status: 'incomplete', missing: [], when: 'before' };
      }),
    }));
  });

  async function save(todo: Todo): Promise<void> {
    const [db, { saveAdded }] = await Promise.all([panel.history(), stores()]);
    await saveAdded(db, 'todos', todo);
    await reload();
  }

  return {
    todos,
    shown,
    /** Fixes that are under way: ids. */
    open: computed(() => new Set(todos.value.filter(({ done }) => !done).map(({ fix }) => fix))),
    /** @param start first day on which it is done */
    async take({ fix, gain, changes }: RankedFix, start: string): Promise<void> {
      const shop = panel.shop.value;
      const now = panel.baseline.value;
      if (!shop || !now) return;
      const then = days.value.findLast(({ day }) => day <= start)?.values ?? {};
      const expected = Object.entries(changes).flatMap(([indicator, to]) => {
        const value = figureOf(now.values, indicator);
        if (value === undefined) return [];
        // Begun before today: the same move, from what the figure was then.
        const from = figureOf(then, indicator) ?? value;
        return [{ indicator, from, to: Math.max(0, Number((from + to - value).toPrecision(12))) }];
      });
      const total = figureOf(then, now.model.total) ?? now.shown;
      await save({
        platform: shop.platform,
        shopId: shop.shopId,
        id: crypto.randomUUID(),
        fix: fix.id,
        start,
        daysToEffect: fix.fullDays,
        expected,
        ...(gain && { gain: { value: gain.value, low: gain.low, high: gain.high } }),
        ...(total !== undefined && { total }),
        done: false,
        at: panel.now.value.toISOString(),
      });
    },
    async setDone(todo: Todo, done: boolean): Promise<void> {
      await save({ ...todo, done });
    },
    async drop({ platform, shopId, id }: Todo): Promise<void> {
      const [db, { dropAdded }] = await Promise.all([panel.history(), stores()]);
      await dropAdded(db, 'todos', [platform, shopId, id]);
      await reload();
    },
  };
});
export type Todos = InstanceType<typeof TodoModel>;

/** The one of this panel. */
export const todosOf = perPanel((panel) => new TodoModel(panel));

function figureOf(values: Values, id: string): number | undefined {
  const figure = values[id];
  return typeof figure === 'object' ? figure.value : figure;
}
