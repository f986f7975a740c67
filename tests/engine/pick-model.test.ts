import { expect, test } from 'vitest';
import { pickModel } from '../../lib/engine';
import { modelFor } from '../../lib/platforms';
import { douyin } from '../../lib/platforms/douyin';
import { withFormer } from '../../lib/platforms/load-platform';

const { models } = await withFormer(douyin);

test.each([
  ['2020-10-08', undefined],
  ['2020-10-09', 'douyin@2020-10-09'],
  ['2023-06-01', 'douyin@2023-06-01'],
  ['2026-01-08', 'douyin@2026-01-08'],
  ['2026-04-06', 'douyin@2026-01-08'],
  ['2026-04-07', 'douyin@2026-05-07'],
  ['2026-07-13', 'douyin@2026-05-07'],
  ['2026-07-14', 'douyin@2026-07-14'],
  ['2026-09-07', 'douyin@2026-07-14'],
  ['2026-09-08', 'douyin@2026-09-08'],
  ['2099-12-31', 'douyin@2026-09-08'],
])('on %s: %s', (day, id) => {
  expect(pickModel(models, day)?.id).toBe(id);
  if (day >= '2026-04-07') expect(modelFor('douyin', day).id).toBe(id);
});

test('where no version is at hand, the general estimate stands in', () => {
  expect(modelFor('douyin', '2026-04-06').id).toBe('default@50-15-35');
});

test('after the last version has ended there is none', () => {
  expect(pickModel(models.slice(0, 1), '2023-06-01')).toBeUndefined();
});

test.each(['', '2026-7-14', '2026/07/14', '20260714'])('%j is no day', (day) => {
  expect(() => pickModel(douyin.models, day)).toThrow(`pickModel requires a day as YYYY-MM-DD, got ${day}`);
});
