import type { Language } from '../format/language';
import { formatGain, isExact } from '../format/points';
import { formatValue } from '../format/value';
import { said, t } from '../i18n/text';
import { everywhereOf } from './everywhere-model';
import type { Panel } from './panel-model';

/** One shop's line in the table. */
export type EverywhereRow = {
  readonly key: string;
  readonly shop: string;
  readonly platform: string;
  readonly move: string;
  readonly isNear: boolean;
  /** Points of the total; undefined where they cannot be told. */
  readonly change: number | undefined;
  readonly band: string | undefined;
  /** Of the shop's score. */
  readonly decimals: number;
};

export function everywhereRows(panel: Panel, language: Language): EverywhereRow[] {
  const { rows, to, fact } = everywhereOf(panel);
  const unit = fact.value?.unit ?? 'count';
  const print = (value: number) => formatValue(value, unit, Number.isInteger(value) ? 0 : 2, language);
  return rows.value.map(({ key, name, platform, from, isNear, result, decimals }) => {
    const of = panel.platforms.value.find(({ id }) => id === platform);
    const change = result.status === 'simulated' ? result.change : undefined;
    return {
      key,
      shop: name || t.value.header.noName,
      platform: of ? said(of.name) : platform,
      move: `${from === undefined ? '—' : print(from)} → ${print(to.value ?? 0)}`,
      isNear,
      change: change?.value,
      band:
        change && !isExact(change)
          ? `${formatGain(change.low, decimals)} … ${formatGain(change.high, decimals)}`
          : undefined,
      decimals,
    };
  });
}
