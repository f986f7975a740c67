import { stepValue } from '../engine';
import type { Language } from '../format/language';
import { deltaUnitText } from '../format/value';
import type { Row } from './rows';

export type QuickStep = { readonly text: string; readonly next: number | undefined };

/** Stars run from 1 to 5: a whole one is no small step. */
const SMALL_SCALE = 10;

/**
 * The two quick steps of an indicator, down then up.
 * @param by `relative`: 1 % of the value; `points`: one of the unit (a percentage point, a second; 0.1 of a star)
 */
export function quickSteps(
  row: Pick<Row, 'unit' | 'range'>,
  value: number | undefined,
  by: 'relative' | 'points',
  language: Language,
): QuickStep[] {
  const amount = by === 'points' && row.unit === 'score' && row.range.max <= SMALL_SCALE ? 0.1 : 1;
  const unit = deltaUnitText(row.unit, language);
  return ([-1, 1] as const).map((sign) => ({
    text: `${sign < 0 ? '\u2212' : '+'}${by === 'relative' ? '1%' : `${amount}${unit && ` ${unit}`}`}`,
    next: value === undefined ? undefined : stepValue(value, by, sign * amount, row.range),
  }));
}
