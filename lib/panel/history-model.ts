import { computed, createModel, effect, signal } from '@preact/signals';
import { dayValues, type Estimate, forecast } from '../engine';
import { dayNumber, dayOf } from '../engine/forecast/day-number';
import { addDays } from '../format/day';
import { snapshotsOf } from '../history/read-snapshots';
import type { Snapshot } from '../records/snapshot';
import { fitting } from './fitting';
import { columnsOf, gapsOf } from './history-series';
import { tierBands } from './history-tiers';
import { type ChartView, chartKey, lookAt, shown, zoomed } from './history-window';
import { type Panel, shopKey } from './panel-model';
import { pastOf } from './past-model';
import { perPanel } from './per-panel';
import { usualFigures } from './read-days';
import { ruleFor } from './rule-for';

/** The total and the dimensions' scores, which share an axis. */
export const SCORES = 'scores';
/** Days to show at once; `all` loads what is older. */
export const SPANS = [30, 90, 365, 'all'] as const;
export type Span = (typeof SPANS)[number];

const DAYS_AT_FIRST = 90;
const DAYS_AHEAD = 14;

type OfShop<T> = T & { readonly of: string };

/** All that was read of the shop in view, day by day: what the chart shows, and of which days. */
export const HistoryModel = createModel((panel: Panel) => {
  const past = pastOf(panel);
  const older = signal<OfShop<{ readonly snapshots: readonly Snapshot[] }>>();
  const chosen = signal<string>(SCORES);
  const hidden = signal<ReadonlySet<string>>(new Set());
  const wanted = signal<OfShop<ChartView>>();
  /** The forecast comes after the chart, which need not wait for it. */
  const settled = signal(false);
  let latest = 0;

  const key = computed(() => panel.shop.value && shopKey(panel.shop.value));
  const hasOlder = computed(() => older.value !== undefined && older.value.of === key.value);
  const days = computed(() => {
    const before = older.value && older.value.of === key.value ? older.value.snapshots : [];
    return dayValues([...before, ...past.snapshots.value]);
  });
  effect(() => {
    void past.snapshots.value; // corrected, perhaps in an older day
    if (hasOlder.peek()) loadOlder().catch(console.error);
  });

  async function loadOlder(): Promise<void> {
    const shop = panel.shop.peek();
    const first = past.snapshots.peek()[0]?.day;
    if (!shop || first === undefined) return;
    const mine = ++latest;
    const until = addDays(first, -1);
    const snapshots = await snapshotsOf(await panel.history(), shop.platform, shop.shopId, { until });
    if (mine === latest) older.value = { of: shopKey(shop), snapshots };
  }

  /** Ids that were read, in the order of the page: scores, then figures. */
  const ids = computed(() => {
    const seen = new Set(days.value.flatMap(({ values }) => Object.keys(values)));
    const terms = panel.platform.value?.vocabulary.terms ?? [];
    const known = terms.filter(({ indicator }) => seen.has(indicator));
    const isScore = (role: string) => role === 'total' || role === 'dimension';
    const own = known.filter(({ system }) => system === undefined);
    const named = new Set(known.map(({ indicator }) => indicator));
    return {
      scores: [...new Set(own.filter(({ role }) => isScore(role)).map(({ indicator }) => indicator))].sort(
        (a, b) => Number(b === 'total_score') - Number(a === 'total_score'),
      ),
      figures: [
        ...new Set(own.filter(({ role }) => !isScore(role)).map(({ indicator }) => indicator)),
        ...[...seen].filter((id) => !named.has(id)),
      ],
    };
  });
  const shownId = computed(() => (ids.value.figures.includes(chosen.value) ? chosen.value : SCORES));
  const lines = computed(() => (shownId.value === SCORES ? ids.value.scores : [shownId.value]));
  const columns = computed(() => (days.value.length > 0 ? columnsOf(days.value, lines.value) : undefined));

  const ahead = computed(() => {
    const model = panel.model.value;
    if (!settled.value || !model || past.snapshots.value.length === 0) return [];
    const found = forecast(model, fitting(model, past.snapshots.value), {}, DAYS_AHEAD);
    return found.status === 'forecast' ? found.doNothing : [];
  });
  /** Where the chosen figure goes when nothing is done: the total of the scores, or the figure itself. */
  const band = computed<readonly { readonly day: string; readonly value: Estimate }[]>(() =>
    ahead.value.flatMap(({ day, total, indicators }) => {
      const value = shownId.value === SCORES ? total : indicators.find(({ id }) => id === shownId.value)?.value;
      return value ? [{ day, value }] : [];
    }),
  );

  const ends = computed(() => {
    const last = dayNumber(days.value.at(-1)?.day ?? panel.today.value);
    return { first: dayNumber(days.value[0]?.day ?? panel.today.value), last: last + band.value.length, read: last };
  });
  const view = computed<ChartView>(() => {
    const { read } = ends.value;
    const start = { from: read - DAYS_AT_FIRST + 1, to: ends.value.last };
    if (!wanted.value || wanted.value.of !== key.value) return shown(start, read, ends.value);
    return shown(wanted.value, wanted.value.cursor, ends.value);
  });
  function show(next: ChartView): void {
    if (!key.value) return;
    wanted.value = { ...next, of: key.value };
    const isAtStart = next.from <= ends.value.first;
    if (isAtStart && !hasOlder.value && (panel.shop.value?.days ?? 0) > days.value.length)
      loadOlder().catch(console.error);
  }

  /** Under the rules of the last day that is shown: tiers that no longer hold say nothing of today. */
  const indicator = computed(() => {
    const rule = ruleFor(panel.platform.value, dayOf(Math.min(view.value.to, ends.value.read)));
    const model = rule?.id === panel.model.value?.id ? panel.model.value : rule;
    return model?.dimensions.flatMap(({ indicators }) => indicators).find(({ id }) => id === shownId.value);
  });

  return {
    ready: past.ready,
    days,
    ids,
    shownId,
    lines,
    hidden,
    columns,
    band,
    ends,
    view,
    indicator,
    /** The ready-made length that is shown, if it is one. */
    spanShown: computed(() => {
      const { from, to } = view.value;
      const { read, last } = ends.value;
      return to === last ? SPANS.find((span) => span !== 'all' && from === read - span + 1) : undefined;
    }),
    /** Business day that is looked at. */
    day: computed(() => dayOf(view.value.cursor)),
    gaps: computed(() => gapsOf(days.value)),
    tiers: computed(() => (indicator.value ? tierBands(indicator.value.curve, indicator.value.better) : [])),
    usual: computed(() => usualFigures(days.value)),
    settle(): void {
      settled.value = true;
    },
    choose(id: string): void {
      chosen.value = id;
    },
    toggle(id: string): void {
      const next = new Set(hidden.value);
      if (!next.delete(id)) next.add(id);
      hidden.value = next;
    },
    /** @returns whether the key means something here */
    press(pressed: { readonly key: string; readonly shiftKey: boolean }): boolean {
      const next = chartKey(pressed, view.value, ends.value);
      if (next) show(next);
      return next !== undefined;
    },
    look(day: string): void {
      show(lookAt(dayNumber(day), view.value, ends.value));
    },
    zoom(times: number): void {
      show(zoomed(view.value, times, ends.value));
    },
    between(from: number, to: number): void {
      show(shown({ from, to }, view.value.cursor, ends.value));
    },
    async span(span: Span): Promise<void> {
      if (span === 'all' && !hasOlder.value && (panel.shop.value?.days ?? 0) > days.value.length) await loadOlder();
      const { first, last, read } = ends.value;
      show(shown({ from: span === 'all' ? first : read - span + 1, to: last }, view.value.cursor, ends.value));
    },
    loadOlder,
  };
});
export type History = InstanceType<typeof HistoryModel>;

/** The one of this panel. */
export const historyOf = perPanel((panel) => new HistoryModel(panel));
