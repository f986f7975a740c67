import type { Unit } from '../records/ids';
import { decimalsOf, decimalsOfStep, fixed, round, trimmed } from './decimals';
import type { Language } from './language';

const UNIT_TEXT: Record<Language, Record<Unit, string>> = {
  'zh-CN': { percent: '%', score: '分', seconds: '秒', hours: '小时', days: '天', count: '' },
  en: { percent: '%', score: 'pts', seconds: 's', hours: 'h', days: 'days', count: '' },
};

const DELTA_TEXT: Record<Language, string> = { 'zh-CN': '个百分点', en: 'pp' };

/** `%`, `秒` ...; empty for counts. */
export function unitText(unit: Unit, language: Language): string {
  return UNIT_TEXT[language][unit];
}

/** `个百分点` for percent, otherwise the unit: a difference of rates is not a rate. */
export function deltaUnitText(unit: Unit, language: Language): string {
  return unit === 'percent' ? DELTA_TEXT[language] : UNIT_TEXT[language][unit];
}

/** Decimals to show a value with: the page's own where it printed one, else what the slider's step needs. */
export function valueDecimals(raw: string | undefined, step: number): number {
  return raw === undefined ? decimalsOfStep(step) : Math.max(decimalsOf(raw), Math.min(decimalsOfStep(step), 4));
}

/** `1.340%`, `13.893 秒`. */
export function formatValue(value: number, unit: Unit, decimals: number, language: Language): string {
  return withUnit(fixed(value, decimals), unitText(unit, language));
}

/** For a number field, which knows no units and no typographic minus: `1.340`. */
export function plainValue(value: number, decimals: number): string {
  return round(value, decimals).toFixed(decimals);
}

/** A difference without its sign, no trailing zeros: `0.34 个百分点`, `2.5 秒`. */
export function formatDelta(difference: number, unit: Unit, decimals: number, language: Language): string {
  return withUnit(trimmed(Math.abs(difference), decimals), deltaUnitText(unit, language));
}

function withUnit(number: string, unit: string): string {
  if (unit === '' || unit === '%') return number + unit;
  return `${number} ${unit}`;
}
