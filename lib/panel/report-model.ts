import { computed, createModel, signal } from '@preact/signals';
import { formatDay, formatDays } from '../format/day';
import { trimmed } from '../format/decimals';
import { formatBand, formatGain, formatGainBand, formatPoints, formatTotal } from '../format/points';
import { planText } from '../i18n/plan-text';
import { reportText } from '../i18n/report-text';
import { language, said, t } from '../i18n/text';
import { basisOf } from './basis-of';
import { fixesNow } from './fix-groups';
import { moveWords } from './move-words';
import type { Panel } from './panel-model';
import { perPanel } from './per-panel';
import { planOf } from './plan-model';
import { todayOf } from './today-model';

/** One page in words, so that paper and picture say the same. */
export type Report = {
  readonly title: string;
  readonly head: string;
  /** Whose; absent where the name was left out. */
  readonly shop: string | undefined;
  readonly score: string;
  readonly max: string;
  /** `better` is undefined where nothing changed. */
  readonly change: { readonly text: string; readonly better: boolean | undefined } | undefined;
  readonly parts: readonly { readonly title: string; readonly lines: readonly Line[] }[];
  readonly foot: readonly string[];
};

/** `aside`: what stands under it, smaller. */
export type Line = { readonly text: string; readonly aside?: string };

/** What a boss has time for. */
const MOST_FIXES = 3;

/** The report of the shop in view: what it says, and what the seller wants in it. */
export const ReportModel = createModel((panel: Panel) => {
  const nameless = signal(false);
  const content = signal<'fixes' | 'plan'>('fixes');
  const today = todayOf(panel);
  const planning = planOf(panel);
  const points = (score: number) => formatPoints(score, panel.scale.value.decimals);

  const change = computed<Report['change']>(() => {
    const day = panel.days.value.find((each) => each.day === panel.figures.value?.day);
    if (day?.turn || day?.change === undefined || !day.before) return undefined;
    const before = formatDay(day.before, language.value, day.day);
    const words = reportText.value;
    if (Math.abs(day.change) < 1e-9) return { text: words.same(before), better: undefined };
    const better = day.change > 0;
    const gain = `${better ? '▲' : '▼'} ${formatGain(day.change, panel.scale.value.decimals)}`;
    return { text: `${words.change(before, gain)} ${better ? words.better : words.worse}`, better };
  });

  const why = computed<Line[]>(() => {
    const { cause } = today;
    if (!cause.value) return [];
    const { others } = cause.value;
    return [{ text: said(cause.value.words), ...(others > 0 && { aside: reportText.value.others(others) }) }];
  });

  const rights = computed<Line[]>(() => {
    const words = reportText.value;
    const { next, atRisk } = today.ladder.value ?? {};
    const line = (at: typeof next, say: typeof words.next): Line[] =>
      at ? [{ text: say(trimmed(at.rung.score, 2), trimmed(Math.abs(at.gap), 2), said(at.rung.name)) }] : [];
    return [...line(next, words.next), ...line(atRisk, words.keep)];
  });

  const fixes = computed<Line[]>(() => {
    const { scored } = fixesNow(panel.baseline.value, panel.advice.value.fixes, planning.order.value);
    const worth = scored.filter(({ gain }) => gain !== undefined && gain.value > 1e-9);
    return worth.slice(0, MOST_FIXES).map(({ fix, gain }) => ({
      text: said(fix.title),
      aside: [
        gain && formatGainBand(gain, language.value),
        reportText.value.after(formatDays(fix.fullDays, language.value)),
      ].join(t.value.app.comma),
    }));
  });

  /** The plan with the least effort, or the most that can be done. */
  const way = computed(() => {
    const found = planning.plans.value;
    const target = planning.target.value;
    if (target === undefined) return undefined;
    const one = found?.status === 'planned' ? found.ways[0] : found?.status === 'unreachable' ? found.best : undefined;
    if (!one || one.moves.length === 0) return undefined;
    const words = planText.value.target;
    const best =
      one.best.map((each) => words[each]).join(words.and) || words.most(points(planning.most.value ?? target));
    const lines: Line[] = one.moves.map((move) => ({
      text: moveWords(move, language.value),
      aside: formatGainBand(move.gain, language.value),
    }));
    const total = formatTotal(one.total, panel.scale.value.decimals, language.value);
    const all = { text: reportText.value.total(total, formatDays(one.days, language.value)) };
    return { title: reportText.value.way(points(target), best), lines: [...lines, all] };
  });

  const report = computed<Report | undefined>(() => {
    const { figures, total, platform, model, scale, shop, freshness } = panel;
    if (!figures.value || !total.value || !platform.value || !model.value) return undefined;
    const words = reportText.value;
    const ahead = today.ahead.value;
    const done = content.value === 'plan' && way.value ? way.value : { title: words.fixes, lines: fixes.value };
    const parts = [
      { title: words.why, lines: why.value },
      ...(ahead
        ? [
            {
              title: words.ahead[ahead.when],
              lines: [{ text: words.aheadBand(formatBand(ahead.total, scale.value.decimals)) }],
            },
          ]
        : []),
      { title: words.rights, lines: rights.value },
      done,
    ];
    const day = formatDay(figures.value.day, language.value, '');
    const { kind, days, time } = freshness.value ?? { kind: 'today', days: 0 };
    const fresh = t.value.fresh;
    const read =
      kind === 'today'
        ? fresh.today(time)
        : kind === 'yesterday'
          ? fresh.yesterday(false)
          : fresh.older(days, formatDay(figures.value.day, language.value, panel.today.value));
    return {
      title: words.title(said(platform.value.scoreName)),
      head: words.head(said(platform.value.name), day),
      shop: nameless.value ? (today.isDemo.value ? words.example : undefined) : shop.value?.shopName,
      score: points(total.value.value),
      max: scale.value.max === undefined ? '' : formatPoints(scale.value.max, 0),
      change: change.value,
      parts: parts.filter(({ lines }) => lines.length > 0),
      foot: [`${day} · ${read}`, words.basis(t.value.model.restsOn[basisOf(model.value)]), words.made],
    };
  });

  return { nameless, content, report, hasPlan: computed(() => way.value !== undefined) };
});
export type Reporting = InstanceType<typeof ReportModel>;

/** The one of this panel. */
export const reportOf = perPanel((panel) => new ReportModel(panel));
