import type { Changes } from '../engine/types';
import { formatTotal } from '../format/points';
import { planText } from '../i18n/plan-text';
import { language, t } from '../i18n/text';
import { changeWords } from './change-words';
import type { Panel } from './panel-model';

/** Whether the sliders stand where a fix would bring them. */
export function isTried({ scenario }: Panel, changes: Changes): boolean {
  const now = scenario.changes.value;
  return Object.entries(changes).every(([id, to]) => Math.abs((now[id] ?? Number.NaN) - to) < 1e-9);
}

/** Brings the sliders there, or back to what was read. */
export function toggleFix(panel: Panel, changes: Changes): void {
  const back = isTried(panel, changes);
  for (const [id, to] of Object.entries(changes)) {
    const figure = panel.baseline.value?.values[id];
    const read = typeof figure === 'object' ? figure.value : figure;
    if (!back) panel.scenario.set(id, to);
    else if (read !== undefined) panel.scenario.set(id, read);
  }
}

/** What the total would be with all that is on the sliders; undefined where nothing can be said. */
export function predictedWords({ scenario, scale }: Panel): string | undefined {
  const result = scenario.result.value;
  if (result?.status !== 'simulated') return undefined;
  const { decimals } = scale.value;
  const words = planText.value.tryOut;
  const total = formatTotal(result.total, decimals, language.value);
  return words.predicted(total, changeWords(result.change.value, words.now, t.value, decimals));
}
