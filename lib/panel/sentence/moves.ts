import { tidy } from '../../engine/tidy';
import type { Amount } from './number-at';
import type { How, Move, ProblemCode, Subject } from './types';
import { type Direction, timeIn, type Wish } from './wish';

/** The readings of a wish for one figure: one, or two where "1 %" may be of the value or a point. */
export type Readings = { readonly moves: readonly Move[]; readonly only?: true } | { readonly problem: ProblemCode };

export function readingsOf(subject: Subject, wish: Wish): Readings {
  const { id, value, range, whole } = subject;
  if (subject.kind === 'fixed') return { problem: 'not_movable' };
  if (value === undefined) return { problem: 'not_read' };
  const move = (to: number, how: How): Move => ({ id, from: value, to: tidy(whole ? Math.round(to) : to), how });
  const isInside = ({ to }: Move) => to >= Math.min(range.min, value) && to <= Math.max(range.max, value);

  if ('back' in wish) return { moves: [move(value, 'to')] };
  if ('to' in wish) {
    const to = targetOf(subject, value, wish.to);
    if (to === undefined) return { problem: 'unit' };
    const wanted = move(to, 'to');
    if (!isInside(wanted)) return { problem: 'range' };
    const sign = wish.towards && signOf(subject, wish.towards, false);
    const against = sign !== undefined && (wanted.to - value) * sign < 0;
    return against ? { problem: 'conflict' } : { moves: [wanted] };
  }
  const sign = signOf(subject, wish.towards, wish.speed);
  if (sign === undefined) return { problem: 'no_direction' };
  const steps = stepsOf(subject, value, wish.by, wish.relative);
  if (steps.length === 0) return { problem: 'unit' };
  const moves = steps.map(({ by, how }) => move(value + sign * by, how)).filter(isInside);
  if (moves.length === 0) return { problem: 'range' };
  return { moves, ...(moves.length < steps.length && { only: true as const }) };
}

/** The value that is asked for; undefined where the unit is another. */
function targetOf({ unit }: Subject, value: number, amount: Amount): number | undefined {
  const time = timeIn(unit, amount);
  if (time !== undefined) return time;
  switch (amount.of) {
    case undefined:
      return amount.value;
    case 'percent':
    case 'points':
      return unit === 'percent' || (amount.of === 'points' && unit === 'score') ? amount.value : undefined;
    case 'tenths':
      return unit === 'percent' ? amount.value * 10 : undefined;
    case 'score':
    case 'count':
      return unit === amount.of ? amount.value : undefined;
    case 'times':
      return value * amount.value;
    default:
      return undefined;
  }
}

type Step = { readonly by: number; readonly how: 'relative' | 'points' };

/** How far it is to go, in the figure's unit; none where the unit is another. */
function stepsOf({ unit }: Subject, value: number, amount: Amount, relative: boolean): Step[] {
  const share: Step = { by: (value * amount.value) / 100, how: 'relative' };
  const points: Step = { by: amount.value, how: 'points' };
  const time = timeIn(unit, amount);
  if (time !== undefined) return relative ? [] : [{ by: time, how: 'points' }];
  switch (amount.of) {
    case 'percent':
      return unit === 'percent' && !relative ? [share, points] : [share];
    case undefined:
      if (relative) return [share];
      return unit === 'percent' ? [share, points] : [points];
    case 'points':
      return !relative && (unit === 'percent' || unit === 'score') ? [points] : [];
    case 'score':
    case 'count':
      return !relative && unit === amount.of ? [points] : [];
    case 'tenths':
      return [{ by: share.by * 10, how: 'relative' }];
    case 'times':
      return [{ by: value * amount.value, how: 'relative' }];
    default:
      return [];
  }
}

/** Whether a figure is to become larger or smaller; undefined where the word says nothing of it. */
function signOf({ unit, better }: Subject, towards: Direction, speed: boolean): 1 | -1 | undefined {
  const isTime = unit === 'seconds' || unit === 'hours' || unit === 'days';
  const good = better === 'higher' ? 1 : -1;
  switch (towards) {
    case 'up':
      return speed && isTime ? -1 : 1;
    case 'down':
      return speed && isTime ? 1 : -1;
    case 'fast':
      return isTime ? -1 : undefined;
    case 'slow':
      return isTime ? 1 : undefined;
    case 'better':
      return good;
    case 'worse':
      return good > 0 ? -1 : 1;
  }
}
