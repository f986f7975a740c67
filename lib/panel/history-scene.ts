import { computed, createModel, signal } from '@preact/signals';
import { dayNumber, dayOf } from '../engine/forecast/day-number';
import { language } from '../i18n/text';
import { historyOf, SCORES } from './history-model';
import { type ChartData, chartData, marksBetween } from './history-picture';
import { spanOf } from './history-series';
import { dayTicks } from './history-ticks';
import { printed, printedBand, printingOf } from './history-words';
import { notesOf } from './notes-model';
import type { Panel } from './panel-model';
import { pastOf } from './past-model';
import { perPanel } from './per-panel';

/** Labels on the time axis, at most. */
const TICKS = 5;
/** The value axis of scores spans so many points at least; of a figure, so many of its printed digits. */
const LEAST_POINTS = 4;
const LEAST_DIGITS = 10;

/** One value of a day, as said below the chart. */
export type DayValue = { readonly id: string; readonly name: string; readonly value: string | undefined };

/** What of the history is drawn and said, as the chart takes it. */
export const SceneModel = createModel((panel: Panel) => {
  const history = historyOf(panel);
  const { notes } = notesOf(panel);
  /** The day under the pointer. */
  const hovered = signal<number>();

  const printing = computed(() => {
    const snapshots = pastOf(panel).snapshots.value;
    return new Map(history.lines.value.map((id) => [id, printingOf(panel, snapshots, id)]));
  });

  /** What the figures to choose from are called. */
  const names = computed(() => {
    const snapshots = pastOf(panel).snapshots.value;
    const { scores, figures } = history.ids.value;
    return new Map([...scores, ...figures].map((id) => [id, printingOf(panel, snapshots, id).name]));
  });

  const rules = computed(() => ({
    models: panel.platform.value?.models.slice(1) ?? [],
    changedOn: panel.model.value?.calibration?.changedOn,
  }));

  const data = computed<ChartData | undefined>(() => {
    const columns = history.columns.value;
    if (!columns) return undefined;
    const isScores = history.shownId.value === SCORES;
    const band = isScores && history.hidden.value.has('total_score') ? [] : history.band.value;
    return {
      ...chartData(columns, isScores ? history.hidden.value : new Set(), band),
      gaps: history.gaps.value.map(([from, to]) => [dayNumber(from), dayNumber(to)] as const),
      tiers: history.tiers.value,
      notes: notes.value.map(({ day }) => dayNumber(day)),
      rules: [
        ...rules.value.models.map(({ validFrom }) => validFrom),
        ...(rules.value.changedOn ? [rules.value.changedOn] : []),
      ].map(dayNumber),
    };
  });

  const span = computed<readonly [number, number]>(() => {
    const columns = history.columns.value;
    const { from, to } = history.view.value;
    if (!columns) return [0, 1];
    const isScores = history.shownId.value === SCORES;
    const digit = 10 ** -(printing.value.get(history.lines.value[0] ?? '')?.decimals ?? 0);
    const shown = columns.columns.filter(({ id }) => !isScores || !history.hidden.value.has(id));
    return spanOf({
      columns: { ...columns, columns: shown },
      from: dayOf(from),
      to: dayOf(to),
      band: history.band.value,
      least: isScores ? LEAST_POINTS * scaleOf(panel) : LEAST_DIGITS * digit,
    });
  });

  const ticks = computed(() => {
    const { from, to } = history.view.value;
    return dayTicks(dayOf(from), dayOf(to), TICKS, language.value).map(({ day, label }) => ({
      at: dayNumber(day),
      label,
    }));
  });

  return {
    data,
    span,
    ticks,
    printing,
    names,
    hovered,
    marks: computed(() => {
      const { from, to } = history.view.value;
      return marksBetween(dayOf(from), dayOf(to), notes.value, rules.value);
    }),
    /** The day that is spoken of: the one under the pointer, else the one that is looked at. */
    readout: computed(() => {
      const at = hovered.value ?? history.view.value.cursor;
      const day = dayOf(at);
      const columns = history.columns.value;
      const values = (columns?.columns ?? []).map(({ id, values }): DayValue => {
        const own = printing.value.get(id);
        const value = values[at - dayNumber(columns!.first)];
        return { id, name: own?.name ?? id, value: value == null || !own ? undefined : printed(own, value) };
      });
      const ahead = history.band.value.find((each) => each.day === day)?.value;
      const own = printing.value.get(history.lines.value[0] ?? '');
      return {
        day,
        values: history.shownId.value === SCORES ? values.filter(({ id }) => !history.hidden.value.has(id)) : values,
        ahead: ahead && own && { value: printed(own, ahead.value), band: printedBand(own, ahead) },
      };
    }),
  };
});
export type Scene = InstanceType<typeof SceneModel>;

/** The one of this panel. */
export const sceneOf = perPanel((panel) => new SceneModel(panel));

/** A twentieth of a scale of 5 is as much as one of 100. */
function scaleOf(panel: Panel): number {
  return (panel.scale.value.max ?? 100) / 100;
}
