import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CSV_HEADER, csvLines } from '../../lib/exchange/csv';
import { plainText } from '../../lib/exchange/text-cell';
import type { Snapshot } from '../../lib/records/snapshot';
import { reading, snapshot } from '../history/sample';

const modelId = (platform: string, day: string) => `${platform}@${day < '2026-09-08' ? '2026-07-14' : '2026-09-08'}`;

async function chunksOf(snapshots: Iterable<Snapshot> | AsyncIterable<Snapshot>): Promise<string[]> {
  const chunks: string[] = [];
  for await (const chunk of csvLines(snapshots, modelId)) chunks.push(chunk);
  return chunks;
}
const exported = async (...snapshots: Snapshot[]) => (await chunksOf(snapshots)).join('');

/** Told the delimiter and line break: left to guess, it takes TABs in a file of one row for delimiters. */
const parsed = (csv: string) => Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });

/** The one data row of a snapshot with one reading, as a spreadsheet parses it, by column. */
async function cells(of: Snapshot): Promise<Record<string, string>> {
  const { data, errors } = parsed(await exported(of));
  expect(errors).toEqual([]);
  expect(data).toHaveLength(3); // header, row, nothing after the last line break
  expect(data[1]).toHaveLength(CSV_HEADER.length);
  return Object.fromEntries(CSV_HEADER.map((name, column) => [name, data[1]![column]!]));
}

describe('the contract', () => {
  test('one snapshot, byte for byte', async () => {
    const shown = snapshot({
      readings: [
        reading('total_score', 82, { dimension: '', label: '我的总分', raw: '82 分', unit: 'score' }),
        reading('quality_return_rate', 1.34, {
          raw: '1.340 %',
          score: 90,
          weight: 0.25,
          numerator: 41,
          denominator: 3060,
          windowDays: 30,
        }),
      ],
    });
    expect(await exported(shown)).toBe(
      '\uFEFFdata_date,captured_at,platform,shop_id,shop_name,page,dimension,indicator,label,value,unit,score,weight,' +
        'numerator,denominator,window_days,raw,model,source_url\r\n' +
        '2026-09-09,2026-09-09T11:05:00+08:00,douyin,10000001,示例旗舰店,overview,,total_score,我的总分,82,score,,,,,,' +
        '82 分,douyin@2026-09-08,https://fxg.jinritemai.com/ffa/eco/experience-score\r\n' +
        '2026-09-09,2026-09-09T11:05:00+08:00,douyin,10000001,示例旗舰店,overview,goods,quality_return_rate,商品品质退货率,' +
        '1.34,percent,90,0.25,41,3060,30,' +
        '1.340 %,douyin@2026-09-08,https://fxg.jinritemai.com/ffa/eco/experience-score\r\n',
    );
  });

  test('an empty history is the header alone', async () => {
    expect(await exported()).toBe(`\uFEFF${CSV_HEADER.join(',')}\r\n`);
  });

  test('the model is that of the business day', async () => {
    expect(await cells(snapshot({ day: '2026-08-01', readings: [reading('a', 1)] }))).toMatchObject({
      data_date: '2026-08-01',
      model: 'douyin@2026-07-14',
    });
  });
});

describe('numbers', () => {
  test.each([
    ['a negative one stays a number', -1.5, '-1.5'],
    ['a small one has no exponent', 1e-7, '0.0000001'],
    ['zero is a value', 0, '0'],
  ])('%s', async (_name, value, text) => {
    expect(await cells(snapshot({ readings: [reading('a', value, { score: value })] }))).toMatchObject({
      value: text,
      score: text,
      weight: '',
    });
  });
});

