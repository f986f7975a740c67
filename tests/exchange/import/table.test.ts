import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newShop } from '../../../lib/exchange/import/change-mapping';
import { type Decided, guessMapping, type KnownShop } from '../../../lib/exchange/import/guess-mapping';
import type { Mapping } from '../../../lib/exchange/import/mapping';
import { surveyTable } from '../../../lib/exchange/import/survey';
import { tableFacts } from '../../../lib/exchange/import/table-facts';
import { FUZZ_RUNS, FUZZ_TIME } from './fuzz-runs';
import { all, around, context, rowsOf, snapshotsIn } from './sample';

const SHOP: KnownShop = { platform: 'douyin', shopId: '1001', shopName: '云上山货旗舰店' };

type Table = readonly (readonly string[])[];

async function understood(table: Table, decided: Decided = {}, name = '', shops = [SHOP]): Promise<Mapping> {
  return guessMapping(await surveyTable(rowsOf(...table)), around(shops, name), decided);
}

/** The figures of a table as guessed: `day shop indicator = value`, then its refusals. */
async function taken(table: Table, decided: Decided = {}, name = '', shops = [SHOP]): Promise<string[]> {
  const own = context();
  const mapping = await understood(table, decided, name, shops);
  const snapshots = snapshotsIn(await all(tableFacts(rowsOf(...table), mapping, own)));
  const figures = snapshots.flatMap(({ day, shopId, readings }) =>
    readings.map(({ indicator, value }) => `${day} ${shopId} ${indicator} = ${value}`),
  );
  return [...figures, ...own.refusals.first.map(({ line, code, said }) => `${line} ${code} ${said}`)];
}

describe('the shapes of tables', () => {
  test('a row a day, a column an indicator', async () => {
    const table = [
      ['日期', '商家体验分', '品退率', '飞鸽平均响应时长', '备注'],
      ['2026/9/8', '81', '1.36%', '14.2', '换了快递'],
      ['2026/9/9', '82', '1.34%', '13.893', ''],
    ];
    expect(await taken(table)).toEqual([
      '2026-09-08 1001 total_score = 81',
      '2026-09-08 1001 quality_return_rate = 1.36',
      '2026-09-08 1001 im_response_time = 14.2',
      '2026-09-09 1001 total_score = 82',
      '2026-09-09 1001 quality_return_rate = 1.34',
      '2026-09-09 1001 im_response_time = 13.893',
    ]);
  });

  test('a row a figure, with what the others have beside it', async () => {
    const table = [
      ['统计日期', '指标名称', '行业均值', '本店', '排名'],
      ['20260909', '商家体验分', '78', '82', '12'],
      ['20260909', '商品品质退货率', '2.1%', '1.34%', '30'],
      ['20260908', '商家体验分', '78', '81', '13'],
    ];
    expect(await taken(table)).toEqual([
      '2026-09-09 1001 total_score = 82',
      '2026-09-09 1001 quality_return_rate = 1.34',
      '2026-09-08 1001 total_score = 81',
    ]);
  });

  test('a row an indicator, a column a day', async () => {
    const table = [
      ['指标', '9月8日', '9月9日', '平均'],
      ['商家体验分', '81', '82', '81.5'],
      ['品退率(%)', '1.36', '1.34', '1.35'],
    ];
    expect(await taken(table)).toEqual([
      '2026-09-08 1001 total_score = 81',
      '2026-09-08 1001 quality_return_rate = 1.36',
      '2026-09-09 1001 total_score = 82',
      '2026-09-09 1001 quality_return_rate = 1.34',
    ]);
  });

  test('several shops, known by name or new, and a title above the head', async () => {
    const table = [
      ['抖店体验分登记表', '', '', ''],
      ['日期', '店铺名称', '体验分', '物流体验'],
      ['9月9日', '云上山货旗舰店', '82', '99'],
      ['9月9日', '云上果园', '90', '95'],
    ];
    expect(await taken(table)).toEqual([
      '2026-09-09 1001 total_score = 82',
      '2026-09-09 1001 logistics_score = 99',
      '2026-09-09 云上果园 total_score = 90',
      '2026-09-09 云上果园 logistics_score = 95',
    ]);
  });

  test('a head in two lines, of which only the shop’s own columns count', async () => {
    const table = [
      ['日期', '商家体验分', '', '商品品质退货率', ''],
      ['', '本店', '行业均值', '本店', '行业均值'],
      ['2026-09-09', '82', '78', '1.34%', '2.1%'],
    ];
    expect(await taken(table)).toEqual([
      '2026-09-09 1001 total_score = 82',
      '2026-09-09 1001 quality_return_rate = 1.34',
    ]);
  });

  test('a table of one day that only its file names', async () => {
    const table = [
      ['指标', '数值'],
      ['商家体验分', '82'],
      ['品退率', '1.34%'],
    ];
    expect(await taken(table, {}, '体验分_20260908.xlsx')).toEqual([
      '2026-09-08 1001 total_score = 82',
      '2026-09-08 1001 quality_return_rate = 1.34',
    ]);
    expect(await taken(table)).toEqual(['2 day ', '3 day ']);
    expect(await taken(table, { day: '2026-09-01' })).toContain('2026-09-01 1001 total_score = 82');
  });

  test('days that are merged over several rows', async () => {
    const table = [
      ['日期', '指标', '数值'],
      ['2026-09-08', '商家体验分', '81'],
      ['', '品退率', '1.36%'],
      ['', '平台求助率', '0.7%'],
      ['2026-09-09', '商家体验分', '82'],
      ['', '品退率', '1.34%'],
    ];
    expect((await taken(table)).filter((each) => each.startsWith('2026-09-08'))).toHaveLength(3);
    expect(await taken(table, { fillDown: false })).toContain('3 day ');
  });
});

