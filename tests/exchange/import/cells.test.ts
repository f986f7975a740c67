import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelIndex, writtenInHead } from '../../../lib/exchange/import/label-index';
import { type DayForm, readDay } from '../../../lib/exchange/import/read-day';
import { readFigure } from '../../../lib/exchange/import/read-figure';
import { readNumber } from '../../../lib/exchange/import/read-number';
import { toUnit } from '../../../lib/exchange/import/to-unit';
import { FUZZ_RUNS, FUZZ_TIME } from './fuzz-runs';
import { known } from './sample';

const TODAY = '2026-09-09';

describe('days', () => {
  const read = (cell: string, form: Partial<DayForm> = {}) => {
    const found = readDay(cell, { year: 'latest', order: 'mdy', ...form }, TODAY);
    return 'fault' in found ? found.fault : `${found.day}${found.needs ? ` ${found.needs}` : ''}`;
  };

  test.each([
    ['2026-09-09', '2026-09-09'],
    ['2026/9/9', '2026-09-09'],
    ['2026.9.9', '2026-09-09'],
    ['20260909', '2026-09-09'],
    ['2026年9月9日', '2026-09-09'],
    ['2026年09月09日 星期三', '2026-09-09'],
    ['2026-09-09（周三）', '2026-09-09'],
    ['2026/9/9 0:00', '2026-09-09'],
    ['2026-09-09T11:05:00+08:00', '2026-09-09'],
    ['２０２６／９／９', '2026-09-09'],
    ['46274', '2026-09-09'],
    ['46274.5', '2026-09-09'],
    ['9月9日', '2026-09-09 md'],
    ['9月10日', '2025-09-10 md'],
    ['09-08', '2026-09-08 md'],
    ['2月29日', '2024-02-29 md'],
    ['9/8/2026', '2026-09-08 xy'],
    ['2026-09-10', 'day_ahead'],
    ['2026-08-11 ~ 2026-09-09', 'day_range'],
    ['2026/8/11-2026/9/9', 'day_range'],
    ['8月11日至9月9日', 'day_range'],
    ['2026-02-30', 'day'],
    ['26-9-9', 'day'],
    ['13月1日', 'day'],
    ['2026-09/09', 'day'],
    ['82', 'day'],
    ['1899-12-30', 'day'],
    ['', 'day'],
    ['昨天', 'day'],
  ])('%s is %s', (cell, day) => {
    expect(read(cell)).toBe(day);
  });

  test('the seller’s year and order count', () => {
    expect(read('9月10日', { year: 2024 })).toBe('2024-09-10 md');
    expect(read('9/8/2026', { order: 'dmy' })).toBe('2026-08-09 xy');
    expect(read('31/8/2026', { order: 'dmy' })).toBe('2026-08-31 xy');
    expect(read('31/8/2026')).toBe('day');
  });

  test('every day is read back from every form', () => {
    const day = fc.date({ min: new Date('2004-01-01'), max: new Date('2026-09-09'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-').map(Number);
        const serial = Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);
        for (const form of [
          iso,
          `${y}/${m}/${d}`,
          `${y}年${m}月${d}日`,
          iso.replaceAll('-', ''),
          `${serial}`,
          `${y}.${m}.${d} 08:30:00`,
        ]) {
          expect(read(form), form).toBe(iso);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('numbers', () => {
  const read = (cell: string) => {
    const found = readNumber(cell);
    return 'fault' in found ? found.fault : `${found.value}${found.unit ? ` ${found.unit}` : ''}`;
  };

  test.each([
    ['82', '82'],
    ['-1.5', '-1.5'],
    ['−1.5', '-1.5'],
    ['+2 分', '2 score'],
    ["'+2 分", '2 score'],
    ['1,234,567.8', '1234567.8'],
    ['1.34%', '1.34 percent'],
    ['１．３４％', '1.34 percent'],
    ['5‰', '0.5 percent'],
    ['1.2E-05', '0.000012'],
    ['13.893秒', '13.893 seconds'],
    ['5.5 小时', '5.5 hours'],
    ['1小时20分', '4800 seconds'],
    ['2分30秒', '150 seconds'],
    ['1天2小时', '93600 seconds'],
    ['00:01:30', '90 seconds'],
    ['80分', '80 score'],
    ['1.2万', '12000 count'],
    ['3,060单', '3060 count'],
    ['--', 'none'],
    ["'--", 'none'],
    ['暂无', 'none'],
    ['N/A', 'none'],
    ['#DIV/0!', 'none'],
    ['', 'none'],
    ['#REF!', 'cell_error'],
    ['#VALUE!', 'cell_error'],
    ['12,34', 'number'],
    ['1,5', 'number'],
    ['82.5.1', 'number'],
    ['1.3-1.5', 'number'],
    ['约82', 'number'],
    ['82（较前日 +1）', 'number'],
    ['=1+1', 'number'],
    ['9:30', 'number'],
    ['¥5', 'number'],
    ['1e999', 'number'],
    ['Infinity', 'number'],
    ['0x10', 'number'],
  ])('%s is %s', (cell, said) => {
    expect(read(cell)).toBe(said);
  });

  test('whatever a cell holds: a finite number or a reason, never 0 for nothing', { timeout: FUZZ_TIME }, () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,%分秒小时天万+-−eE:#/ 　'), maxLength: 12 }),
    );
    fc.assert(
      fc.property(cell, (text) => {
        const found = readNumber(text);
        if ('fault' in found) return;
        expect(Number.isFinite(found.value)).toBe(true);
        expect(text.normalize('NFKC')).toMatch(/\d/);
        const day = readDay(text, { year: 'latest', order: 'mdy' }, TODAY);
        if ('day' in day) expect(day.day <= TODAY).toBe(true);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});

describe('units', () => {
  test.each([
    [0.0035, 'share', 'percent', 0.35],
    [0.07, 'share', 'percent', 7],
    [90, 'minutes', 'hours', 1.5],
    [1.5, 'days', 'hours', 36],
    [2, 'minutes', 'seconds', 120],
    [5, 'score', 'percent', undefined],
    [5, 'percent', 'seconds', undefined],
    [5, 'count', 'hours', undefined],
  ] as const)('%d as %s in %s', (value, written, unit, expected) => {
    expect(toUnit(value, written, unit)).toBe(expected);
  });

  test('a value out of range is refused, not cut', () => {
    const rate = { unit: 'percent', range: [0, 100] } as const;
    expect(readFigure('100', 'percent', rate)).toEqual({ value: 100 });
    expect(readFigure('100.1', 'percent', rate)).toEqual({ fault: 'range' });
    expect(readFigure('1.2', 'share', rate)).toEqual({ fault: 'range' });
  });
});

describe('names in heads', () => {
  const find = labelIndex(known('douyin').values());

  test.each([
    ['商品品质退货率', 'quality_return_rate'],
    ['品退率(%)', 'quality_return_rate'],
    ['品退率（近30天）', 'quality_return_rate'],
    ['近30天商品品质退货率', 'quality_return_rate'],
    ['本店品退率', 'quality_return_rate'],
    ['品退率 本店', 'quality_return_rate'],
    ['飞鸽平均响应时长（秒）', 'im_response_time'],
    ['体验分', 'total_score'],
    ['total_score', 'total_score'],
    ['商品/包装破损退货订单率', 'damage_return_rate'],
    ['品退率行业均值', undefined],
    ['品退率较前日', undefined],
    ['品退率排名', undefined],
    ['备注', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%s is %s', (name, indicator) => {
    expect(find(name)?.indicator).toBe(indicator);
  });

  test.each([
    ['品退率(%)', 'percent'],
    ['揽收时长（小时）', 'hours'],
    ['响应时长_秒', 'seconds'],
    ['体验分', undefined],
  ])('%s says %s', (head, written) => {
    expect(writtenInHead(head)).toBe(written);
  });
});
