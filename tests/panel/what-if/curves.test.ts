import { describe, expect, it } from 'vitest';
import { scenario } from '../../../lib/engine/index.ts';
import { responseCurve, totalAt } from '../../../lib/panel/what-if/curve.ts';
import { curveShape, dotAt } from '../../../lib/panel/what-if/curve-shape.ts';
import { underOtherRules } from '../../../lib/panel/what-if/other-rules.ts';
import { seek } from '../../../lib/panel/what-if/seek.ts';
import { baselineOf, rowOf, tiered, tieredValues } from './model.ts';

const ask = scenario(tiered, tieredValues, 82);
const returns = rowOf('returns', 1.5);
const praise = rowOf('praise', 90);

describe('a response curve', () => {
  it('steps at the tiers, to the hair, and says the least move that brings the most', () => {
    const curve = responseCurve(tiered, ask, returns, {})!;
    const totals = [0.5, 1, 1.0001, 2, 2.0001, 4].map((value) => Number(totalAt(curve, value).toFixed(6)));
    expect(totals).toEqual([88, 88, 82, 82, 73, 73]);
    expect(curve.best).toMatchObject({ value: 1, gain: { value: 6, low: 6, high: 6 } });
    expect(curve.now).toMatchObject({ value: 1.5, total: 82 });
    expect(curve.flat).toBe(false);
  });

  it('is of the scenario: what others change is in it', () => {
    expect(responseCurve(tiered, ask, returns, { praise: 100 })!.now.total).toBeCloseTo(89.5, 9);
  });

  it('is none for what was not read, and has no best at the top', () => {
    expect(responseCurve(tiered, ask, { ...returns, reading: undefined }, {})).toBeUndefined();
    expect(
      responseCurve(tiered, scenario(tiered, { ...tieredValues, returns: 0.5 }, 82), rowOf('returns', 0.5), {})!.best,
    ).toBeUndefined();
  });

  it('is drawn from the left to the right, the dot on its line', () => {
    const curve = responseCurve(tiered, ask, praise, {})!;
    const { line, band, now } = curveShape(curve, praise);
    expect(line).toMatch(/^M0 .*L100 6$/);
    expect(band).toBeUndefined();
    expect(dotAt(curve, praise, 90)).toEqual({ left: 90, top: Math.round(now * 10) / 10 });
  });
});

describe('the value for a total', () => {
  const find = (target: number, others = {}) => seek(baselineOf(82), ask, returns, others, target);
  it.each([
    [88, { status: 'reached', value: 1, total: 88 }],
    [85, { status: 'reached', value: 1, total: 88 }], // a step goes beyond it
    [95, { status: 'unreachable', value: 1, total: 88 }],
    [82, { status: 'same', value: 1.5, total: 82 }],
    [80, { status: 'keeps', value: 2, total: 82 }],
    [70, { status: 'keeps', value: 5, total: 73 }],
  ])('%f', (target, expected) => {
    expect(find(target)).toMatchObject(expected);
  });

  it('counts what the others have brought', () => {
    expect(find(95, { praise: 100 })).toMatchObject({ status: 'reached', value: 1 });
    expect(seek(baselineOf(82), ask, praise, { returns: 1 }, 91)).toMatchObject({ status: 'reached', value: 94 });
  });
});

describe('other rules', () => {
  const { praise: _, ...noPraise } = tieredValues;
  it('score the same figures, without the scores that the page prints under its own', () => {
    const values = { ...tieredValues, goods_score: 99, returns: { value: 1.5, score: 12, weight: 0.9 } };
    const answer = underOtherRules(tiered, { ...values, service_score: 85 }, { returns: 1 }, {});
    expect(answer).toMatchObject({ status: 'incomplete', missing: ['service_score'] });
  });

  it('say what they need and nobody has read, and take what the seller fills in', () => {
    const whole = {
      ...tiered,
      dimensions: [
        { ...tiered.dimensions[0]!, weight: { ...tiered.dimensions[0]!.weight, value: 1, low: 1, high: 1 } },
      ],
    };
    expect(underOtherRules(whole, noPraise, { returns: 1, weather: 3 }, {})).toEqual({
      status: 'incomplete',
      missing: ['praise'],
      notThere: ['weather'],
    });
    expect(underOtherRules(whole, noPraise, { returns: 1 }, { praise: 90 })).toMatchObject({
      status: 'scored',
      now: { value: 77.5 },
      after: { value: 87.5 },
    });
    expect(underOtherRules(whole, noPraise, {}, { praise: 120 })).toEqual({ status: 'misfit', figures: ['praise'] });
  });
});
