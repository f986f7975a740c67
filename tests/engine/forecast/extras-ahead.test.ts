import { describe, expect, test } from 'vitest';
import { extrasAhead } from '../../../lib/engine/forecast/extras-ahead';
import { tiered } from '../models';
import { dayAfter, FIRST_DAY } from './streams';

const history = (values: readonly number[], id: 'bonus' | 'deduction') =>
  values.map((value, index) => ({ day: dayAfter(FIRST_DAY, index), values: { [id]: value } }));
const days = (...runs: readonly (readonly [number, number])[]) =>
  runs.flatMap(([count, value]) => Array(count).fill(value));

function ahead(values: readonly number[], id: 'bonus' | 'deduction') {
  const all = history(values, id);
  return extrasAhead(tiered, all, all.at(-1)!.values);
}

describe('deductions that expire', () => {
  test('a case seen to begin on day 5 is gone on day 35', () => {
    const { expiring } = ahead(days([5, 0], [15, 3]), 'deduction');
    // the last day is 19
    expect(expiring(15)).toEqual({});
    expect(expiring(16)).toEqual({ deduction: 0 });
  });

  test('of two, the older goes first; one that was there before is not known', () => {
    const { expiring } = ahead(days([5, 2], [5, 5], [10, 6]), 'deduction');
    expect(expiring(16)).toEqual({ deduction: 3 });
    expect(expiring(21)).toEqual({ deduction: 2 });
    expect(expiring(100)).toEqual({ deduction: 2 });
  });

  test('what the forecast does not start from is left alone', () => {
    const { expiring, jumps } = extrasAhead(tiered, history(days([5, 0], [15, 3]), 'deduction'), {});
    expect(expiring(30)).toEqual({});
    expect(jumps(30)).toEqual([]);
  });

  test('one that was seen to end is over', () => {
    const { expiring } = ahead(days([5, 0], [5, 3], [5, 5], [5, 2]), 'deduction');
    expect(expiring(21)).toEqual({ deduction: 0 });
  });
});

describe('jumps', () => {
  test('the further, the likelier; none where neither is printed', () => {
    const { jumps } = ahead(days([20, 0], [20, 3], [20, 0]), 'bonus');
    expect(jumps(30)[0]!.probability).toBeGreaterThan(jumps(1)[0]!.probability);
    expect(jumps(30)[0]!.probability).toBeLessThan(0.5);
    // nothing to lose where there is none
    expect(jumps(30).map(({ points }) => points)).toEqual([3]);
    expect(extrasAhead(tiered, [{ day: FIRST_DAY, values: {} }], {}).jumps(30)).toEqual([]);
  });

  test('a deduction may come at any time', () => {
    const { jumps } = ahead(days([30, 0]), 'deduction');
    expect(jumps(30).map(({ points }) => points)).toEqual([-2]);
  });
});
