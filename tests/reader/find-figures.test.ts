import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures, toUnit } from '../../lib/reader/find-figures';
import { normalize } from '../../lib/reader/normalize';

const values = (text: string) => findFigures(normalize(text)).map(({ value, unit }) => [value, unit]);

describe('findFigures', () => {
  test.each([
    { text: '4.6923 分', found: [[4.6923, '分']] },
    { text: '1.340 %', found: [[1.34, '%']] },
    { text: '0.3937%', found: [[0.3937, '%']] },
    // a change behind four decimals is no date
    {
      text: '4.7044\t-0.0681\t3.4413',
      found: [
        [4.7044, ''],
        [-0.0681, ''],
        [3.4413, ''],
      ],
    },
    {
      text: '4.2026 -0.0681 4.1',
      found: [
        [4.2026, ''],
        [-0.0681, ''],
        [4.1, ''],
      ],
    },
    { text: '13.893秒', found: [[13.893, '秒']] },
    { text: '１３．８９３ 秒', found: [[13.893, '秒']] },
    { text: '23s', found: [[23, 's']] },
    { text: '31,009 单', found: [[31009, '单']] },
    { text: '1.2万', found: [[12000, '']] },
    { text: '5‰', found: [[5, '‰']] },
    { text: '万分之 17.5', found: [[17.5, '‱']] },
    { text: '+2 分', found: [[2, '分']] },
    { text: '-2 分', found: [[-2, '分']] },
    { text: '1小时23分', found: [[4980, '秒']] },
    { text: '1天3小时', found: [[97200, '秒']] },
    {
      text: '30天\n21小时55分',
      found: [
        [30, '天'],
        [78900, '秒'],
      ],
    },
    {
      text: '14天 5小时23分',
      found: [
        [14, '天'],
        [19380, '秒'],
      ],
    },
    { text: '1 分 8 秒', found: [[68, '秒']] },
    { text: '1 天 3 小时 5 分', found: [[97500, '秒']] },
    {
      text: '3天1小时 3.5分',
      found: [
        [262800, '秒'],
        [3.5, '分'],
      ],
    },
    {
      text: '3天1小时 4分',
      found: [
        [262800, '秒'],
        [4, '分'],
      ],
    },
    {
      text: '1天9小时\t8分',
      found: [
        [118800, '秒'],
        [8, '分'],
      ],
    },
    {
      text: '4.0\t-\t4.0',
      found: [
        [4, ''],
        [4, ''],
      ],
    },
    { text: 'Data period: Dec 1, 2025 - 30 December 2025', found: [] },
    { text: '00:01:23', found: [[83, '秒']] },
    { text: '1分30秒', found: [[90, '秒']] },
    // Two figures side by side are two, not one duration.
    {
      text: '0.882秒 119.850秒',
      found: [
        [0.882, '秒'],
        [119.85, '秒'],
      ],
    },
    {
      text: '100分 13.872秒',
      found: [
        [100, '分'],
        [13.872, '秒'],
      ],
    },
    // Digits that are no figure.
    { text: '更新时间：2026-09-09 11:00:37', found: [] },
    { text: '2026/09/09', found: [] },
    { text: '9月9日', found: [] },
    { text: '近30天', found: [] },
    { text: '近30日指标趋势', found: [] },
    { text: '60%-70%', found: [] },
    { text: '② 计算方法', found: [] },
    { text: 'v2x', found: [] },
  ])('$text', ({ text, found }) => {
    expect(values(text)).toEqual(found);
  });

  test.each(['≥4.791分', '≤ 0.26%', '>180秒', '×90%', '低于 0.8%', '满 30 单', '¥30', '$ 12.5'])(
    '%s is bound to a threshold, a formula or a currency',
    (text) => {
      expect(findFigures(text).map(({ bound }) => bound)).toEqual([true]);
    },
  );

  test('any number printed in any of the ways pages print it is found again', () => {
    const printed = fc.record({
      value: fc.double({ min: 0, max: 1e7, noNaN: true }).map((value) => Number(value.toFixed(4))),
      commas: fc.boolean(),
      wide: fc.boolean(),
      gap: fc.constantFrom('', ' ', '\u00a0'),
      unit: fc.constantFrom('%', '分', '秒', '小时', '单'),
    });
    fc.assert(
      fc.property(printed, ({ value, commas, wide, gap, unit }) => {
        const digits = commas ? value.toLocaleString('en-US', { maximumFractionDigits: 4 }) : String(value);
        fc.pre(!digits.includes('e'));
        const text =
          (wide ? digits.replace(/[\d.,]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : digits) +
          gap +
          unit;
        expect(values(text)).toEqual([[value, unit]]);
      }),
      { numRuns: 2000 },
    );
  });

  test('no text makes it throw or give a number that is not finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { value, start, end } of findFigures(normalize(text))) {
          expect(Number.isFinite(value)).toBe(true);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe('toUnit', () => {
  test.each([
    { value: 1.5, printed: '分钟', unit: 'seconds', to: 90 },
    { value: 1.1, printed: '分钟', unit: 'seconds', to: 66 },
    { value: 90, printed: '分钟', unit: 'hours', to: 1.5 },
    { value: 2, printed: '天', unit: 'hours', to: 48 },
    { value: 5, printed: '‰', unit: 'percent', to: 0.5 },
    { value: 4.69, printed: '', unit: 'score', to: 4.69 },
    { value: 100, printed: '分', unit: 'seconds', to: undefined },
    { value: 12, printed: '', unit: 'percent', to: undefined },
    { value: 12, printed: '', unit: 'seconds', to: undefined },
    { value: 3, printed: '%', unit: 'count', to: undefined },
  ] as const)('$value $printed as $unit → $to', ({ value, printed, unit, to }) => {
    expect(toUnit(value, printed, unit)).toBe(to);
  });
});

test.each([
  '达到1.61%得4.5分',
  '升档门槛0.5%得90分',
  '低于 0.5%可得 90 分',
  '下一档需9.5分可得90分',
  '升至 95% 即可得 5 分',
  '距下一档还差0.12%，达到可得5分',
  '再提升0.3%得100分',
  'Needs 1.07% to reach 4 points',
  'Next tier: 0.21% (4.5 points)',
])('%s says what a value would bring, and no figure', (text) => expect(findFigures(text)).toEqual([]));
