import { expect, test } from 'vitest';
import type { AttributionPart, Estimate } from '../../lib/engine';
import { whyEn } from '../../lib/i18n/why-en';
import { whyZhCN } from '../../lib/i18n/why-zh-CN';
import type { Evidence } from '../../lib/panel/why-evidence';
import { evidenceLines } from '../../lib/panel/why-lines';

const part: AttributionPart = {
  kind: 'indicator',
  indicator: 'help',
  points: { value: -1, low: -1, high: -1, basis: 'shown' },
};
const names = {
  figure: () => ({ name: { zh: '平台求助率', en: 'help rate' }, unit: 'percent' as const, decimals: 2 }),
  dimension: () => ({ zh: '服务', en: 'service' }),
  decimals: 0,
};
const days = { entering: '2026-09-09', leaving: '2026-08-10' };
const between = (low: number, high: number): Estimate => ({ value: (low + high) / 2, low, high, basis: 'fitted' });

const none: Evidence = { split: undefined, window: undefined, noise: undefined };
const split = { status: 'split', change: 0.13, events: 0.12, cases: 0.01, rounding: 0 } as const;
const window = (status: 'exact' | 'bounded', entering: Estimate, leaving: Estimate) =>
  ({ status, change: 0.13, entering, leaving, rounding: 0 }) as const;

const zh = (evidence: Evidence | undefined) =>
  evidenceLines(part, evidence, days, { names, text: whyZhCN, language: 'zh-CN' });

test.each<[string, Evidence | undefined, string[]]>([
  ['nothing that is known', undefined, []],
  ['no counts', none, ['页面没有显示分子分母，没法往下拆。']],
  ['events and cases', { ...none, split }, ['其中次数（分子）带来 +0.12 个百分点，单量（分母）带来 +0.01 个百分点。']],
  [
    'a day that left, for certain',
    { ...none, split, window: window('exact', between(0.01, 0.01), between(0.12, 0.12)) },
    [
      '其中次数（分子）带来 +0.12 个百分点，单量（分母）带来 +0.01 个百分点。',
      '新进统计期的一天（9月9日）带来 +0.01 个百分点，移出统计期的一天（8月10日）带来 +0.12 个百分点。',
    ],
  ],
  [
    'a day that left, between ends',
    { ...none, split, window: window('bounded', between(-0.02, 0.04), between(0.09, 0.15)) },
    [
      '其中次数（分子）带来 +0.12 个百分点，单量（分母）带来 +0.01 个百分点。',
      '新进统计期的一天（9月9日）带来 −0.02 个百分点 至 +0.04 个百分点，移出统计期的一天（8月10日）带来 +0.09 个百分点 至 +0.15 个百分点。',
      '每天的数页面上看不到，这里是按历史推出来的范围。',
    ],
  ],
  [
    'noise',
    { ...none, noise: 'one_event' },
    ['页面没有显示分子分母，没法往下拆。', '只差 1 单就会有这么大的变化，算不上变好或变差。'],
  ],
])('%s', (_name, evidence, lines) => {
  expect(zh(evidence)).toEqual(lines);
});

test('in English', () => {
  expect(evidenceLines(part, { ...none, split }, days, { names, text: whyEn, language: 'en' })).toEqual([
    'Through events (numerator) +0.12 pp; through orders (denominator) +0.01 pp.',
  ]);
});
