import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../lib/engine/calibrate/fit-tiers';
import { rounded, roundingOf } from '../../../lib/engine/calibrate/round-edges';
import type { ModelIndicator } from '../../../lib/engine/score-model';
import { tiered } from '../../docs/examples/shop-model';

const lower = tiered.dimensions[0]!.indicators[0]!;
const higher = tiered.dimensions[0]!.indicators[1]!;

/** Days on both sides of each edge, `near` away from it. */
function seen(indicator: ModelIndicator, edges: readonly number[], near: number) {
  const levels = [100, 90, 80, 70, 60, 50].slice(0, edges.length + 1);
  const sign = indicator.better === 'lower' ? 1 : -1;
  const pairs = edges.flatMap((edge, index) => [
    { value: edge - sign * near, score: levels[index]! },
    { value: edge + sign * near * 1.3, score: levels[index + 1]! },
  ]);
  return { indicator, steps: stepsOf(indicator, pairs, levels) };
}

describe('roundingOf', () => {
  test.each([
    ['halves', [0.5, 1, 1.5, 2.5], 2],
    ['tenths', [0.36, 0.84, 1.3, 2.7], 10],
    ['neither', [0.4123, 0.8377, 1.2841, 2.633], undefined],
  ] as const)('edges in %s', (_name, edges, expected) => {
    expect(roundingOf([seen(lower, edges, 0.004)])).toBe(expected);
  });

  test('counts from the ideal value where higher is better', () => {
    expect(roundingOf([seen(higher, [98.5, 97, 95, 90], 0.03)])).toBe(2);
  });

  test('says nothing where the shop has not come near the edges', () => {
    expect(roundingOf([])).toBeUndefined();
    expect(roundingOf([seen(lower, [0.5, 2], 0.4)])).toBeUndefined();
  });
});

test('rounded takes the next round distance between the ends, or leaves the expected one', () => {
  expect(rounded(1.38, 1.1, 1.9, 2)).toBe(1.5);
  expect(rounded(1.2, 1.1, 1.9, 2)).toBe(1.5); // 1 lies outside
  expect(rounded(1.38, 1.36, 1.44, 10)).toBe(1.4);
  expect(rounded(1.38, 1.36, 1.44, 2)).toBe(1.38);
  expect(rounded(1.38, 1.1, 1.9, undefined)).toBe(1.38);
});
