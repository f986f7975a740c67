import { describe, expect, test } from 'vitest';
import { findForms } from '../../../lib/engine/calibrate/find-forms';
import type { SumSeen, Term } from '../../../lib/engine/calibrate/fit-curves';
import { hidden } from '../../docs/examples/hidden-model';
import { chance } from '../../sim';

const DOUBT = { stretch: 0.35, scale: 0.3, shape: 0.4, flat: 0, level: 3, drift: 0, height: 7, leap: 3.5, wrong: 100 };
const CUTS = 4;
const terms: Term[] = hidden.dimensions[0]!.indicators.map((indicator) => ({ indicator, share: 0.5 }));
const found = (days: readonly SumSeen[], of = terms) => findForms(of, days, CUTS, DOUBT);

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
const edges = [0.7, 1.5, 2.3];
const steps = (value: number) => 100 - 10 * edges.filter((edge) => value > edge).length;

describe('findForms', () => {
  test('a curve that is flat but for its edges is steps, its neighbour that falls is none', () => {
    const { stepped, leaps } = found(daysOf(steps, praised));
    expect(stepped).toEqual([true, false]);
    expect(leaps[0]!.length).toBeGreaterThan(0);
    for (const { best, worst } of leaps[0]!) expect(edges.some((edge) => best <= edge && worst > edge)).toBe(true);
    expect(leaps[1]).toEqual([]);
  });

  test('the same on a figure that is the better the higher', () => {
    const { leaps, stepped } = found(daysOf(line, (value) => (value >= 90 ? 95 : 75)));
    expect(stepped[0]).toBe(false);
    expect(leaps[1]!.some(({ best, worst }) => best >= 90 && worst < 90)).toBe(true);
  });

  test('two stepped curves: each edge on the figure whose edge it is', () => {
    const { leaps } = found(daysOf(steps, (value) => (value >= 90 ? 95 : 75)));
    expect(leaps[0]!.some(({ best, worst }) => best <= 1.5 && worst > 1.5)).toBe(true);
    expect(leaps[1]!.some(({ best, worst }) => best >= 90 && worst < 90)).toBe(true);
  });

  test('smooth curves are no steps and leap nowhere', () => {
    expect(found(daysOf(line, praised))).toEqual({ stepped: [false, false], leaps: [[], []] });
  });

  test.each([1, 10, 0.05])('the unit of the scale does not matter: told in %d-fold points', (by) => {
    const days = daysOf(steps, praised);
    const told = days.map((day) => ({ ...day, low: by * day.low, high: by * day.high, noise: by * day.noise }));
    const { level, height, leap, wrong } = DOUBT;
    const doubt = { ...DOUBT, level: by * level, height: by * height, leap: by * leap, wrong: by * wrong };
    const scaled = terms.map((term) => ({ ...term, share: term.share * by }));
    // The curves' own points are of a hundred, so that a share of them is what is told otherwise.
    const same = findForms(scaled, told, CUTS, { ...doubt, height, leap });
    expect(same).toEqual(found(days));
  });

  test('in which order the figures stand does not matter', () => {
    const days = daysOf(steps, praised);
    const other = days.map((day) => ({ ...day, values: [...day.values].reverse() }));
    const { stepped, leaps } = found(other, [...terms].reverse());
    expect({ stepped: [...stepped].reverse(), leaps: [...leaps].reverse() }).toEqual(found(days));
  });

  test('after many days a curve is smooth and may leap', () => {
    const { stepped, leaps } = found(daysOf(steps, praised, 100));
    expect(stepped).toEqual([false, false]);
    expect(leaps[0]!.some(({ best, worst }) => best <= 1.5 && worst > 1.5)).toBe(true);
  });

  test('sums that may lie anywhere, and too few days, tell nothing', () => {
    const days = daysOf((value) => (value <= 1.5 ? 100 : 50), praised);
    const clamped = days.map((day) => ({ ...day, high: Number.POSITIVE_INFINITY }));
    for (const seen of [clamped, days.slice(0, 3), []]) {
      expect(found(seen)).toEqual({ stepped: [false, false], leaps: [[], []] });
    }
  });
});
