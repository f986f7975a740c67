import type { Attribution } from '../engine/attribute/types';
import type { DayValues } from '../engine/day-values';
import { readFigure } from '../engine/read-figure';
import type { Estimate } from '../engine/types';
import { addDays, daysBetween } from '../format/day';
import type { Todo } from '../records/added';

/** How far a figure has come of the way that was expected. `back`: it is worse than it was. */
export type Progress = 'there' | 'partly' | 'none' | 'back';

export type Outcome = {
  /** Days until its effect shows whole; 0 once it does. */
  readonly left: number;
  /** The days compared; undefined where there is no day read since the start. */
  readonly since: { readonly from: string; readonly to: string } | undefined;
  /** The figures that it was to move. `now` and `progress` are absent where they were not read. */
  readonly figures: readonly {
    readonly indicator: string;
    readonly from: number;
    readonly to: number;
    readonly now: number | undefined;
    readonly progress: Progress | undefined;
  }[];
  /** Points of the total that these figures brought, whatever moved them; undefined where that cannot be told. */
  readonly brought: Estimate | undefined;
  /** How the total itself moved; undefined where it was not read. */
  readonly total: { readonly before: number; readonly after: number; readonly change: number } | undefined;
};

/** Some way is nine tenths or more: printed digits hide the rest. */
const THERE = 0.9;
const NONE = 0.1;

/**
 * What has become of a fix that was taken on: from the last day read before it can have shown, to the day on which its
 * effect is whole, or as far as has been read.
 *
 * @param days of the shop, oldest first
 * @param explain what moved the total between two of them
 */
export function todoOutcome(
  todo: Pick<Todo, 'start' | 'daysToEffect' | 'expected'>,
  days: readonly DayValues[],
  today: string,
  explain: (from: DayValues, to: DayValues) => Attribution,
): Outcome {
  const due = addDays(todo.start, todo.daysToEffect);
  const from = days.findLast(({ day }) => day <= todo.start) ?? days[0];
  const since = days.filter(({ day }) => from !== undefined && day > from.day);
  const to = since.find(({ day }) => day >= due) ?? since.at(-1);
  const figures = todo.expected.map(({ indicator, from, to: wanted }) => {
    const now = to && readFigure(to.values, { id: indicator, unit: 'count' })?.value;
    return { indicator, from, to: wanted, now, progress: now === undefined ? undefined : progress(from, wanted, now) };
  });
  const left = Math.max(0, daysBetween(today, due));
  if (!from || !to) return { left, since: undefined, figures, brought: undefined, total: undefined };

  const why = explain(from, to);
  if (why.status !== 'attributed') {
    return { left, since: { from: from.day, to: to.day }, figures, brought: undefined, total: undefined };
  }
  const ids = new Set(todo.expected.map(({ indicator }) => indicator));
  const parts = why.parts.filter(({ kind, indicator }) => ids.has(indicator) && kind !== 'rule');
  const { before, after, change } = why;
  return {
    left,
    since: { from: from.day, to: to.day },
    figures,
    brought: parts.length === 0 ? undefined : summed(parts.map(({ points }) => points)),
    total: { before, after, change },
  };
}

function progress(from: number, to: number, now: number): Progress {
  const share = to === from ? 1 : (now - from) / (to - from);
  return share >= THERE ? 'there' : share >= NONE ? 'partly' : share > -NONE ? 'none' : 'back';
}

/** Doubts of several figures are taken to go together: never narrower than they are. */
function summed(points: readonly Estimate[]): Estimate {
  const sum = (end: 'value' | 'low' | 'high') => points.reduce((total, each) => total + each[end], 0);
  const basis = points.find((each) => each.low < each.high)?.basis ?? points[0]!.basis;
  return { value: sum('value'), low: sum('low'), high: sum('high'), basis };
}
