import type { Unit } from '../../records/ids';
import { exact, type Written } from './read-number';

const SECONDS: Readonly<Partial<Record<Written, number>>> = { seconds: 1, minutes: 60, hours: 3600, days: 86400 };

/** How a figure of this unit may be written, the unit itself first. */
export function writtenAs(unit: Unit): readonly Written[] {
  if (unit === 'percent') return ['percent', 'share'];
  if (unit === 'score' || unit === 'count') return [unit];
  return [unit, ...(['seconds', 'minutes', 'hours', 'days'] as const).filter((each) => each !== unit)];
}

/** A number as written, in the indicator's unit; undefined where the two measure different things. */
export function toUnit(value: number, written: Written, unit: Unit): number | undefined {
  if (written === unit) return value;
  if (unit === 'percent') return written === 'share' ? exact(value * 100) : undefined;
  const [from, to] = [SECONDS[written], SECONDS[unit]];
  return from === undefined || to === undefined ? undefined : exact((value * from) / to);
}
