import { attribute, type DayValues, largestDrop } from '../../../lib/engine';
import { KINDS, type Shop } from '../../sim';
import { shownValue } from './baselines';
import { type Learnt, pointOf } from './learnt';
import { type Tally, tallies } from './tally';

const NAMES = ['drop', 'cause', 'day', 'dayTrue', 'week', 'weekTrue', 'month', 'monthTrue', 'open'] as const;

/**
 * `drop`: share of answers of `largestDrop` whose cause is right; `cause`: of `attribute` where the true total fell most
 * between two days that were seen. `day`, `week`, `month`: Σ |part − true part| of a change over so many
 * days; beside each Σ |true part|. `open`: how far the parts' sum is from the shown change.
 */
export type CauseMeasures = Readonly<Record<(typeof NAMES)[number], Tally>>;

/** A cause that did nine tenths of what the first one did is as right. */
const AS_GOOD = 0.9;

const SPANS = { day: 1, week: 7, month: 28 } as const;

export function measureCauses(learnt: readonly Learnt[]): CauseMeasures {
  const all = tallies(...NAMES);
  for (const each of learnt) {
    const { shop, history } = each;
    judgeDrop(all, each);
    judgeCause(all, each);
    const today = history.at(-1)!;
    for (const span of ['day', 'week', 'month'] as const) {
      const before = history.findLast(({ day }) => day <= shop.days.at(-1 - SPANS[span])! && day < today.day);
      if (before) judgeParts(all, each, [before, today], span);
    }
  }
  return all;
}

function judgeDrop(all: CauseMeasures, { shop, snapshots, model }: Learnt): void {
  const drop = largestDrop(model, snapshots);
  if (drop) all.drop.add(isRight(shop, drop.since, drop.day, drop.cause?.indicator));
}

function judgeCause(all: CauseMeasures, { shop, model, history }: Learnt): void {
  const totals = history.map(({ day }) => shop.truth.scores(day).total);
  const falls = totals.map((total, index) => (index === 0 ? 0 : totals[index - 1]! - total));
  const worst = falls.indexOf(Math.max(...falls));
  if (worst < 1) return;
  const [before, after] = [history[worst - 1]!, history[worst]!];
  const result = attribute({ model, ...before }, { model, ...after });
  if (result.status !== 'attributed') return;
  all.cause.add(isRight(shop, before.day, after.day, result.cause?.indicator));
}

function isRight(shop: Shop, before: string, after: string, named: string | undefined): 0 | 1 {
  const truth = trueParts(shop, before, after);
  const most = Math.min(...Object.values(truth));
  return named !== undefined && (truth[named] ?? 0) <= AS_GOOD * most ? 1 : 0;
}

function judgeParts(
  all: CauseMeasures,
  { shop, model }: Learnt,
  [before, after]: readonly [DayValues, DayValues],
  span: keyof typeof SPANS,
): void {
  const result = attribute({ model, ...before }, { model, ...after });
  if (result.status !== 'attributed') return;
  const sum = result.parts.reduce((total, { points }) => total + points.value, 0);
  const change = shownValue(after.values[model.total]) - shownValue(before.values[model.total]);
  if (!Number.isNaN(change)) all.open.add(Math.abs(sum - change) / pointOf(shop)); // a total that was not seen is the model's
  const told = new Map(result.parts.map(({ indicator, points }) => [indicator, points.value]));
  for (const [id, points] of Object.entries(trueParts(shop, before.day, after.day))) {
    all[span].add(Math.abs((told.get(id) ?? 0) - points) / pointOf(shop));
    all[`${span}True`].add(Math.abs(points) / pointOf(shop));
  }
}

/** By cause. What peers do to a percentile is part of that indicator's move: the page does not tell them apart. */
function trueParts(shop: Shop, before: string, after: string): Record<string, number> {
  const { by, ruled } = shop.truth.parts(before, after);
  const { clamp: _clamp, ...parts } = by;
  if (KINDS[shop.kind].kind !== 'ranked') return parts;
  const { rule: _rule, ...own } = parts;
  return Object.fromEntries(Object.entries(own).map(([id, points]) => [id, points + (ruled[id] ?? 0)]));
}
