import { computed, createModel, signal } from '@preact/signals';
import type { Changes, RankedFix } from '../engine/types';
import { formatTotal } from '../format/points';
import { planText } from '../i18n/plan-text';
import { language, t } from '../i18n/text';
import { changeWords } from './change-words';
import type { Panel } from './panel-model';
import { perPanel } from './per-panel';

/** Whether the sliders stand where changes would bring them. */
export function isTried({ scenario }: Panel, changes: Changes): boolean {
  const now = scenario.changes.value;
  return Object.entries(changes).every(([id, to]) => Math.abs((now[id] ?? Number.NaN) - to) < 1e-9);
}

/** The fixes that were ticked. One stays so while its figures stand at least as well as it would bring them. */
export const FixTrialModel = createModel((panel: Panel) => {
  const wanted = signal<ReadonlyMap<string, Changes>>(new Map());

  const readOf = (id: string) => {
    const figure = panel.baseline.value?.values[id];
    return typeof figure === 'object' ? figure.value : figure;
  };
  /** Of two values of a figure the one that is further from what was read. */
  const further = (id: string, a: number, b: number) => {
    const read = readOf(id) ?? a;
    return Math.abs(a - read) >= Math.abs(b - read) ? a : b;
  };
  const holds = (changes: Changes) => {
    const now = panel.scenario.changes.value;
    return Object.entries(changes).every(([id, to]) => {
      const at = now[id];
      return at !== undefined && Math.abs(further(id, at, to) - at) < 1e-9;
    });
  };
  const ticked = computed(() => new Map([...wanted.value].filter(([, changes]) => holds(changes))));

  return {
    /** By id of the fix. */
    ticked,
    /** Brings the sliders there; or takes back what no other ticked fix wants. Where two move one figure, the larger move stands. */
    toggle({ fix, changes }: RankedFix): void {
      const others = new Map(ticked.value);
      const isOff = !others.delete(fix.id);
      wanted.value = isOff ? others.set(fix.id, changes) : others;
      for (const [id, to] of Object.entries(changes)) {
        const rest = [...others.values()].map((each) => each[id]).filter((value) => value !== undefined);
        const value = isOff
          ? rest.reduce((best, each) => further(id, best, each), to)
          : rest.length > 0
            ? rest.reduce((best, each) => further(id, best, each))
            : readOf(id);
        if (value !== undefined) panel.scenario.set(id, value);
      }
    },
  };
});
export type FixTrial = InstanceType<typeof FixTrialModel>;

/** The one of this panel. */
export const fixTrialOf = perPanel((panel) => new FixTrialModel(panel));

/** What the total would be with all that is on the sliders; undefined where nothing can be said. */
export function predictedWords({ scenario, scale }: Panel): string | undefined {
  const result = scenario.result.value;
  if (result?.status !== 'simulated') return undefined;
  const { decimals } = scale.value;
  const words = planText.value.tryOut;
  const total = formatTotal(result.total, decimals, language.value);
  return words.predicted(total, changeWords(result.change.value, words.now, t.value, decimals));
}
