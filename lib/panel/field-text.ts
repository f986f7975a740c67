import { decimalsOfStep, round } from '../format/decimals';
import { plainValue } from '../format/value';
import type { Row } from './rows';

/** A row's value as its number field shows it: the page's own to the page's digits, a whole number of steps to the step's. */
export function fieldText(
  { decimals, range, reading }: Pick<Row, 'decimals' | 'range' | 'reading'>,
  value: number,
): string {
  const ofStep = decimalsOfStep(range.step);
  const onStep = value !== reading?.value && Math.abs(round(value, ofStep) - value) < 1e-9;
  return plainValue(value, onStep ? ofStep : decimals);
}
