import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tierNeighbours } from '../../../lib/engine/plan/tier-neighbours';
import { valueFor } from '../../../lib/engine/plan/value-for';
import { simulate } from '../../../lib/engine/simulate';
import { anyCase } from '../arbitraries';
import { hidden, line, tiered } from '../models';
import { nextFloat } from '../next-float';

const numRuns = Number(process.env.RUNS ?? 300);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`value for: seed ${seed}, ${numRuns} runs each`);

const closeTo = (value: number): number => expect.closeTo(value, 9);

/** Goods 0.5 × (0.6 × 80 + 0.4 × 100), service 0.5 × 70: 79, see evaluate.test.ts. */
const values = { praise: 85, returns: 0.5, help: 4, bonus: 0, deduction: 0 };

describe('valueFor', () => {
  test.each([
    ['the edge of the next tier', 'praise', 85, { status: 'reached', value: 90, sure: 90 }],
    ['the same edge for less', 'praise', 80, { status: 'reached', value: 90 }],
    ['lower is better', 'help', 94, { status: 'reached', value: 1 }],
    ['beyond what it can bring', 'praise', 86, { status: 'unreachable', value: 90 }],
    ['nothing to be had', 'returns', 80, { status: 'unreachable', value: 0.5 }],
    ['already there, with room to spare', 'praise', 79, { status: 'already', value: 85, keeps: 80 }],
    ['already there, whatever it does', 'returns', 50, { status: 'already', value: 0.5, keeps: 100 }],
    ['already there, down a tier', 'returns', 75, { status: 'already', value: 0.5, keeps: 2 }],
    ['a dimension as a whole', 'goods_score', 81, { status: 'reached', value: closeTo(92) }],
    ['bonus', 'bonus', 82, { status: 'reached', value: closeTo(3) }],
    ['bonus ends at its cap', 'bonus', 86, { status: 'unreachable', value: 6 }],
    ['no deduction to lose', 'deduction', 80, { status: 'unreachable', value: 0 }],
  ] as const)('%s', (_, indicator, target, wanted) => {
    expect(valueFor(tiered, { ...values, bonus: 0 }, indicator, target)).toMatchObject(wanted);
  });

  test('a rounded sum counts: 79 + 0.5 × 0.6 × 20 is 85', () => {
    expect(valueFor(tiered, values, 'praise', 85)).toMatchObject({ status: 'reached', value: 90 });
  });

  test('lifts a dimension’s own score', () => {
    const aim = { of: 'goods_score', score: 95 };
    expect(valueFor(tiered, values, 'praise', aim)).toMatchObject({
      status: 'reached',
      value: 90,
      total: { value: 100 },
    });
    expect(valueFor(tiered, values, 'help', aim)).toMatchObject({ status: 'unreachable', value: 4 });
  });

  test('the total that is shown is where it starts', () => {
    expect(valueFor(tiered, values, 'praise', 85, 84)).toMatchObject({
      status: 'reached',
      value: 90,
      total: { value: 90 },
    });
    expect(valueFor(tiered, values, 'praise', 84, 84)).toMatchObject({ status: 'already' });
  });

  test('what has a band is sure later, or never', () => {
    const answer = valueFor(hidden, { ...values, praise: 80 }, 'praise', 82);
    expect(answer).toMatchObject({ status: 'reached', sure: undefined });
  });

  test.each([
    ['an unread figure', 'praise', 80, { help: 4, returns: 1 }, { status: 'incomplete' }],
    ['a shop without a score', 'praise', 80, { ...values, valid_orders: 12 }, { status: 'no_score', orders: 12 }],
  ] as const)('%s is a status', (_, indicator, target, read, wanted) => {
    expect(valueFor(tiered, read, indicator, target)).toMatchObject(wanted);
  });

  test.each([
    ['a target off the scale', () => valueFor(tiered, values, 'praise', 101)],
    ['no number', () => valueFor(tiered, values, 'praise', Number.NaN)],
    ['a figure of no model', () => valueFor(tiered, values, 'elsewhere', 80)],
    ['a score of no model', () => valueFor(tiered, values, 'praise', { of: 'elsewhere_score', score: 80 })],
    ['a negative rate', () => valueFor(tiered, { ...values, help: -1 }, 'help', 80)],
  ])('%s is an error', (_, run) => {
    expect(run).toThrow(RangeError);
  });

  test('reaches, and one double short of it does not; what is kept is lost one double later', () => {
    const outcomes = new Map<string, number>();
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), ({ model, values }, at, part) => {
        const indicators = model.dimensions.flatMap((dimension) => dimension.indicators);
        fc.pre(indicators.length > 0);
        const { id, better, range } = indicators[at % indicators.length]!;
        const now = simulate(model, values, {});
        if (now.status !== 'simulated') throw new Error(now.status);
        const { min, max } = model.scale;
        const target = Math.min(max, Math.max(min, now.total.value + (part - 0.4) * 0.1 * (max - min)));
        const answer = valueFor(model, values, id, target);
        outcomes.set(answer.status, (outcomes.get(answer.status) ?? 0) + 1);
        const totalAt = (value: number) => {
          const result = simulate(model, values, { [id]: value });
          if (result.status !== 'simulated') throw new Error(result.status);
          return result.total.value;
        };
        const isInside = (value: number) => value > range.min && value < range.max;
        const worse = better === 'higher' ? -1 : 1;
        const goal = target - 1e-10; // twelve digits
        if (answer.status === 'reached') {
          expect(totalAt(answer.value)).toBeGreaterThanOrEqual(goal);
          expect(totalAt(nextFloat(answer.value, worse))).toBeLessThan(target);
        }
        if (answer.status === 'already') {
          expect(totalAt(answer.keeps)).toBeGreaterThanOrEqual(goal);
          if (isInside(answer.keeps)) expect(totalAt(nextFloat(answer.keeps, worse))).toBeLessThan(target);
        }
        if (answer.status === 'unreachable') {
          expect(totalAt(better === 'higher' ? range.max : range.min)).toBeLessThan(goal);
        }
      }),
      { numRuns, seed },
    );
    expect([...outcomes.keys()].sort()).toEqual(['already', 'reached', 'unreachable']);
  });
});

