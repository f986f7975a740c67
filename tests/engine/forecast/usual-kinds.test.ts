import { expect, test } from 'vitest';
import { KINDS } from '../../../lib/engine/forecast/kinds';
import { BEFOREHAND, usualKinds } from '../../../lib/engine/forecast/usual-kinds';

/** A figure that speaks for one kind, e³ times as loudly as for any other. */
const speaksFor = (kind: number) => KINDS.map((_, place) => (place === kind ? 3 : 0));

const alike = (a: readonly number[], b: readonly number[]) =>
  a.every((share, place) => Math.abs(share - b[place]!) < 1e-9);

test('nothing told changes nothing', () => {
  expect(alike(usualKinds([]), BEFOREHAND)).toBe(true);
  expect(alike(usualKinds([KINDS.map(() => -7), KINDS.map(() => -7)]), BEFOREHAND)).toBe(true);
});

test('shares are shares, and what many figures speak for is usual', () => {
  const shares = usualKinds(Array.from({ length: 8 }, () => speaksFor(9))).map(Math.exp);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(shares[9]!).toBeGreaterThan(0.5);
  expect(shares[9]!).toBeLessThan(1);
  expect(usualKinds([speaksFor(9)])[9]!).toBeLessThan(Math.log(shares[9]!));
});

test('the order of the figures does not matter', () => {
  const told = [speaksFor(1), speaksFor(9), speaksFor(9), speaksFor(4)];
  expect(alike(usualKinds([...told].reverse()), usualKinds(told))).toBe(true);
});
