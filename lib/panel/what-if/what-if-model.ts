import { batch, computed, createModel, effect, signal } from '@preact/signals';
import type { Changes } from '../../engine/types';
import { type Panel, shopKey } from '../panel-model';
import { perPanel } from '../per-panel';
import type { Row } from '../rows';
import { type ResponseCurve, responseCurve } from './curve';

/** After so long without a change the curves follow; a drag does not wait for them. */
const CURVES_PAUSE_MS = 150;
/** What follows within so long is one step of undo: a drag, a number being typed. */
const STEP_PAUSE_MS = 500;
/** Steps that are kept. */
const MOST_STEPS = 100;

/** What comes to the sliders after the first paint: the curve of each, undo, and the figures in one list. */
export const WhatIfModel = createModel((panel: Panel) => {
  const { scenario, model, sections, adjustments } = panel;
  const settled = signal<Changes>(scenario.changes.peek());
  const past = signal<readonly Changes[]>([]);
  const future = signal<readonly Changes[]>([]);
  /** The scenario that undo would come back to from what is being done now. */
  const held = signal<Changes>(scenario.changes.peek());
  let of: string | undefined;
  let last: Changes = held.peek();
  let step: ReturnType<typeof setTimeout> | undefined;

  const rows = computed<readonly Row[]>(() => [...sections.value.flatMap((each) => each.rows), ...adjustments.value]);

  effect(() => {
    const changes = scenario.changes.value;
    const timer = setTimeout(() => {
      settled.value = changes;
    }, CURVES_PAUSE_MS);
    return () => clearTimeout(timer);
  });

  effect(() => {
    const shop = panel.shop.value && shopKey(panel.shop.value);
    const changes = scenario.changes.value;
    clearTimeout(step);
    if (shop !== of) {
      of = shop;
      batch(() => {
        past.value = [];
        future.value = [];
        held.value = changes;
      });
    } else if (isReset(changes)) {
      recordAs(last); // a reset is a step of its own, however soon it follows
      recordAs(changes);
    } else if (!isSame(changes, held.peek())) step = setTimeout(record, STEP_PAUSE_MS);
    last = changes;
  });

  function isReset(changes: Changes): boolean {
    return isSame(changes, {}) && !isSame(last, {});
  }

  /** Makes a step of what has been done since the last one. */
  function record(): void {
    clearTimeout(step);
    recordAs(scenario.changes.peek());
  }

  function recordAs(changes: Changes): void {
    if (isSame(changes, held.peek())) return;
    batch(() => {
      past.value = [...past.peek(), held.peek()].slice(-MOST_STEPS);
      future.value = [];
      held.value = changes;
    });
  }

  function goTo(changes: Changes): void {
    held.value = changes;
    last = changes;
    scenario.replace(changes);
  }

  /** Each curve by itself is a few dozen questions to the engine; all of them are asked once the sliders rest. */
  const curves = computed<ReadonlyMap<string, ResponseCurve>>(() => {
    const ask = scenario.ask.value;
    const rules = model.value;
    if (!ask || !rules) return new Map();
    return new Map(
      rows.value.flatMap((row) => {
        const { [row.id]: _, ...others } = settled.value;
        const curve = responseCurve(rules, ask, row, others);
        return curve ? [[row.id, curve] as const] : [];
      }),
    );
  });

  return {
    rows,
    curves,
    /** The scenario once it rests. */
    settled,
    canUndo: computed(() => past.value.length > 0 || !isSame(scenario.changes.value, held.value)),
    canRedo: computed(() => future.value.length > 0 && isSame(scenario.changes.value, held.value)),
    record,
    undo() {
      record();
      const before = past.peek().at(-1);
      if (!before) return;
      batch(() => {
        future.value = [...future.peek(), held.peek()];
        past.value = past.peek().slice(0, -1);
        goTo(before);
      });
    },
    redo() {
      record();
      const next = future.peek().at(-1);
      if (!next) return;
      batch(() => {
        past.value = [...past.peek(), held.peek()];
        future.value = future.peek().slice(0, -1);
        goTo(next);
      });
    },
  };
});
export type WhatIf = InstanceType<typeof WhatIfModel>;

/** The one of this panel. */
export const whatIfOf = perPanel((panel) => new WhatIfModel(panel));

function isSame(one: Changes, other: Changes): boolean {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}