describe('what is guessed', () => {
  test('the platform, by the names that only it has', async () => {
    expect(
      (
        await understood([
          ['日期', '旺旺人工平响时长', '物流差评率'],
          ['2026-09-09', '30', '0.1%'],
        ])
      ).platform,
    ).toBe('taobao');
    expect(
      (
        await understood(
          [
            ['日期', '平台求助率'],
            ['2026-09-09', '0.6%'],
          ],
          {},
          '京东9月',
        )
      ).platform,
    ).toBe('jd');
  });

  test.each([
    ['a head that says so', '品退率(%)', ['0.35', '0.4'], 'percent', true],
    ['cells that say so', '品退率', ['0.35%'], 'percent', true],
    ['one above 1', '品退率', ['0.35', '1.2'], 'percent', true],
    [
      'a rate of 0.98 that is better high: a share, to be looked at',
      '运单配送时效达成率',
      ['0.98', '1'],
      'share',
      false,
    ],
    ['a rate of 0.0035: a share, to be looked at', '品退率', ['0.0035', '0.004'], 'share', false],
    ['a rate of 0.35: per cent, to be looked at', '品退率', ['0.35', '0.4'], 'percent', false],
    ['seconds in the head of a time in hours', '平均揽收时长（秒）', ['20000'], 'seconds', true],
    ['nothing: the indicator’s own, to be looked at', '平均揽收时长', ['5.5'], 'hours', false],
  ])('units by %s', async (_name, head, cells, written, isSure) => {
    const { figures } = await understood([['日期', head], ...cells.map((cell, day) => [`2026-09-0${day + 1}`, cell])]);
    expect(figures[0]).toMatchObject({ written, isSure, samples: cells });
  });

  test('and what the seller decides is kept, while the rest follows', async () => {
    const table = [
      ['店铺', '日期', '体验分'],
      ['云上山货旗舰店', '9/8/2026', '81'],
    ];
    expect((await taken(table)).at(0)).toBe('2026-09-08 1001 total_score = 81');
    expect((await taken(table, { dayForm: { year: 'latest', order: 'dmy' } })).at(0)).toBe(
      '2026-08-09 1001 total_score = 81',
    );
    expect([...(await understood(table, { platform: 'kuaishou' })).shops.values()]).toEqual([
      { shopId: SHOP.shopName, shopName: SHOP.shopName },
    ]);
  });

  test('a shop by its id, where a column has one; its name stands beside it', async () => {
    const table = [
      ['店铺ID', '店铺名称', '统计日期', '体验分'],
      ['100100', '改了名的云上山货', '2026-09-08', '81'],
      ['20260907', '暖阳家居', '2026-09-08', '77'],
    ];
    const shops = [{ ...SHOP, shopId: '100100' }];
    expect(await taken(table, {}, '抖店', shops)).toEqual([
      '2026-09-08 100100 total_score = 81',
      '2026-09-08 20260907 total_score = 77',
    ]);
    const { shops: named } = await understood(table, {}, '抖店', []);
    expect(named.get('20260907')).toEqual({ shopId: '20260907', shopName: '暖阳家居' });
  });

  test('a shop that is named keeps the id that the table has', () => {
    expect(newShop('100100', ' 云上山货 ')).toEqual({ shopId: '100100', shopName: '云上山货' });
    expect(newShop('云上山货', '云上山货旗舰店')).toEqual({ shopId: '云上山货旗舰店', shopName: '云上山货旗舰店' });
  });

  test('indicators by the names that our own files give them, as words too', async () => {
    const { figures } = await understood([
      ['Date', 'total_score', 'Quality return rate', 'Pickup time (h)'],
      ['2026-09-09', '82', '1%', '12'],
    ]);
    expect(figures.map(({ indicator }) => indicator)).toEqual(['total_score', 'quality_return_rate', 'pickup_time']);
  });

  test('two columns of one indicator: the first', async () => {
    const { figures } = await understood([
      ['日期', '品退率', '商品品质退货率'],
      ['2026-09-09', '1%', '2%'],
    ]);
    expect(figures.map(({ indicator }) => indicator)).toEqual(['quality_return_rate', undefined]);
  });
});

