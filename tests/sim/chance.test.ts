import { describe, expect, test } from 'vitest';
import { chance } from './chance';

const ROUNDS = 4_000;

function moments(draw: () => number): { mean: number; variance: number } {
  const all = Array.from({ length: ROUNDS }, draw);
  const mean = all.reduce((sum, x) => sum + x, 0) / ROUNDS;
  return { mean, variance: all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / ROUNDS };
}

describe('draws have the mean and the variance of their distribution', () => {
  const own = chance('moments');
  test.each([
    ['normal', () => own.normal(), 0, 1],
    ['poisson, counted', () => own.poisson(3), 3, 3],
    ['poisson, rounded', () => own.poisson(90), 90, 90],
    ['binomial, counted', () => own.binomial(20, 0.3), 6, 4.2],
    ['binomial, rare', () => own.binomial(400, 0.01), 4, 4],
    ['binomial, common', () => own.binomial(400, 0.9), 360, 36],
    ['between', () => own.between(2, 8), 5, 3],
    ['int', () => own.int(1, 6), 3.5, 35 / 12],
  ])('%s', (_name, draw, mean, variance) => {
    const got = moments(draw);
    const error = Math.sqrt(variance / ROUNDS);
    expect(Math.abs(got.mean - mean)).toBeLessThan(4.5 * error);
    expect(got.variance / variance).toBeGreaterThan(0.88);
    expect(got.variance / variance).toBeLessThan(1.12);
  });
});

test('a fork does not depend on what was drawn before it', () => {
  const a = chance('same');
  const b = chance('same');
  b.next();
  expect(a.fork('x').next()).toBe(b.fork('x').next());
  expect(a.fork('x').next()).not.toBe(a.fork('y').next());
});
