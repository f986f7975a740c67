import { formatDay, formatDays } from '../format/day';
import type { Language } from '../format/language';
import { formatGain, formatGainBand, formatPoints, isExact } from '../format/points';
import { formatValue } from '../format/value';
import type { PlanText } from '../i18n/plan-zh-CN';
import { said } from '../i18n/text';
import type { Panel } from './panel-model';
import { nameOf } from './rows';
import type { ShownTodo } from './todo-model';

/** A to-do in words; what is absent has nothing to be said of yet. */
export type TodoWords = {
  readonly when: string;
  /** `tone`: of `now`. */
  readonly figures: readonly {
    readonly text: string;
    readonly now: string | undefined;
    readonly tone: 'better' | 'worse' | 'quiet';
  }[];
  /** Points: predicted, and what these figures brought. */
  readonly points: string | undefined;
  readonly total: string | undefined;
  readonly waiting: string | undefined;
};

const TONES = { there: 'better', partly: 'better', none: 'quiet', back: 'worse' } as const;

export function todoWords(panel: Panel, { todo, outcome }: ShownTodo, text: PlanText, language: Language): TodoWords {
  const words = text.todos;
  const today = panel.today.value;
  const { decimals } = panel.scale.value;
  const start = formatDay(todo.start, language, today);
  const began = todo.start > today ? words.willStart(start) : words.started(start);
  const rows = [...panel.sections.value.flatMap(({ rows }) => rows), ...panel.adjustments.value];
  const figures = outcome.figures.map(({ indicator, from, to, now, progress }) => {
    const row = rows.find(({ id }) => id === indicator);
    const platform = panel.platform.value;
    const name = row?.name ?? (platform ? nameOf(platform, indicator) : { zh: indicator, en: indicator });
    const print = (value: number) => formatValue(value, row?.unit ?? 'count', row?.decimals ?? 2, language);
    const so = now !== undefined && progress && `${words.now(print(now))} · ${words.progress[progress]}`;
    return {
      text: words.figure(said(name), print(from), print(to)),
      now: so || (outcome.since ? words.notRead : undefined),
      tone: progress ? TONES[progress] : 'quiet',
    };
  });
  const predicted = todo.gain && words.predicted(formatGainBand({ ...todo.gain, basis: 'fitted' }, language));
  const { brought, since, total } = outcome;
  const real =
    since && (brought ? words.brought(formatGain(brought.value, decimals), !isExact(brought)) : words.untold);
  return {
    when: `${began} · ${outcome.left > 0 ? words.left(formatDays(outcome.left, language)) : words.due}`,
    figures,
    points: [predicted, real].filter(Boolean).join(language === 'en' ? '; ' : '；') || undefined,
    total:
      total &&
      since &&
      `${words.between(formatDay(since.to, language, today), formatDay(since.from, language, today))} · ${words.total(
        formatPoints(total.before, decimals),
        formatPoints(total.after, decimals),
      )}`,
    waiting: since ? undefined : words.waiting,
  };
}
