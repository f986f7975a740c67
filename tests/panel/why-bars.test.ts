import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Attribution, type AttributionPart, attribute } from '../../lib/engine';
import { waterfall } from '../../lib/panel/why-bars';
import { tiered } from '../engine/models';

type Attributed = Extract<Attribution, { status: 'attributed' }>;

function part(kind: AttributionPart['kind'], value: number, more: Partial<AttributionPart> = {}, band = 0) {
  const points = { value, low: value - band, high: value + band, basis: 'shown' as const };
  return { kind, indicator: kind, points, ...more };
}

function attributed(parts: readonly AttributionPart[]): Attributed {
  const change = parts.reduce((sum, { points }) => sum + points.value, 0);
  const days = { from: '2026-09-08', to: '2026-09-09' };
  return {
    status: 'attributed',
    ...days,
    before: 84,
    after: 84 + change,
    change,
    parts,
    cause: undefined,
    dimensions: [],
  };
}

const help = (value: number, band = 0) => part('indicator', value, { indicator: 'help', dimension: 'service' }, band);
const praise = (value: number) => part('indicator', value, { indicator: 'praise', dimension: 'goods' });

describe('waterfall', () => {
  test('goes by dimensions in the page’s order, then what is none of them, rounding last', () => {
    const { groups } = waterfall(
      attributed([help(-3), praise(-1), part('deduction', -2), part('rule', 1), part('rounding', -0.4)]),
      ['goods', 'service'],
      1,
    );
    expect(groups.map(({ dimension, bars }) => [dimension, bars.map(({ part }) => part.indicator)])).toEqual([
      ['goods', ['praise']],
      ['service', ['help']],
      [undefined, ['deduction', 'rule', 'rounding']],
    ]);
  });

  test('each step begins where the one before ended, from the one total to the other', () => {
    const fall = waterfall(attributed([help(-3), praise(1), part('rounding', -0.4)]), ['goods', 'service'], 1);
    const bars = fall.groups.flatMap((group) => group.bars);
    expect(bars.map(({ from }) => from)).toEqual([fall.before, ...bars.slice(0, -1).map(({ to }) => to)]);
    expect(bars.at(-1)!.to).toBeCloseTo(fall.after, 12);
    expect(bars[0]!.to).toBeGreaterThan(bars[0]!.from); // praise brought a point
    expect(bars[1]!.to).toBeLessThan(bars[1]!.from);
  });

  test('what is too small to print is counted, and its sum is told', () => {
    const small = Array.from({ length: 4 }, () => praise(-0.04));
    const fall = waterfall(attributed([help(-3), ...small, part('rounding', 0)]), ['goods', 'service'], 1);
    const shown = fall.groups.flatMap(({ bars }) => bars).reduce((sum, { points }) => sum + points, 0);
    expect(fall.still).toBeGreaterThan(0);
    expect(shown + fall.rest).toBeCloseTo(-3.2, 9);
  });

  test('whiskers lie on the strip', () => {
    const { groups } = waterfall(attributed([help(-1, 4), part('rounding', 0)]), ['service'], 1);
    const [bar] = groups[0]!.bars;
    expect(bar).toMatchObject({ low: expect.any(Number), high: expect.any(Number) });
    expect(bar!.low).toBeGreaterThanOrEqual(0);
    expect(bar!.high).toBeLessThanOrEqual(1);
    expect(bar!.low).toBeLessThan(bar!.to);
    expect(bar!.high).toBeGreaterThan(bar!.to);
  });

  test('of any attribution all places lie on the strip and the printed points sum to the change', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    const page = fc.record({ praise: value, returns: value, help: value });
    fc.assert(
      fc.property(page, page, (old, now) => {
        const found = attribute({ model: tiered, values: old }, { model: tiered, values: now });
        if (found.status !== 'attributed') throw new Error(found.status);
        const fall = waterfall(found, ['goods', 'service'], 1);
        const bars = fall.groups.flatMap((group) => group.bars);
        for (const place of [fall.before, fall.after, ...bars.flatMap(({ from, to }) => [from, to])]) {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(1 + 1e-9);
        }
        const printed = bars.reduce((sum, { points }) => sum + points, fall.rest);
        expect(Math.abs(printed - found.change)).toBeLessThan(0.051);
      }),
    );
  });
});