describe('what is refused', () => {
  const row = async (...cells: string[]) =>
    (await taken([['日期', '商家体验分', '品退率', '飞鸽平均响应时长'], cells], { dayColumn: 0, shape: 'wide' })).join(
      '; ',
    );

  test.each([
    ['2 summary 合计', ['合计', '82', '', '']],
    ['2 summary 平均值', ['平均值', '82', '', '']],
    ['2 day_ahead 2026/9/10', ['2026/9/10', '82', '', '']],
    ['2 day_range 2026-08-11 ~ 2026-09-09', ['2026-08-11 ~ 2026-09-09', '82', '', '']],
    ['2 day 2026-02-30', ['2026-02-30', '82', '', '']],
    ['2 range 820', ['2026/9/9', '820', '', '']],
    ['2 range 101%', ['2026/9/9', '', '101%', '']],
    ['2 range -1', ['2026/9/9', '-1', '', '']],
    ['2 number 82左右', ['2026/9/9', '82左右', '', '']],
    ['2 unit 13.9%', ['2026/9/9', '', '', '13.9%']],
    ['2 cell_error #REF!', ['2026/9/9', '#REF!', '', '']],
    ['', ['2026/9/9', '--', '暂无', '#N/A']],
    ['', ['', '', '', '']],
    ['2 number =1+1', ['2026/9/9', '=1+1', '', '']],
  ])('%s', async (expected, cells) => {
    expect(await row(...cells)).toBe(expected);
  });

  test('a shop that is not known and not chosen', async () => {
    expect(
      await taken(
        [
          ['日期', '体验分'],
          ['2026-09-09', '82'],
        ],
        {},
        '',
        [],
      ),
    ).toEqual(['2 shop ']);
    expect(
      await taken([
        ['日期', '店铺', '体验分'],
        ['2026-09-09', '', '82'],
      ]),
    ).toEqual(['2 shop ']);
  });

  test('the same day twice, where the values differ', async () => {
    const table = [
      ['日期', '体验分'],
      ['2026-09-09', '82'],
      ['2026-09-09', '82'],
      ['2026-09-09', '83'],
    ];
    expect(await taken(table)).toEqual(['2026-09-09 1001 total_score = 82', '4 twice 83']);
  });
});

test('values that carry their unit are turned into the indicator’s', async () => {
  const table = [
    ['日期', '平均揽收时长', '飞鸽平均响应时长'],
    ['2026-09-09', '5小时30分', '1分12秒'],
    ['2026-09-08', '1.5天', '00:01:30'],
  ];
  expect(await taken(table)).toEqual([
    '2026-09-09 1001 pickup_time = 5.5',
    '2026-09-09 1001 im_response_time = 72',
    '2026-09-08 1001 pickup_time = 36',
    '2026-09-08 1001 im_response_time = 90',
  ]);
});

test('they never pass for figures that were read off a page', async () => {
  const table = [
    ['日期', '体验分'],
    ['2026-09-09', ' ８２ '],
  ];
  const [found] = snapshotsIn(await all(tableFacts(rowsOf(...table), await understood(table), context())));
  expect(found).toMatchObject({
    page: 'import',
    url: '',
    capturedAt: '2026-09-09T04:00:00Z',
    readings: [{ label: '体验分', raw: '82', value: 82, unit: 'score', dimension: '' }],
  });
});

test('names that reach for what all objects share are names like others', async () => {
  const table = [
    ['日期', '店铺', '__proto__', 'constructor', '体验分'],
    ['2026-09-09', '__proto__', '1', '2', '82'],
    ['2026-09-09', 'constructor', '1', '2', '83'],
  ];
  expect(await taken(table)).toEqual([
    '2026-09-09 __proto__ total_score = 82',
    '2026-09-09 constructor total_score = 83',
  ]);
  expect(({} as { total_score?: unknown }).total_score).toBeUndefined();
});

test('whatever a table holds, it is understood or refused, and never ends otherwise', {
  timeout: FUZZ_TIME,
}, async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '日期',
      '店铺',
      '指标',
      '数值',
      '商家体验分',
      '品退率',
      '合计',
      '__proto__',
      '2026-09-09',
      '9月9日',
      '82',
      '1.3%',
      '',
      '--',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: fc.constantFrom(...'0123456789/-.:%,年月日分秒 eE+'), maxLength: 10 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), async (table) => {
      const own = context();
      const mapping = await understood(table);
      for (const { readings, day, shopId } of snapshotsIn(await all(tableFacts(rowsOf(...table), mapping, own)))) {
        expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
        expect(day <= '2026-09-09').toBe(true);
        expect(shopId).toMatch(/\S/);
        for (const { value, indicator } of readings) {
          const [low, high] = own.known(mapping.platform).get(indicator)!.range;
          expect(value >= low && value <= high).toBe(true);
        }
      }
    }),
    { numRuns: FUZZ_RUNS / 10 },
  );
});
