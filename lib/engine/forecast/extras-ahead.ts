import type { DayValues } from '../day-values';
import { readFigure } from '../read-figure';
import type { ScoreModel } from '../score-model';
import type { Changes, Values } from '../types';
import { dayNumber } from './day-number';

/** A case costs points for as long as the figures count their days (facts, Douyin: 30 days until it expires). */
const CASE_DAYS = 30;

/** Without a history bonus and deduction are taken to change once in so many days. Our judgement. */
const USUALLY_AFTER = 120;
/** And then by so much of the scale: two points of a hundred, as one case costs on most platforms (facts). */
const USUAL_SIZE = 0.02;

/** Points that may come on top or go, and how likely it is that they do. */
export type Jump = { readonly points: number; readonly probability: number };

/** What bonus and deduction will do, as far as their history tells. */
export type ExtrasAhead = {
  /** The deduction once cases that were seen to begin have expired; empty where it stays. */
  readonly expiring: (ahead: number) => Changes;
  readonly jumps: (ahead: number) => readonly Jump[];
};

/**
 * @param history with at least one day
 * @param values that the forecast starts from: what is not among them is left alone
 */
export function extrasAhead(model: ScoreModel, history: readonly DayValues[], values: Values): ExtrasAhead {
  const last = dayNumber(history[history.length - 1]!.day);
  const pathOf = (id: string | undefined) =>
    history.flatMap(({ day, values: own }) => {
      const figure = id === undefined ? undefined : readFigure(own, { id, unit: 'score' });
      return figure ? [{ day: dayNumber(day), value: figure.value }] : [];
    });
  const known = (id: string | undefined) => (id !== undefined && values[id] !== undefined ? id : undefined);
  const bonus = pathOf(known(model.bonus?.id));
  const deduction = pathOf(known(model.deduction?.id));
  const cases = openCases(deduction);
  const now = deduction[deduction.length - 1]?.value ?? 0;
  const parts = [
    { path: bonus, worst: -(bonus[bonus.length - 1]?.value ?? 0), best: model.bonus?.max ?? 0 },
    { path: deduction, worst: Number.NEGATIVE_INFINITY, best: 0 },
  ].filter(({ path }) => path.length > 0);

  return {
    expiring: (ahead) => {
      const gone = cases
        .filter(({ day }) => day + CASE_DAYS <= last + ahead)
        .reduce((sum, { points }) => sum + points, 0);
      return gone > 0 && model.deduction ? { [model.deduction.id]: Math.max(0, now - gone) } : {};
    },
    jumps: (ahead) =>
      parts.flatMap(({ path, worst, best }) => {
        const steps = path.slice(1).map(({ value }, index) => Math.abs(value - path[index]!.value));
        const changes = steps.filter((step) => step > 0);
        const daily = (changes.length + 0.5) / (steps.length + USUALLY_AFTER / 2);
        const size =
          changes.length > 0
            ? changes.reduce((sum, step) => sum + step, 0) / changes.length
            : USUAL_SIZE * model.scale.max;
        const probability = (1 - (1 - daily) ** ahead) / 2;
        return [
          { points: Math.max(-size, worst), probability },
          { points: Math.min(size, best), probability },
        ].filter(({ points }) => points !== 0);
      }),
  };
}

/** Cases that were seen to begin and have not been seen to end; what goes first came first. */
function openCases(path: readonly { readonly day: number; readonly value: number }[]) {
  const open: { day: number; points: number }[] = [];
  // Those that were there before the history began end before the others.
  let older = path[0]?.value ?? 0;
  for (let index = 1; index < path.length; index += 1) {
    const { day, value } = path[index]!;
    const change = value - path[index - 1]!.value;
    if (change > 0) open.push({ day, points: change });
    let gone = Math.max(0, -change);
    const taken = Math.min(older, gone);
    older -= taken;
    gone -= taken;
    while (gone > 0 && open.length > 0) {
      const first = open[0]!;
      const part = Math.min(first.points, gone);
      first.points -= part;
      gone -= part;
      if (first.points <= 0) open.shift();
    }
  }
  return open;
}
