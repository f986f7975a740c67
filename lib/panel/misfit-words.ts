import type { Misfit } from '../engine';
import type { Dictionary } from '../i18n/zh-CN';

/** `「总分」是 45，不在这版规则的 50–100 之内`. */
export function misfitWords(
  { indicator, of, value, min, max }: Misfit,
  name: (indicator: string) => string,
  { whatIf }: Dictionary,
): string {
  const figure = of === 'score' ? whatIf.scoreOf(name(indicator)) : name(indicator);
  return whatIf.misfit(figure, String(value), max === Number.MAX_VALUE ? `≥ ${min}` : `${min}–${max}`);
}
