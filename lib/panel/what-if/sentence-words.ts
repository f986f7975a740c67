import { round } from '../../format/decimals';
import type { Language } from '../../format/language';
import { formatDelta, formatValue } from '../../format/value';
import type { WhatIfText } from '../../i18n/what-if-text';
import type { Row } from '../rows';
import type { Move } from '../sentence/types';

/** What a move does: `商品品质退货率 1.340% → 1.327%（按比例降 1%）`. */
export function moveWords(move: Move, row: Row | undefined, text: WhatIfText, language: Language): string {
  const words = text.sentence;
  if (!row) return '';
  const name = language === 'en' ? row.name.en : row.name.zh;
  const decimals = decimalsApart(move, row.decimals);
  const say = (value: number) => formatValue(value, row.unit, decimals, language);
  if (Math.abs(move.to - move.from) < 1e-9) return words.unchanged(name, say(move.to));
  return words.move(name, say(move.from), say(move.to), howWords(move, row, text, language));
}

/** Enough digits for the two to differ in print: 1 % of 0.031 % is seen in the fourth. */
function decimalsApart({ from, to }: Move, least: number): number {
  for (let decimals = least; decimals < least + 4; decimals += 1) {
    if (round(from, decimals) !== round(to, decimals)) return decimals;
  }
  return least;
}

/** How its number was meant; empty for a value that was named. */
function howWords({ from, to, how }: Move, row: Row, text: WhatIfText, language: Language): string {
  const down = to < from;
  if (how === 'relative') return text.sentence.relative(`${round(Math.abs(to / from - 1) * 100, 2)}`, down);
  if (how === 'points') return text.sentence.points(formatDelta(to - from, row.unit, 4, language), down);
  return '';
}
