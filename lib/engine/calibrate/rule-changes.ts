import type { Snapshot } from '../../records/snapshot';
import { type DayValues, dayValues } from '../day-values';
import { isInForce } from '../in-force';
import { scoreHalf } from '../printed-half';
import type { ScoreModel } from '../score-model';
import { fitDays } from './fit-days';
import { isotonic } from './isotonic';
import { type Residual, residuals } from './residuals';
import { floorOf, scoreIn, valueIn } from './seen';
import { gainFrom, gainsFrom, type SumHistory } from './sum-histories';

/** From this day on the printed scores follow other rules than before. */
export type RuleChange = {
  readonly day: string;
  /** The scores that jumped without their figures, or the indicators that came or went. */
  readonly ids: readonly string[];
  /** `figures`: no rule of the model explains both sides. `labels`: other indicators are shown than before. */
  readonly because: 'figures' | 'labels';
};

/** So many days on either side are compared: one misread day must not look like a new rule. */
const SIDE = 3;
/** So many days apart a bend is first looked for. */
const COARSE = 6;
/** A score is said to jump where it moves so many times what it usually does, its figures taken into account. */
const JUMPS = 4;
/** Of what jumps overnight so much must stay. */
const STAYS = 0.6;
/** What no fit explains from one day to the next, in points. */
const UNEXPLAINED = 0.5;
/** A hidden score may cross an edge that was not known; a new rule moves several on one day, or one by more than an edge. */
const TOGETHER = 2;
const BEYOND_EDGES = 8;
/** Where nothing but rounding may be left of an exact sum, what rounded parts leave, in points. */
const ROUNDED_PARTS = 0.05;
/** Two monotone curves, before and since, must leave so much less than one: squares in units of the usual rest. */
const BELIEVED = 40;
/**
 * New rules of a sum are believed where they make its history so much likelier (a natural logarithm), as rare as they are;
 * those of another sum on the same day, where they make it likelier by this.
 */
const ENOUGH = 8;
const ALSO = 1;
/** The same of the level of a sum that is all a page prints: hidden steps have had their due there. */
const ENOUGH_OF_LEVEL = 6;
/** One day may be so far off and no further: it may be misread. */
const MOST = 9;
/** Sub-scores beside a monotone curve: what rounded values leave, in points. */
const BESIDE = 0.3;

/**
 * The day since which no rule of the model explains the figures, if there is one: a printed sum leaves its parts, several
 * hidden scores jump overnight and stay, sub-scores leave their monotone curve; or other indicators are shown than before.
 *
 * @param snapshots of one shop, any order
 * @returns the clearest such day, or undefined
 * @throws RangeError where a figure is not finite or a day is none
 */
export function ruleChange(model: ScoreModel, snapshots: readonly Snapshot[]): RuleChange | undefined {
  const days = dayValues(snapshots).filter(({ day }) => isInForce(model, day));
  if (days.length === 0) return undefined;
  const { model: fitted, fits } = fitDays(model, days);
  return ruleChangeIn(fitted, days, fits.sums);
}

/**
 * {@link ruleChange} on days that were prepared.
 *
 * @param fitted the model fitted to all of them
 * @param histories of the sums that were learnt from them
 */
export function ruleChangeIn(
  fitted: ScoreModel,
  days: readonly DayValues[],
  histories: readonly SumHistory[],
): RuleChange | undefined {
  const names = days.map(({ day }) => day);
  const change = leapIn(fitted, days) ?? otherSum(histories, names) ?? otherLevel(histories);
  if (change === undefined) return otherLabels(fitted, days);
  // Where some rules are new, others may be too; and all of them together date it best.
  const all = histories.map((history) => ({ id: history.id, gains: gainsFrom(history, names) }));
  const found = names.indexOf(change.day);
  const near = names.map((_, at) => ({
    at,
    strength: Math.abs(at - found) > SIDE ? 0 : all.reduce((sum, { gains }) => sum + Math.max(0, gains[at]!), 0),
  }));
  const { at } = strongest(near) ?? { at: found };
  const also = all.flatMap(({ id, gains }) => (gains[at]! > ALSO ? id : []));
  return { ...change, day: names[at]!, ids: [...new Set([...change.ids, ...also])] };
}

