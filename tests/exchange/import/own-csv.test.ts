import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_HEADER, csvLines } from '../../../lib/exchange/csv';
import { CsvReader } from '../../../lib/exchange/import/csv-reader';
import { type ImportContext, ownColumns, ownFacts } from '../../../lib/exchange/import/own-csv';
import type { Row } from '../../../lib/exchange/import/row';
import { PLATFORM_IDS, UNITS } from '../../../lib/records/ids';
import type { Reading, Snapshot } from '../../../lib/records/snapshot';
import { reading, snapshot } from '../../history/sample';
import { FUZZ_RUNS, FUZZ_TIME } from './fuzz-runs';
import { all, context, snapshotsIn } from './sample';

async function exported(...snapshots: Snapshot[]): Promise<string> {
  const pieces = await all(csvLines(snapshots, () => 'douyin@2026-09-08'));
  return pieces.join('').replace('\uFEFF', '');
}

function* rowsIn(csv: string): Generator<Row[]> {
  const reader = new CsvReader(',');
  for (let at = 0; at < csv.length; at += 1000) yield reader.read(csv.slice(at, at + 1000));
  yield reader.end();
}

async function imported(csv: string, own: ImportContext = context()): Promise<Snapshot[]> {
  return snapshotsIn(await all(ownFacts(rowsIn(csv), own)));
}

/** What the columns of the CSV hold of a snapshot, and nothing else. */
function inColumns({ stage: _, dayFrom: _d, updatedAt: _u, industry: _i, ...rest }: Snapshot) {
  return { ...rest, readings: rest.readings.map(({ change: _c, rank: _r, ...own }) => own) };
}

/** Our CSV with one row, some cells of it replaced. */
function withCells(cells: Partial<Record<(typeof CSV_HEADER)[number], string>>): string {
  const row = {
    data_date: '2026-09-09',
    captured_at: '2026-09-09T11:05:00+08:00',
    platform: 'douyin',
    shop_id: '10000001',
    shop_name: '示例旗舰店',
    page: 'overview',
    dimension: 'goods',
    indicator: 'quality_return_rate',
    label: '商品品质退货率',
    value: '1.34',
    unit: 'percent',
    raw: '1.340 %',
    ...cells,
  };
  const quoted = (text = '') => `"${text.replaceAll('"', '""')}"`;
  return `${CSV_HEADER.join(',')}\r\n${CSV_HEADER.map((name) => quoted(row[name as keyof typeof row])).join(',')}\r\n`;
}

async function refusal(cells: Parameters<typeof withCells>[0]) {
  const own = context();
  const found = await imported(withCells(cells), own);
  expect(found).toEqual([]);
  expect(own.refusals.count).toBe(1);
  const { line, code, of } = own.refusals.first[0]!;
  return `${line} ${code} ${of}`;
}

async function onlyReading(cells: Parameters<typeof withCells>[0]): Promise<Snapshot & { reading: Reading }> {
  const own = context();
  const [found, ...others] = await imported(withCells(cells), own);
  expect(own.refusals.first).toEqual([]);
  expect(others).toEqual([]);
  return { ...found!, reading: found!.readings[0]! };
}

describe('what was exported comes back as it was', () => {
  const nasty = (most: number) =>
    fc.oneof(
      fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n\0\'",; \u3000\u200b\uFEFF0129.Ee%分'), maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: most }),
      fc.stringMatching(/^\d{1,25}$/),
    );
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2026-09-09'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const own = fc.record<Reading>(
    {
      indicator: fc.stringMatching(/^own_[a-z0-9_]{1,6}$/),
      dimension: nasty(20),
      label: nasty(20),
      raw: nasty(20),
      value: number,
      unit: fc.constantFrom(...UNITS),
      score: number,
      weight: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
      numerator: number,
      denominator: number,
      windowDays: fc.integer({ min: 1, max: 366 }),
    },
    { requiredKeys: ['indicator', 'dimension', 'label', 'raw', 'value', 'unit'] },
  );
  const any = fc.record<Snapshot>({
    platform: fc.constantFrom(...PLATFORM_IDS),
    shopId: nasty(20).filter((id) => /\S/.test(id)),
    shopName: nasty(20),
    page: fc.stringMatching(/^[a-z][a-z0-9_]{0,9}$/),
    day,
    dayFrom: fc.constant('page' as const),
    capturedAt: day.map((each) => `${each}T11:05:00+08:00`),
    url: fc.constantFrom('https://fxg.jinritemai.com/ffa/eco/experience-score', 'https://mms.pinduoduo.com/home'),
    stage: fc.constant('formal' as const),
    readings: fc.uniqueArray(own, { minLength: 1, maxLength: 4, selector: ({ indicator }) => indicator }),
  });
  const keyOf = ({ platform, shopId, day: of, page, capturedAt }: Snapshot) =>
    [platform, shopId, of, page, capturedAt].join('|');

  test('whatever stands in it', { timeout: FUZZ_TIME }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(any, { maxLength: 3, selector: keyOf }), async (snapshots) => {
        const into = context();
        const found = await imported(await exported(...snapshots), into);
        expect(into.refusals.first).toEqual([]);
        expect(found.map(inColumns)).toEqual(snapshots.map(inColumns));
      }),
      { numRuns: FUZZ_RUNS / 5 },
    );
  });

  test('with its known indicators, two days of two pages', async () => {
    const days = [
      snapshot({ day: '2026-09-08', capturedAt: '2026-09-08T11:05:00+08:00' }),
      snapshot(),
      snapshot({ page: 'home' }),
    ];
    expect(await imported(await exported(...days))).toEqual(days);
  });

  test('in any order of rows, with the columns moved and others beside them', async () => {
    const days = Array.from({ length: 20 }, (_, n) =>
      snapshot({ day: `2026-08-${String(n + 10)}`, capturedAt: '2026-09-01T11:05:00+08:00' }),
    );
    const [head = '', ...lines] = (await exported(...days)).trimEnd().split('\r\n');
    const turned = (line: string) => [...line.split(',').reverse(), '备注'].join(',');
    const sorted = [
      turned(head),
      ...lines.toSorted((a, b) => (a.includes('total') ? 0 : 1) - (b.includes('total') ? 0 : 1)).map(turned),
    ];
    const found = await imported(sorted.join('\n'));
    expect(found.map(({ day }) => day).sort()).toEqual(days.map(({ day }) => day));
    expect(found.every(({ readings }) => readings.length === 2)).toBe(true);
  });
});

