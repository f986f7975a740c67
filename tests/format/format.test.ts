import { describe, expect, it } from 'vitest';
import { addDays, chinaDay, chinaTime, daysBetween, formatDay, formatDays } from '../../lib/format/day.ts';
import { decimalsOf, decimalsOfStep, fixed, round, trimmed } from '../../lib/format/decimals.ts';
import {
  formatBand,
  formatGain,
  formatGainBand,
  formatShareBand,
  formatStars,
  formatTotal,
} from '../../lib/format/points.ts';
import { deltaUnitText, formatDelta, formatValue, unitText, valueDecimals } from '../../lib/format/value.ts';

const estimate = (value: number, low = value, high = value) => ({ value, low, high, basis: 'official' as const });

describe('decimals', () => {
  it.each([
    ['1.340 %', 3],
    ['+2 分', 0],
    ['4.6923 分', 4],
    ['--', 0],
    ['1,234.5', 1],
  ])('%s was printed with %i', (raw, expected) => {
    expect(decimalsOf(raw)).toBe(expected);
  });

  it.each([
    [1, 0],
    [0.05, 2],
    [0.001, 3],
    [1e-7, 7],
    [10, 0],
  ])('a step of %f needs %i', (step, expected) => {
    expect(decimalsOfStep(step)).toBe(expected);
  });

  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [0.5, 0, 1],
    [82.5, 0, 83],
    [-0.4, 0, 0],
    [1e-7, 2, 0],
  ])('%f to %i decimals is %f', (value, decimals, expected) => {
    expect(round(value, decimals)).toBe(expected);
  });

  it('prints a true minus, and zero without one', () => {
    expect([fixed(-1.2, 2), fixed(-0.001, 2), trimmed(-0.5, 2)]).toEqual(['−1.20', '0.00', '−0.5']);
  });
});

describe('values', () => {
  it.each([
    [1.34, 'percent', 3, '1.340%', '1.340%'],
    [13.893, 'seconds', 3, '13.893 秒', '13.893 s'],
    [5.5741, 'hours', 4, '5.5741 小时', '5.5741 h'],
    [4.6923, 'score', 4, '4.6923 分', '4.6923 pts'],
    [3067, 'count', 0, '3067', '3067'],
  ] as const)('%f %s', (value, unit, decimals, zh, en) => {
    expect([formatValue(value, unit, decimals, 'zh-CN'), formatValue(value, unit, decimals, 'en')]).toEqual([zh, en]);
  });

  it('says 个百分点 for a difference of rates and never %', () => {
    expect(formatDelta(-0.34, 'percent', 3, 'zh-CN')).toBe('0.34 个百分点');
    expect(formatDelta(-0.34, 'percent', 3, 'en')).toBe('0.34 pp');
    expect(formatDelta(2.5, 'seconds', 3, 'zh-CN')).toBe('2.5 秒');
    expect([deltaUnitText('percent', 'zh-CN'), unitText('percent', 'zh-CN')]).toEqual(['个百分点', '%']);
  });

  it('keeps the decimals of the page, and those of the step where nothing was printed', () => {
    expect([valueDecimals('1.340 %', 0.01), valueDecimals('2 %', 0.01), valueDecimals(undefined, 0.1)]).toEqual([
      3, 2, 1,
    ]);
  });
});

describe('points', () => {
  it.each([
    [1.84, '+1.8'],
    [-0.96, '−1'],
    [0.04, '+0.04'],
    [0.0995, '+0.1'],
    [0.001, '+<0.01'],
    [0, '0'],
  ])('a gain of %f is %s', (points, expected) => {
    expect(formatGain(points)).toBe(expected);
  });

  it('rounds a band outward', () => {
    expect(formatBand(estimate(84, 82.9, 85.1), 0)).toBe('82–86');
    expect(formatBand(estimate(84, 82, 86), 0)).toBe('82–86');
  });

  it('shows an exact total bare and an estimate with its band', () => {
    expect(formatTotal(estimate(84.2), 0, 'zh-CN')).toBe('84');
    expect(formatTotal(estimate(84.2, 82.4, 85.6), 0, 'zh-CN')).toBe('约 84（82–86，估算）');
    expect(formatTotal(estimate(84.2, 82.4, 85.6), 0, 'en')).toBe('about 84 (82–86, estimate)');
    expect(formatGainBand(estimate(1.8, 0.5, 3), 'zh-CN')).toBe('+1.8 分（+0.5 至 +3）');
  });

  it('shows stars and shares', () => {
    expect([formatStars(4.6, 4.6), formatStars(4.5, 4.7)]).toEqual(['4.6', '4.5–4.7']);
    expect(formatShareBand({ value: 0.5, low: 0.5, high: 0.5 })).toBe('50%');
    expect(formatShareBand({ value: 0.5, low: 0.4, high: 0.575 })).toBe('40–57.5%');
  });
});

describe('days', () => {
  it('is the day in China: 16:00 UTC is tomorrow there', () => {
    expect(chinaDay(new Date('2026-09-09T15:59:59Z'))).toBe('2026-09-09');
    expect(chinaDay(new Date('2026-09-09T16:00:00Z'))).toBe('2026-09-10');
    expect(chinaTime(new Date('2026-09-09T03:00:37Z'))).toBe('11:00');
  });

  it('counts and writes days', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(formatDay('2026-09-09', 'zh-CN')).toBe('9月9日');
    expect(formatDay('2025-09-09', 'zh-CN', '2026-01-01')).toBe('2025年9月9日');
    expect(formatDay('2025-09-09', 'en', '2026-01-01')).toBe('9 Sep 2025');
    expect([formatDays(3, 'zh-CN'), formatDays(1, 'en'), formatDays(30, 'en')]).toEqual(['3 天', '1 day', '30 days']);
  });
});