/** The sum that is most of all likelier under one rule before a day and another from it on than under one. */
function otherSum(histories: readonly SumHistory[], names: readonly string[]): RuleChange | undefined {
  const best = strongest(
    histories.flatMap((history) => {
      const gains = gainsFrom(history, names);
      let at = SIDE;
      for (let day = SIDE; day <= names.length - SIDE; day += 1) if (gains[day]! > gains[at]!) at = day;
      if (!(gains[at]! > ENOUGH)) return [];
      const strength = Math.min(gains[at]!, gainFrom(history, names, names[at]!));
      return strength > ENOUGH ? [{ at, strength, id: history.id }] : [];
    }),
  );
  return best && { day: names[best.at]!, ids: [best.id], because: 'figures' };
}

/** The day since which the only sum that is printed lies higher or lower than its figures say. */
function otherLevel(histories: readonly SumHistory[]): RuleChange | undefined {
  const best = strongest(
    histories.flatMap(({ id, shifts }) => (shifts?.() ?? []).map(({ day, gain }) => ({ id, day, strength: gain }))),
  );
  return best && best.strength > ENOUGH_OF_LEVEL ? { day: best.day, ids: [best.id], because: 'figures' } : undefined;
}

/** The day on which several hidden scores jump and stay, a sum leaves its parts, or sub-scores leave their curve. */
function leapIn(fitted: ScoreModel, days: readonly DayValues[]): RuleChange | undefined {
  const point = fitted.scale.max / 100;
  const sums = residuals(fitted, days);
  const shown = fitted.kind === 'ranked' ? [] : pairSeries(fitted, days, point);
  const scales = sums.map((each) => scaleOf(each, point));
  const weigh = (at: number) => {
    const jumped = sums.filter((each, index) => jumps(each, at, scales[index]!) && !letsGo(fitted, days, at, each.id));
    const isFar = jumped.some((each) => each.exact || Math.abs(stepAt(each, at)) > BEYOND_EDGES * point);
    const bent = shown.map((series) => ({ id: series.id, gain: gainAt(series, at) }));
    const gain = bent.reduce((sum, each) => sum + each.gain, 0);
    const strength = (gain > BELIEVED ? gain : 0) + (jumped.length >= TOGETHER || isFar ? BELIEVED * jumped.length : 0);
    return { at, strength, ids: [...jumped, ...bent.filter((each) => each.gain > MOST)].map(({ id }) => id) };
  };
  const last = days.length - 2;
  // Two curves explain more than one long before and after the day itself; only jumps must be looked for day by day.
  const every = Array.from({ length: Math.max(0, last - SIDE + 1) }, (_, index) => SIDE + index);
  const coarse = every.filter((at) => at % COARSE === 0 || at === last || sums.some((each, index) => jumps(each, at, scales[index]!))); // biome-ignore format: one thought
  const near = strongest(coarse.map(weigh));
  if (near === undefined) return undefined;
  const best = strongest(every.filter((at) => Math.abs(at - near.at) < COARSE).map(weigh)) ?? near;
  return { day: days[best.at]!.day, ids: best.ids, because: 'figures' };
}

/** Has a small-shop floor under a sum come or gone on this day? Then the sum leaps by as much as the floor held up. */
function letsGo(model: ScoreModel, days: readonly DayValues[], at: number, sum: string): boolean {
  const [before, now] = [days[at - 1]!.values, days[at]!.values];
  return model.dimensions.some(({ score, indicators }) => {
    if (sum !== score && sum !== model.total) return false;
    return indicators.some(({ id }) => floorOf(model, id, before) > 0 !== floorOf(model, id, now) > 0);
  });
}

/** The first of the strongest, if any has strength. */
function strongest<T extends { readonly strength: number }>(all: readonly T[]): T | undefined {
  return all.reduce<T | undefined>((best, each) => (each.strength > (best?.strength ?? 0) ? each : best), undefined);
}

