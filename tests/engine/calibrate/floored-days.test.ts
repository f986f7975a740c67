import { expect, test } from 'vitest';
import { ruleChange } from '../../../lib/engine';
import { liftedValue } from '../../../lib/engine/calibrate/lifted-value';
import type { ModelIndicator } from '../../../lib/engine/score-model';
import { simulateShop } from '../../sim';

const doubt = { spread: 25, jump: 0, basis: 'unofficial', source: 'guess' } as const;
const measured = { id: 'returns', unit: 'percent', windowDays: 30, range: { min: 0, max: 100, step: 0.1 } } as const;
const weight = { value: 1, low: 1, high: 1, basis: 'official', source: 'rule' } as const;
const falling: ModelIndicator = { ...measured, weight, better: 'lower', curve: { kind: 'line', points: [{ value: 0, score: 100 }, { value: 5, score: 50 }], ...doubt } }; // biome-ignore format: one thought
const rising: ModelIndicator = { ...measured, weight, better: 'higher', curve: { kind: 'line', points: [{ value: 90, score: 50 }, { value: 100, score: 100 }], ...doubt } }; // biome-ignore format: one thought
const stepped: ModelIndicator = { ...measured, weight, better: 'lower', curve: { kind: 'tiers', tiers: [{ edge: 1, score: 100 }, { edge: 2, score: 80 }, { edge: 3, score: 70 }], otherwise: 50, ...doubt } }; // biome-ignore format: one thought

test.each([
  ['where the curve comes down to the floor', falling, 4, 80, 2],
  ['the same where more is better', rising, 92, 80, 96],
  ['the last edge of a tier that is as high', stepped, 4, 80, 2],
  ['not where the curve is above the floor', falling, 1.5, 80, 1.5],
  ['nor where there is none', falling, 4, 0, 4],
  ['nor where the curve never comes so high', stepped, 4, 101, 4],
] as const)('a floor counts as the value %s', (_name, indicator, value, floor, expected) => {
  expect(liftedValue(indicator, value, floor)).toBeCloseTo(expected, 12);
});

test('small shops under a floor have not had their rules changed', () => {
  const shops = Array.from({ length: 24 }, (_, seed) => simulateShop({ kind: 'hidden', seed, days: 30, small: true }));
  const believed = (isAware: boolean) =>
    shops.filter(({ model, snapshots }) => ruleChange(isAware ? model : { ...model, floors: [] }, snapshots)).length;
  expect(believed(true)).toBe(0);
  expect(believed(false)).toBeGreaterThan(2); // who knows of no floor sees a rule change on the days it lets go
});