describe('after a spreadsheet has saved it', () => {
  test.each([['2026/9/9'], ['2026-9-9'], ['2026年9月9日'], ['46274'], ['2026/9/9 0:00']])(
    'the day %s',
    async (cell) => {
      expect((await onlyReading({ data_date: cell })).day).toBe('2026-09-09');
    },
  );

  test.each([
    ['per cent', { value: '1.34%' }, 1.34],
    ['separators', { indicator: 'valid_orders', value: '12,345', unit: 'count' }, 12345],
    ['full-width digits', { value: '１．３４' }, 1.34],
    ['an exponent', { value: '1.34E-05' }, 0.0000134],
  ])('numbers with %s', async (_name, cells, value) => {
    expect((await onlyReading(cells)).reading.value).toBe(value);
  });

  test('weights as per cent, and moments in its own form', async () => {
    const found = await onlyReading({ weight: '25%', captured_at: '2026/9/9 9:05' });
    expect(found.reading.weight).toBe(0.25);
    expect(found.capturedAt).toBe('2026-09-09T09:05:00+08:00');
  });

  test('ids whose guard is there stay whole; one that was rounded is refused', async () => {
    expect((await onlyReading({ shop_id: '\t1234567890123456789' })).shopId).toBe('1234567890123456789');
    expect(await refusal({ shop_id: '1.23457E+18' })).toBe('2 id shop_id');
  });
});

describe('a row that cannot be taken says why', () => {
  test.each([
    ['2 day data_date', { data_date: '昨天' }],
    ['2 day data_date', { data_date: '2026-02-30' }],
    ['2 day data_date', { data_date: '9月9日' }],
    ['2 day_ahead data_date', { data_date: '2026-09-10' }],
    ['2 platform platform', { platform: 'amazon' }],
    ['2 platform platform', { platform: '__proto__' }],
    ['2 shop shop_id', { shop_id: ' ' }],
    ['2 long shop_name', { shop_name: '店'.repeat(101) }],
    ['2 page page', { page: '<script>' }],
    ['2 moment captured_at', { captured_at: 'yesterday' }],
    ['2 moment captured_at', { captured_at: '2099-01-01T00:00:00+08:00' }],
    ['2 indicator indicator', { indicator: '__proto__' }],
    ['2 unit unit', { unit: 'kilograms' }],
    ['2 unit unit', { unit: 'seconds' }],
    ['2 number value', { value: '' }],
    ['2 number value', { value: '约1.3' }],
    ['2 range value', { value: '134' }],
    ['2 range value', { value: '-1' }],
    ['2 cell_error value', { value: '#REF!' }],
    ['2 unit value', { value: '13秒' }],
    ['2 range weight', { weight: '25' }],
    ['2 number score', { score: 'A' }],
    ['2 range window_days', { window_days: '0' }],
    ['2 long raw', { raw: '1'.repeat(401) }],
  ])('%s', async (expected, cells) => {
    expect(await refusal(cells)).toBe(expected);
  });

  test('another value of the same figure; the same once more is nothing', async () => {
    const csv = withCells({});
    const [head, row] = csv.split('\r\n');
    const own = context();
    const found = await imported([head, row, row, row!.replace('"1.34"', '"1.35"')].join('\r\n'), own);
    expect(found[0]!.readings.map(({ value }) => value)).toEqual([1.34]);
    expect(own.refusals.first).toEqual([{ line: 4, code: 'twice', said: '1.35', of: '商品品质退货率' }]);
  });

  test('a hundred are kept, all are counted', async () => {
    const [head, row] = withCells({ value: 'x' }).split('\r\n');
    const own = context();
    await imported([head, ...Array.from({ length: 500 }, () => row)].join('\r\n'), own);
    expect([own.refusals.count, own.refusals.first.length]).toEqual([500, 100]);
  });
});

test('an address with a script or a query is none', async () => {
  for (const source_url of ['javascript:alert(1)', 'https://a.b/c?token=1']) {
    expect((await onlyReading({ source_url })).url).toBe('');
  }
});

test('two exports in one file', async () => {
  const once = await exported(snapshot());
  const again = await exported(
    snapshot({ day: '2026-09-08', readings: [reading('total_score', 81, { unit: 'score' })] }),
  );
  const own = context();
  expect(await imported(once + again, own)).toHaveLength(2);
  expect(own.refusals.count).toBe(0);
});

test('a head that lacks what is needed is not ours', () => {
  expect(ownColumns(['data_date', 'platform', 'shop_id', 'indicator', 'value'])).toBeUndefined();
  expect(ownColumns([...CSV_HEADER])).toBeDefined();
});
