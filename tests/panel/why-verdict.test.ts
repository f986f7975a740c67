import { expect, test } from 'vitest';
import type { Attribution, AttributionPart, Estimate } from '../../lib/engine';
import type { Evidence } from '../../lib/panel/why-evidence';
import { verdictOf } from '../../lib/panel/why-verdict';

type Attributed = Extract<Attribution, { status: 'attributed' }>;

const exactly = (value: number): Estimate => ({ value, low: value, high: value, basis: 'shown' });
const part = (kind: AttributionPart['kind'], value: number, more: Partial<AttributionPart> = {}): AttributionPart => ({
  kind,
  indicator: kind,
  points: exactly(value),
  ...more,
});
const help = (value: number, to: number | undefined = 0.65) =>
  part('indicator', value, { indicator: 'help', dimension: 'service', from: 0.52, to });

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

const moved = (leaving: number, entering: number, noise: Evidence['noise']): Evidence => ({
  split: undefined,
  window: {
    status: 'exact',
    change: leaving + entering,
    entering: exactly(entering),
    leaving: exactly(leaving),
    rounding: 0,
  },
  noise,
});

const ask = (
  parts: readonly AttributionPart[],
  evidence: Evidence | undefined,
  more: { isRanked?: boolean; unread?: string[]; least?: number } = {},
) => verdictOf(attributed(parts), { evidence: () => evidence, isRanked: false, unread: [], least: 0.05, ...more });

test.each<[string, ReturnType<typeof ask>, string, string[]]>([
  ['a figure that got worse for real', ask([help(-2)], moved(0.01, 0.1, 'real')), 'own', ['own']],
  ['an indicator of which nothing more is known', ask([help(-2)], undefined), 'own', ['own']],
  ['a good old day left', ask([help(-2)], moved(0.1, 0.01, 'real')), 'not_own', ['left']],
  ['one order', ask([help(-2)], moved(0, 0.1, 'one_event')), 'not_own', ['noise']],
  ['usual ups and downs', ask([help(-2)], moved(0, 0.1, 'chance')), 'not_own', ['noise']],
  ['new rules', ask([part('rule', -3), part('rounding', 0)], undefined), 'not_own', ['rule']],
  ['rounding', ask([part('rounding', -1)], undefined), 'not_own', ['rounding']],
  ['points deducted', ask([part('deduction', -2)], undefined), 'own', ['own']],
  ['peers', ask([part('unexplained', -2)], undefined, { isRanked: true, unread: ['help'] }), 'not_own', ['peers']],
  ['unread', ask([part('unexplained', -2)], undefined, { unread: ['help'] }), 'not_own', ['unread']],
  ['nobody knows', ask([part('unexplained', -2)], undefined), 'not_own', ['unexplained']],
  ['half and half, the larger first', ask([help(-1), part('rule', -1.5)], undefined), 'both', ['rule', 'own']],
])('%s', (_name, verdict, answer, reasons) => {
  expect(verdict?.answer).toBe(answer);
  expect(verdict?.reasons.map(({ reason }) => reason)).toEqual(reasons);
});

test('the figures that a loss speaks of are named, of unread ones all', () => {
  expect(ask([help(-2)], undefined)?.reasons[0]?.figures).toEqual(['help']);
  expect(ask([part('unexplained', -2)], undefined, { unread: ['a', 'b'] })?.reasons[0]?.figures).toEqual(['a', 'b']);
  expect(ask([part('rule', -2)], undefined)?.reasons[0]?.figures).toEqual([]);
});

test('what prints as nothing is named only where nothing else is, on any scale', () => {
  const parts = [part('rule', -0.04), part('rounding', -1)];
  expect(ask(parts, undefined)?.reasons.map(({ reason }) => reason)).toEqual(['rounding']);
  expect(ask(parts, undefined, { least: 0.005 })?.reasons.map(({ reason }) => reason)).toEqual(['rounding', 'rule']);
});

test.each([
  ['a gain', [help(2)]],
  ['no change', [help(-1), part('rounding', 1)]],
])('%s asks no such question', (_name, parts) => {
  expect(ask(parts, undefined)).toBeUndefined();
});
