import { expect, test } from 'vitest';
import { attribute, type Curve, calibrate, dayValues, type ScoreModel, simulate } from '../../../lib/engine';
import { printedDay } from './printed-day';

const source = 'guess';
const guess: Curve = {
  kind: 'line',
  points: [
    { value: 0, score: 100 },
    { value: 4, score: 50 },
  ],
  spread: 25,
  jump: 5,
  basis: 'unofficial',
  source,
};
const share = (value: number) => ({ value, low: 0.05, high: 0.95, basis: 'unofficial', source }) as const;
const measure = {
  unit: 'percent',
  better: 'lower',
  windowDays: 30,
  range: { min: 0, max: 100, step: 0.1 },
  curve: guess,
} as const;
/** Late parcels are guessed to be a fifth of the score; in truth they are seven tenths. */
const model: ScoreModel = {
  id: 'guessed@2026-01-01',
  platform: 'any',
  name: { zh: '猜测', en: 'Guessed' },
  kind: 'hidden',
  validFrom: '2026-01-01',
  scale: { min: 0, max: 100, decimals: 0 },
  total: 'total_score',
  dimensions: [
    {
      id: 'goods',
      score: 'goods_score',
      weight: { value: 1, low: 1, high: 1, basis: 'official', source },
      min: 50,
      max: 100,
      decimals: 0,
      indicators: [
        { ...measure, id: 'late', weight: share(0.2) },
        { ...measure, id: 'broken', weight: share(0.8) },
      ],
    },
  ],
  floors: [],
  variants: [],
  stars: [],
  sources: { guess: { title: { zh: '猜测', en: 'A guess' }, date: '2026-01-01' } },
};
const truth = (late: number, broken: number) => 100 - 12.5 * (0.7 * late + 0.3 * broken);

const snapshots = Array.from({ length: 40 }, (_, index) => {
  const [late, broken] = [2 + Math.sin(index / 6), 2 + Math.cos(index / 3)].map((value) => Number(value.toFixed(2)));
  return printedDay(index, { late: late!, broken: broken! }, Math.round(truth(late!, broken!)));
});

test('an indicator that does more than its guessed share can is told in full, though its own curve leaves the scale', () => {
  const fitted = calibrate(model, snapshots);
  const days = dayValues(snapshots);
  const [before, after] = [days[12]!, days[25]!];
  const [from, to] = [before, after].map(({ values }) => (values.late as { value: number }).value);
  const brought = 12.5 * 0.7 * (from! - to!);
  const answer = attribute({ model: fitted, ...before }, { model: fitted, ...after });
  if (answer.status !== 'attributed') throw new Error(answer.status);
  const late = answer.parts.find(({ indicator }) => indicator === 'late')!;
  expect(Math.abs(brought)).toBeGreaterThan(10); // all of a fifth of the scale
  expect(Math.abs(late.points.value - brought)).toBeLessThan(0.15 * Math.abs(brought));

  const moved = simulate(fitted, before.values, { late: to! });
  expect(moved.status === 'simulated' && Math.abs(moved.change.value - late.points.value)).toBeLessThan(1);
});
