import { describe, expect, test } from 'vitest';
import { middleOf, NODES, quantile, type Spread, spreadOf, sumOf, TO_END } from '../../../lib/engine/forecast/spread';

const STEP = 0.05;
const normal = spreadOf(NODES, STEP);
/** Two heaps, 30 steps apart, with so much in the upper one. */
const heaps = (upper: number): Spread => ({
  first: 0,
  mass: Float64Array.from({ length: 31 }, (_, at) => (at === 0 ? 1 - upper : at === 30 ? upper : 0)),
});
const DUST = 1e-12;

describe('a distribution on a grid', () => {
  test('a normal one has the quantiles of a normal variable', () => {
    expect(quantile(normal, 0.95, STEP)).toBeCloseTo(TO_END, 1);
    expect(quantile(normal, 0.05, STEP)).toBeCloseTo(-TO_END, 1);
    expect(middleOf(normal, STEP)).toBeCloseTo(0, 6);
  });

  test('the sum of two lies where both lie together', () => {
    const sum = sumOf(
      normal,
      spreadOf(
        NODES.map((node) => 3 + node),
        STEP,
      ),
    );
    expect(middleOf(sum, STEP)).toBeCloseTo(3, 6);
    expect(quantile(sum, 0.95, STEP) - 3).toBeCloseTo(TO_END * Math.SQRT2, 1);
  });

  test('one point has one place', () => {
    const sure: Spread = { first: 7, mass: Float64Array.of(1) };
    expect([quantile(sure, 0.05, STEP), quantile(sure, 0.95, STEP)]).toEqual([7 * STEP, 7 * STEP]);
    expect(middleOf(sure, STEP)).toBeCloseTo(7 * STEP, 12);
  });

  test('two halves have their middle between them, and dust does not move it', () => {
    const middle = middleOf(heaps(0.5), STEP);
    expect(middle).toBeCloseTo(15 * STEP, 12);
    for (const upper of [0.5 - DUST, 0.5 + DUST]) expect(middleOf(heaps(upper), STEP)).toBeCloseTo(middle, 9);
    expect(middleOf(heaps(0.6), STEP)).toBeCloseTo(30 * STEP, 12);
  });

  test('a point of dust below all others does not move a quantile', () => {
    const { first, mass } = normal;
    const dusty = { first: first - 1, mass: Float64Array.of(DUST, ...mass) };
    for (const share of [0.05, 0.95]) {
      expect(quantile(dusty, share, STEP)).toBeCloseTo(quantile(normal, share, STEP), 9);
    }
  });
});
