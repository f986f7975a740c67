import type { RankedFix } from '../engine/types';
import type { Language } from '../format/language';
import { formatValue } from '../format/value';
import type { ListsText } from '../i18n/lists-zh-CN';
import type { Section } from './rows';

/** What a fix was assumed to change, in the shop's own figures: `平均响应时长 30.0 秒 → 18.0 秒`. */
export function effectWords(
  { changes }: RankedFix,
  sections: readonly Section[],
  text: ListsText,
  language: Language,
): string[] {
  return sections
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const to = changes[row.id];
      if (to === undefined || !row.reading) return [];
      const said = (value: number) => formatValue(value, row.unit, row.decimals, language);
      return [text.fixes.to(language === 'en' ? row.name.en : row.name.zh, said(row.reading.value), said(to))];
    });
}
