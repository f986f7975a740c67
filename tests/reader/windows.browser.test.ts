import { afterEach, expect, test } from 'vitest';
import { look, tiles } from './by-hand';

afterEach(() => document.body.replaceChildren());

const BOARD = tiles(['真实体验分', '4.66'], ['宝贝质量', '4.50'], ['物流速度', '4.81'], ['服务保障', '4.67']);

/** The rate that would be stored of a tile with this label, on a platform that counts 30 days. */
function rateUnder(label: string): number | undefined {
  const { snapshot } = look({ platform: 'taobao', html: BOARD + tiles([label, '0.12%']) });
  return snapshot?.readings.find(({ indicator }) => indicator === 'platform_help_rate')?.value;
}

test.each([
  '近7天平台求助率',
  '近90天平台求助率',
  '7天平台求助率',
  '90日平台求助率',
  '平台求助率（近7天）',
  '平台求助率(90天)',
  'Last 7 days Platform help rate',
])('%s is another figure', (label) => {
  expect(rateUnder(label)).toBeUndefined();
});

test.each(['平台求助率', '近30天平台求助率', '30日平台求助率', '平台求助率(30天)', 'Last 30 days Platform help rate'])(
  '%s is the one that counts',
  (label) => {
    expect(rateUnder(label)).toBe(0.12);
  },
);

/** Value and window of the rate in a tile with a note below it. */
function rateOver(note: string, over = ''): readonly (number | undefined)[] {
  const tile = `<div style="padding:8px"><div>平台求助率</div><div style="font-size:24px">0.12%</div><div>${note}</div></div>`;
  const { snapshot } = look({ platform: 'taobao', html: `${over}<section>${BOARD}${tile}</section>` });
  const rate = snapshot?.readings.find(({ indicator }) => indicator === 'platform_help_rate');
  return [rate?.value, rate?.windowDays];
}

test('the window that the page prints below a figure: longer where a shop has few orders, and another figure where shorter', () => {
  expect(rateOver('')).toEqual([0.12, 30]);
  expect(rateOver('近30天')).toEqual([0.12, 30]);
  expect(rateOver('近60天')).toEqual([0.12, 60]);
  expect(rateOver('近7天')).toEqual([undefined, undefined]);
});

test('the window that the page states for the whole board', () => {
  expect(rateOver('', '<p>统计周期：近60天（2026-07-12 至 2026-09-09）</p>')).toEqual([0.12, 60]);
  expect(rateOver('', '<p>统计周期：近30天（2026-08-11 至 2026-09-09）</p>')).toEqual([0.12, 30]);
});
