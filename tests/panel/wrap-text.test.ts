import { expect, test } from 'vitest';
import { wrapText } from '../../lib/panel/wrap-text';

/** A Chinese character is two wide. */
const wide = (text: string) => [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);

test.each<[string, string, number, string[]]>([
  ['nothing', '', 10, []],
  ['blanks', '   ', 10, []],
  ['fits', '品退率', 10, ['品退率']],
  ['Chinese breaks anywhere', '商品品质退货率', 6, ['商品品', '质退货', '率']],
  ['no comma at the start of a line', '品退率，好评率', 6, ['品退率，', '好评率']],
  ['English breaks between words', 'Inspect goods on arrival', 12, ['Inspect', 'goods on', 'arrival']],
  ['a figure is not torn', '品退率 0.62% → 0.48%', 12, ['品退率 0.62%', '→ 0.48%']],
  ['a word too wide has a line of its own', 'a abcdefghijkl b', 5, ['a', 'abcdefghijkl', 'b']],
])('%s', (_name, text, width, lines) => {
  expect(wrapText(text, width, wide)).toEqual(lines);
});

test('no sign is lost but blanks', () => {
  const text = '较 11月22日 ▼ −2 分 变差：平台求助率 0.52% → 0.65%，服务体验 −3（总分约 −1.1）；其余 −0.9';
  const bare = (words: string) => words.replace(/\s/g, '');
  expect(bare(wrapText(text, 14, wide).join(''))).toBe(bare(text));
});