describe('tierNeighbours', () => {
  test.each([
    ['praise', 85, { score: 80, holds: 80, next: { value: 90, score: 100 }, below: 60 }],
    ['praise', 90, { score: 100, holds: 90, next: undefined, below: 80 }],
    ['praise', nextFloat(90, -1), { score: 80, holds: 80, next: { value: 90, score: 100 }, below: 60 }],
    ['praise', 3, { score: 50, holds: undefined, next: { value: 70, score: 60 }, below: undefined }],
    ['help', 1, { score: 100, holds: 1, next: undefined, below: 70 }],
    ['help', nextFloat(1, 1), { score: 70, holds: 5, next: { value: 1, score: 100 }, below: 50 }],
  ])('%s at %d', (id, value, wanted) => {
    expect(tierNeighbours(tiered, id, value)).toEqual(wanted);
  });

  const bent = line([[1, 100], [2, 100], [6, 50]], { spread: 0, jump: 0 }); // biome-ignore format: a table
  const [goods, service] = tiered.dimensions;
  const [praise, returns] = goods!.indicators;
  const sloped = {
    ...tiered,
    dimensions: [{ ...goods!, indicators: [praise!, { ...returns!, curve: bent }] }, service!],
  };

  test.each([
    [4, undefined],
    [7, { score: 50, holds: undefined, next: { value: 6, score: 50 }, below: undefined }],
    [1.5, { score: 100, holds: 2, next: undefined, below: 100 }],
    [0.5, { score: 100, holds: 2, next: undefined, below: 100 }],
  ])('on a line, at %d', (value, wanted) => {
    expect(tierNeighbours(sloped, 'returns', value)).toEqual(wanted);
  });

  test('a figure or value that is none is an error', () => {
    expect(() => tierNeighbours(tiered, 'elsewhere', 1)).toThrow(RangeError);
    expect(() => tierNeighbours(tiered, 'praise', -1)).toThrow(RangeError);
  });
});
