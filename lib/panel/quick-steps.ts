import { stepValue } from '../engine/step-value';
import type { Language } from '../format/language';
import { deltaUnitText } from '../format/value';
import type { Row } from './rows';

/** `text` is on the button, `words` say it in full; `next` is undefined where the step would leave the range. */
export type QuickStep = { readonly text: string; readonly words: string; readonly next: number | undefined };

/** Stars run from 1 to 5: a whole one is no small step. */
const SMALL_SCALE = 10;

/**
 * The two quick steps of an indicator, down then up. What comes in whole points moves by whole points.
 * @param by `relative`: 1 % of the value; `points`: one of the unit (a percentage point, a second; 0.1 of a star)
 */
export function quickSteps(
  row: Pick<Row, 'unit' | 'range' | 'whole'>,
  value: number | undefined,
  by: 'relative' | 'points',
  language: Language,
): QuickStep[] {
  const how = row.whole ? 'points' : by;
  const amount = how === 'points' && row.unit === 'score' && row.range.max <= SMALL_SCALE && !row.whole ? 0.1 : 1;
  const unit = deltaUnitText(row.unit, language);
  return ([-1, 1] as const).map((sign) => {
    const said = (unit: string) => (sign < 0 ? '\u2212' : '+') + (how === 'relative' ? '1%' : amount + unit);
    const words = said(unit && ` ${unit}`);
    const short = language !== 'en' && row.unit === 'percent' ? said(' 点') : words;
    return { text: short, words, next: next(sign * amount) };
  });

  function next(by: number): number | undefined {
    if (value === undefined) return undefined;
    const stepped = stepValue(value, how, by, row.range);
    const cut = how === 'points' && Math.abs(stepped - value - by) > 1e-9;
    return cut || stepped === value ? undefined : stepped;
  }
}