describe('texts', () => {
  test.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a plus', '+2 分', "'+2 分"],
    ['a minus that is no number', '-1.5 %', "'-1.5 %"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a full-width formula', '＝1+1', "'＝1+1"],
    ['a full-width at sign', '＠x', "'＠x"],
    ['a formula after spaces', '  =1+1', "'  =1+1"],
    ['a formula after a full-width space', '\u3000=1+1', "'\u3000=1+1"],
    ['a formula after an invisible space', '\u200b=1+1', "'\u200b=1+1"],
    ['a formula after a byte order mark', '\uFEFF=1+1', "'\uFEFF=1+1"],
    ['a tab', '\t=1', "'\t=1"],
    ['a line break', '\r\n=1', "'\r\n=1"],
    ['a NUL', '\0=1', "'\0=1"],
    ['no data', '--', "'--"],
    ['a formula that is disarmed already', "'=1+1", "''=1+1"],
    ['a negative number', '-1.5', '-1.5'],
    ['a text with commas and quotes', '他说"好",真的', '他说"好",真的'],
    ['two lines', '一\r\n二', '一\r\n二'],
    ['spaces at the ends', ' x ', ' x '],
    ['an apostrophe', "'t", "'t"],
    ['a percentage', '1.340 %', '1.340 %'],
    ['a long id', '1234567890123456789', '\t1234567890123456789'],
    ['twelve digits', '123456789012', '\t123456789012'],
    ['eleven digits', '12345678901', '12345678901'],
    ['leading zeros', '0012', '\t0012'],
    ['an id like an exponent', '1E5', '\t1E5'],
    ['a zero', '0', '0'],
  ])('%s', async (_name, text, cell) => {
    const found = await cells(
      snapshot({ shopId: text, shopName: text, readings: [reading('a', 1, { label: text, raw: text })] }),
    );
    expect(found).toMatchObject({ shop_id: cell, shop_name: cell, label: cell, raw: cell });
    expect(plainText(cell)).toBe(text);
  });

  test.each([
    ['spaces at the ends, which some readers trim', ' x ', '," x ",'],
    ['quotes and commas', 'a"b",c', ',"a""b"",c",'],
    ['a TAB before an id', '123456789012', ',"\t123456789012",'],
    ['nothing special', '1.340 %', ',1.340 %,'],
  ])('%s: quoted as it must be', async (_name, raw, written) => {
    expect(await exported(snapshot({ readings: [reading('a', 1, { raw })] }))).toContain(written);
  });

  /** Texts made of what hurts, and of anything else. */
  const nasty = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n\0\'",; \u3000\u200b\uFEFF0129.Ee%分'), maxLength: 12 }),
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^\d{1,25}$/),
  );

  test('export, then parsing, gives back what was there', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, nasty, nasty, async (shopId, shopName, dimension, label, raw) => {
        const found = await cells(
          snapshot({ shopId, shopName, readings: [reading('a', 1, { dimension, label, raw })] }),
        );
        const { shop_id, shop_name, ...rest } = Object.fromEntries(
          Object.entries(found).map(([name, cell]) => [name, plainText(cell)]),
        );
        expect({ shop_id, shop_name, ...rest }).toMatchObject({
          shop_id: shopId,
          shop_name: shopName,
          dimension,
          label,
          raw,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('no cell evaluates, and no id turns into another number', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const { label } = await cells(snapshot({ readings: [reading('a', 1, { label: text })] }));
        if (/^-\d+(\.\d+)?$/.test(label!)) return; // a plain negative number
        expect(label).not.toMatch(/^[\s\0\u200b-\u200d\u2060]*[=+\-@＝＋－＠]/);
        expect(label).not.toMatch(/^[\r\n\0]/);
        expect(label).not.toMatch(/^\t(?!\d+([eE]\d+)?$)/); // a TAB stands before an id only
        expect(label).not.toMatch(/^(\d{12,}|0\d+)$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a long history', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      snapshot({
        day: new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10),
        readings: Array.from({ length: 20 }, (_, k) => reading(`figure_${k}`, n + k / 10)),
      }),
    );

  test('comes in pieces of about 64 kB that join to the whole', async () => {
    const chunks = await chunksOf(days(500));
    expect(chunks.length).toBeGreaterThan(10);
    for (const chunk of chunks.slice(0, -1)) {
      expect(chunk.length).toBeGreaterThanOrEqual(64 * 1024);
      expect(chunk.length).toBeLessThan(80 * 1024);
    }
    expect(parsed(chunks.join('').trimEnd()).data).toHaveLength(1 + 500 * 20);
    expect(chunks.filter((chunk) => chunk.includes('\uFEFF'))).toHaveLength(1);
  });

  test('is read no further than it is written', async () => {
    let read = 0;
    async function* source() {
      for (const one of days(500)) {
        read++;
        yield one;
      }
    }
    for await (const _ of csvLines(source(), modelId)) break;
    expect(read).toBeLessThan(50);
  });
});
