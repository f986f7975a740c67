import { describe, expect, test } from 'vitest';
import { findLeaps } from '../../../lib/engine/calibrate/find-leaps';
import { priorCurves, type SumSeen, type Term } from '../../../lib/engine/calibrate/fit-curves';
import { hidden } from '../../docs/examples/hidden-model';
import { chance } from '../../sim';

const DOUBT = { stretch: 0.35, scale: 0.3, shape: 0.4, flat: 0, level: 3, drift: 0, height: 7, leap: 3.5, wrong: 100 };
const terms: Term[] = hidden.dimensions[0]!.indicators.map((indicator) => ({ indicator, share: 0.5 }));

/** Days whose printed sum is that of the two scores; both figures wander. */
function daysOf(returns: (value: number) => number, praise: (value: number) => number, count = 40): SumSeen[] {
  const draw = chance('leaps');
  let [a, b] = [1.5, 90];
  return Array.from({ length: count }, (_, index) => {
    a = Math.max(0.2, a + 0.12 * draw.normal());
    b = Math.min(99, b + 0.5 * draw.normal());
    const values = [Number(a.toFixed(2)), Number(b.toFixed(1))];
    const printed = Math.round(0.5 * returns(values[0]!) + 0.5 * praise(values[1]!));
    return { day: `${index}`, values, low: printed - 0.5, high: printed + 0.5, noise: 0.1, age: count - 1 - index };
  });
}

const line = (value: number) => 100 - 12.5 * value;
const praised = (value: number) => 50 + (value - 70) / 0.6;

describe('findLeaps', () => {
  test('finds the edge of a step, on the figure whose step it is', () => {
    const days = daysOf((value) => (value <= 1.5 ? 90 : 70), praised);
    const found = findLeaps(priorCurves(terms, days, 4, DOUBT), days, DOUBT);
    expect(found[1]).toEqual([]);
    expect(found[0]!.some(({ best, worst }) => best <= 1.5 && worst > 1.5)).toBe(true);
  });

  test('the same on a figure that is the better the higher', () => {
    const days = daysOf(line, (value) => (value >= 90 ? 95 : 75));
    const found = findLeaps(priorCurves(terms, days, 4, DOUBT), days, DOUBT);
    expect(found[0]).toEqual([]);
    expect(found[1]!.some(({ best, worst }) => best >= 90 && worst < 90)).toBe(true);
  });

  test('finds none where the curves are smooth', () => {
    const days = daysOf(line, praised);
    expect(findLeaps(priorCurves(terms, days, 4, DOUBT), days, DOUBT)).toEqual([[], []]);
  });

  test('sums that may lie anywhere, and too few days, tell nothing', () => {
    const days = daysOf((value) => (value <= 1.5 ? 100 : 50), praised);
    const clamped = days.map((day) => ({ ...day, high: Number.POSITIVE_INFINITY }));
    for (const seen of [clamped, days.slice(0, 3), []]) {
      expect(findLeaps(priorCurves(terms, seen, 4, DOUBT), seen, DOUBT)).toEqual([[], []]);
    }
  });
});
