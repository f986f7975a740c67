import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Misfit } from '../engine/misfits';
import { scenario } from '../engine/scenario';
import type { ScoreModel } from '../engine/score-model';
import type { Changes, Estimate, Simulation } from '../engine/types';
import { type Baseline, isMovable } from './baseline';

/** What came of a scenario, or why nothing did. */
export type Outcome = Simulation | { readonly status: 'misfit'; readonly misfits: readonly Misfit[] };

/** A what-if: the figures that were read, with the seller's changes on top. */
export const ScenarioModel = createModel((baseline: ReadonlySignal<Baseline | undefined>) => {
  const wanted = signal<Changes>({});
  /** The sliders that are looked for by name; undefined: all of them. */
  const only = signal<ReadonlySet<string>>();

  /** The changes that the model in force knows: a new day may bring a new rule version while the panel is open. */
  const changes = computed<Changes>(() => {
    const { model, values } = baseline.value ?? {};
    const applies = (id: string) => model !== undefined && values?.[id] !== undefined && changeable(model).has(id);
    return Object.fromEntries(Object.entries(wanted.value).filter(([id]) => applies(id)));
  });

  /** Prepared once for all the inputs of a slider. */
  const ask = computed(() => {
    const start = baseline.value;
    return start && isMovable(start) ? scenario(start.model, start.values, start.shown) : undefined;
  });

  const result = computed<Outcome | undefined>(() => {
    if (baseline.value?.flat) return { status: 'no_score', orders: undefined };
    const misfits = baseline.value?.misfits ?? [];
    return misfits.length > 0 ? { status: 'misfit', misfits } : ask.value?.(changes.value);
  });

  /** Points that each changed indicator brings, by indicator. */
  const parts = computed<ReadonlyMap<string, Estimate>>(() => {
    const found = result.value;
    return new Map(found?.status === 'simulated' ? found.parts.map((part) => [part.indicator, part.points]) : []);
  });

  return {
    changes,
    only,
    ask,
    result,
    parts,
    changed: computed(() => Object.keys(changes.value).length > 0),
    /** Sets an indicator's value; setting it to what was read takes the change back. */
    set(indicator: string, value: number) {
      const { [indicator]: _, ...others } = wanted.value;
      const same = Math.abs(value - (readValue(baseline.value, indicator) ?? Number.NaN)) < 1e-9;
      wanted.value = same ? others : { ...others, [indicator]: value };
    },
    /** Another scenario in its place: one that was kept, or the one before. */
    replace(changes: Changes) {
      wanted.value = changes;
    },
    reset() {
      wanted.value = {};
    },
  };
});
export type Scenario = InstanceType<typeof ScenarioModel>;

function changeable({ dimensions, bonus, deduction }: ScoreModel): Set<string | undefined> {
  return new Set([...dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id)), bonus?.id, deduction?.id]);
}

function readValue(baseline: Baseline | undefined, indicator: string): number | undefined {
  const figure = baseline?.values[indicator];
  return typeof figure === 'object' ? figure.value : figure;
}