/** Indicators that stop for good on the day on which others begin. */
function otherLabels({ dimensions }: ScoreModel, days: readonly DayValues[]): RuleChange | undefined {
  const known = dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const lasts = known.map((id) => days.findLastIndex(({ values }) => values[id] !== undefined)).filter((at) => at >= 0);
  for (const at of new Set(lasts.map((last) => last + 1))) {
    if (at < SIDE || at > days.length - SIDE) continue;
    const [before, since] = [days.slice(at - SIDE, at), days.slice(at, at + SIDE)];
    const shownIn = (part: readonly DayValues[], id: string) => part.filter(({ values }) => values[id] !== undefined).length; // biome-ignore format: one thought
    const all = [...new Set(days.flatMap(({ values }) => Object.keys(values)))];
    const gone = all.filter((id) => shownIn(before, id) === SIDE && shownIn(days.slice(at), id) === 0);
    const come = all.filter((id) => shownIn(since, id) === SIDE && shownIn(days.slice(0, at), id) === 0);
    if (gone.length > 0 && come.length > 0) return { day: days[at]!.day, ids: [...gone, ...come], because: 'labels' };
  }
  return undefined;
}

/** An indicator's sub-scores, worst value first, and the day of each. */
type Pairs = {
  readonly id: string;
  readonly days: readonly number[];
  readonly scores: readonly number[];
  readonly usual: number;
  /** What one curve leaves of them. */
  readonly rest: number;
};

function pairSeries(model: ScoreModel, days: readonly DayValues[], point: number): readonly Pairs[] {
  return model.dimensions.flatMap(({ indicators, max }) =>
    indicators.flatMap(({ id, better }): Pairs[] => {
      const seen = days.flatMap(({ values }, at) => {
        const value = valueIn(values, id);
        const score = scoreIn(values, id);
        if (value === undefined || score === undefined || floorOf(model, id, values) > 0) return [];
        return [{ at, value: better === 'higher' ? value : -value, score }];
      });
      if (seen.length < 2 * SIDE) return [];
      const half = scoreHalf(seen.map(({ score }) => score), max); // biome-ignore format: one thought
      seen.sort((a, b) => a.value - b.value || a.score - b.score);
      const scores = seen.map(({ score }) => score);
      const usual = Math.hypot(half, BESIDE * point);
      return [{ id, days: seen.map(({ at }) => at), scores, usual, rest: restOf(scores, usual) }];
    }),
  );
}

/** How much less two monotone curves leave than one, when the history is cut before a day. */
function gainAt({ days, scores, usual, rest }: Pairs, at: number): number {
  const before: number[] = [];
  const since: number[] = [];
  for (let index = 0; index < scores.length; index += 1) (days[index]! < at ? before : since).push(scores[index]!);
  if (before.length < 2 || since.length < 2) return 0;
  return rest - restOf(before, usual) - restOf(since, usual);
}

/** What the monotone curve nearest to the scores leaves of them: squares in units of the usual rest. */
function restOf(scores: readonly number[], usual: number): number {
  const fitted = isotonic(scores);
  let sum = 0;
  for (let index = 0; index < scores.length; index += 1) {
    sum += Math.min(MOST, ((scores[index]! - fitted[index]!) / usual) ** 2);
  }
  return sum;
}

/** Does a score leave its figures behind on this day, for good? */
function jumps(residual: Residual, at: number, scale: number): boolean {
  const { points } = residual;
  const step = stepAt(residual, at);
  if (!(Math.abs(step) > JUMPS * scale)) return false;
  const before = points.slice(Math.max(0, at - SIDE), at).filter((each) => each !== undefined);
  const since = points.slice(at, at + SIDE).filter((each) => each !== undefined);
  if (before.length < 2 || since.length < 2) return false;
  return (median(since) - median(before)) / step > STAYS;
}

/** What a residual usually does overnight, in points. */
function scaleOf({ points, rounding, exact }: Residual, point: number): number {
  const usual = points.flatMap((each, day) => {
    const before = points[day - 1];
    return each === undefined || before === undefined ? [] : [Math.abs(each - before)];
  });
  return Math.max(
    1.48 * median(usual),
    Math.hypot(Math.SQRT2 * rounding, (exact ? ROUNDED_PARTS : UNEXPLAINED) * point),
  );
}

/** Change of a residual from the day before; 0 where either is not known. */
function stepAt({ points }: Residual, at: number): number {
  const now = points[at];
  const before = points[at - 1] ?? points[at - 2];
  return now === undefined || before === undefined ? 0 : now - before;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
