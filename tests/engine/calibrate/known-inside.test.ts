import { expect, test } from 'vitest';
import { type Curve, calibrate, type ScoreModel } from '../../../lib/engine';
import { printedDay } from './printed-day';

const source = 'rule';
const certain = (value: number) => ({ value, low: value, high: value, basis: 'shown', source }) as const;
const measure = { unit: 'percent', windowDays: 30, range: { min: 0, max: 100, step: 0.1 } } as const;
/** Copied off the page: a cliff at 1. */
const tiers: Curve = {
  kind: 'tiers',
  tiers: [{ edge: 1, score: 100 }],
  otherwise: 60,
  spread: 0,
  jump: 0,
  basis: 'shown',
  source,
};
const guess: Curve = {
  kind: 'line',
  points: [
    { value: 70, score: 50 },
    { value: 100, score: 100 },
  ],
  spread: 25,
  jump: 5,
  basis: 'unofficial',
  source,
};
const model: ScoreModel = {
  id: 'mixed@2026-01-01',
  platform: 'any',
  name: { zh: '混合', en: 'Mixed' },
  kind: 'hidden',
  validFrom: '2026-01-01',
  scale: { min: 0, max: 100, decimals: 0 },
  total: 'total_score',
  dimensions: [
    {
      id: 'goods',
      score: 'goods_score',
      weight: certain(1),
      min: 0,
      max: 100,
      decimals: 0,
      indicators: [
        { ...measure, id: 'returns', better: 'lower', weight: certain(0.5), curve: tiers },
        { ...measure, id: 'praise', better: 'higher', weight: certain(0.5), curve: guess },
      ],
    },
  ],
  floors: [],
  variants: [],
  stars: [],
  sources: { rule: { title: { zh: '规则', en: 'Rules' }, date: '2026-01-01' } },
};

/** In truth praise gives 40 at 80 and 100 at 98. */
const truth = (praise: number) => 40 + ((praise - 80) * 60) / 18;
const snapshots = Array.from({ length: 40 }, (_, index) => {
  const [returns, praise] = [index % 7 < 3 ? 0.8 : 1.3, 88 + 6 * Math.sin(index / 4)];
  const score = Math.round(0.5 * (returns <= 1 ? 100 : 60) + 0.5 * truth(praise));
  return printedDay(index, { returns, praise: Number(praise.toFixed(2)) }, score);
});

test('steps that are known stay, cliff and all, and what is not known beside them is learnt from the rest of the sum', () => {
  const [returns, praise] = calibrate(model, snapshots).dimensions[0]!.indicators;
  expect(returns!.curve).toEqual(tiers);
  expect(praise!.curve.basis).toBe('fitted');
  if (praise!.curve.kind !== 'line') throw new Error(praise!.curve.kind);
  const at = (value: number) => praise!.curve.kind === 'line' && between(praise!.curve.points, value);
  expect(Number(at(92)) - Number(at(84))).toBeCloseTo(truth(92) - truth(84), -1);
});

function between(points: readonly { value: number; score: number }[], value: number): number {
  const right = points.findIndex((point) => point.value >= value);
  const [a, b] = [points[Math.max(0, right - 1)]!, points[right]!];
  return a === b ? b.score : a.score + ((b.score - a.score) * (value - a.value)) / (b.value - a.value);
}
