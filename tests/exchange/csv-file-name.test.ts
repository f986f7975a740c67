import { describe, expect, test } from 'vitest';
import { type CsvPart, csvFileName } from '../../lib/exchange/csv-file-name';

const shop = (shopName: string, rest: Partial<CsvPart> = {}): CsvPart => ({ shopName, shopId: '1001', ...rest });

describe('the name of an exported file', () => {
  test.each<{ name: string; part?: CsvPart; file: string }>([
    { name: 'everything', file: '' },
    { name: 'one shop', part: shop('云上山货旗舰店'), file: '云上山货旗舰店-' },
    { name: 'its last days', part: shop('云上山货', { from: '2026-08-11' }), file: '云上山货-2026-08-11_' },
    { name: 'no path and nothing reserved', part: shop('../a/b\\c:d*e?"f"<g>|h'), file: 'a-b-c-d-e-f-g-h-' },
    {
      name: 'no white space, line break or invisible sign',
      part: shop(' 好 店\n\u202e3\u200b号\0'),
      file: '好-店-3-号-',
    },
    { name: 'marks of other scripts', part: shop('ร้านดี'), file: 'ร้านดี-' },
    { name: 'half a character', part: shop('店\ud83d'), file: '店-' },
    { name: 'the id where the name has no letters', part: shop('***'), file: '1001-' },
    { name: 'a word where there is neither', part: shop('', { shopId: '/' }), file: 'shop-' },
    { name: 'cut between characters', part: shop('𠮷'.repeat(60)), file: `${'𠮷'.repeat(40)}-` },
  ])('$name', ({ part, file }) => {
    expect(csvFileName('2026-09-09', part)).toBe(`scorelens-history-${file}2026-09-09.csv`);
  });
});
