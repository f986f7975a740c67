import { describe, expect, test } from 'vitest';
import { douyinVocabulary } from '../../lib/platforms/douyin/vocabulary';
import { checkFigures, withoutDoubtfulParts } from '../../lib/reader/check-figures';
import type { Reading } from '../../lib/records/snapshot';

const DAY = '2026-09-09';

const reading = (indicator: string, value: number, more: Partial<Reading> = {}): Reading => ({
  indicator,
  dimension: '',
  label: indicator,
  raw: String(value),
  value,
  unit: 'score',
  ...more,
});
const scores = (total: number, goods: number, logistics: number, service: number, more: Reading[] = []) => [
  reading('total_score', total),
  reading('goods_score', goods, { dimension: 'goods' }),
  reading('logistics_score', logistics, { dimension: 'logistics' }),
  reading('service_score', service, { dimension: 'service' }),
  ...more,
];
const codes = (readings: Reading[]) => checkFigures(readings, douyinVocabulary, DAY).map(({ code }) => code);

describe('a total against its dimensions, whatever the weights', () => {
  const summands = (bonus: number, deduction: number) => [reading('bonus', bonus), reading('deduction', deduction)];
  test.each([
    { name: 'the page of 2026-09-09', readings: scores(82, 69, 99, 85, summands(2, 0)), held: [] },
    { name: 'the home card, where bonus and deduction are not shown', readings: scores(69, 76, 73, 60), held: [] },
    { name: 'far below its dimensions', readings: scores(42, 69, 99, 85, summands(2, 0)), held: ['total_mismatch'] },
    { name: 'far below, but explained by a deduction', readings: scores(42, 69, 70, 71, summands(0, 28)), held: [] },
    { name: 'far below, and the deduction is not shown', readings: scores(42, 69, 99, 85), held: [] },
    { name: 'above all dimensions', readings: scores(97, 69, 70, 71, summands(2, 0)), held: ['total_mismatch'] },
    { name: 'above by more than any bonus explains', readings: scores(97, 69, 70, 71), held: ['total_mismatch'] },
    {
      name: 'a dimension missing: nothing to hold it against',
      readings: scores(42, 69, 99, 85, summands(0, 0)).slice(0, 3),
      held: [],
    },
  ])('$name', ({ readings, held }) => {
    expect(codes(readings)).toEqual(held);
  });
});

describe('sub-scores and weights that are all shown, against their dimension', () => {
  const service = (shown: number) => [
    reading('service_score', shown, { dimension: 'service' }),
    ...[100, 100, 90, 90].map((score, i) => reading(`part_${i}`, 1, { dimension: 'service', score, weight: 0.25 })),
  ];
  test.each([
    { shown: 95, kept: 4 }, // (100 + 100 + 90 + 90) / 4
    { shown: 90, kept: 0 },
  ])('$shown', ({ shown, kept }) => {
    const readings = withoutDoubtfulParts(service(shown));
    expect(readings.map(({ value }) => value)).toEqual(service(shown).map(({ value }) => value));
    expect(readings.filter(({ score, weight }) => score !== undefined && weight !== undefined)).toHaveLength(kept);
    expect(codes(service(shown))).toEqual([]);
  });
});

describe('a rate against its numerator and denominator, to the decimals printed', () => {
  const rate = (raw: string, numerator: number, denominator: number) => [
    reading('rate', Number.parseFloat(raw), { unit: 'percent', raw, numerator, denominator }),
  ];
  test.each([
    { raw: '95.79%', numerator: 2889, denominator: 3016, held: [] },
    { raw: '0.195%', numerator: 6, denominator: 3067, held: [] }, // 0.1956 %: cut off, not rounded
    { raw: '0.195%', numerator: 60, denominator: 3067, held: ['rate_mismatch'] },
    { raw: '0.195%', numerator: 6, denominator: 0, held: [] }, // no orders: nothing to compare
  ])('$raw of $numerator / $denominator', ({ raw, numerator, denominator, held }) => {
    expect(codes(rate(raw, numerator, denominator))).toEqual(held);
  });
});
