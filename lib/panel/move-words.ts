import { decimalsOfStep } from '../format/decimals';
import type { Language } from '../format/language';
import { formatValue } from '../format/value';
import { planText } from '../i18n/plan-text';
import { said } from '../i18n/text';
import type { ShownMove } from './shown-plan';

/** `商品品质退货率 0.62% → 0.48%`: what was read in the page's digits, what is to be in the slider's. */
export function moveWords({ figure, to }: ShownMove, language: Language): string {
  const { name, unit, decimals, range, from } = figure;
  const places = Math.min(decimals, decimalsOfStep(range.step));
  const onGrid = Math.abs(Number(to.toFixed(places)) - to) < 1e-9;
  const [before, after] = [
    formatValue(from, unit, decimals, language),
    formatValue(to, unit, onGrid ? places : decimals, language),
  ];
  return planText.value.target.move(said(name), before, after);
}
