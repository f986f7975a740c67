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
