import { expect, test } from 'vitest';
import { scoringOf } from '../../../lib/engine/calibrate/fit-shown';
import type { Curve, ScoreModel } from '../../../lib/engine/score-model';
import { tiered } from '../../docs/examples/shop-model';

const curve: Curve = {
  kind: 'line',
  points: [{ value: 0, score: 100 }, { value: 100, score: 50 }], // biome-ignore format: a table
  spread: 20,
  jump: 5,
  basis: 'unofficial',
  source: 'rule',
};
const model: ScoreModel = {
  ...tiered,
  dimensions: tiered.dimensions.map((dimension) => ({
    ...dimension,
    indicators: dimension.indicators.map((indicator) => ({ ...indicator, curve })),
  })),
};
const [stepped, curved] = model.dimensions[0]!.indicators;

/** Sub-scores of one indicator day by day, each at a value of its own; of the other as a curve prints them. */
function stepsIn(scores: readonly number[], others: readonly number[]) {
  const pairsOf = (all: readonly number[]) =>
    all.map((score, index) => ({ value: 40 - 0.1 * score + 0.01 * index, score }));
  const pairs = new Map([[stepped!.id, pairsOf(scores)], [curved!.id, pairsOf(others)]]); // biome-ignore format: one thought
  return scoringOf(model, pairs, 1).steps.get(stepped!.id)?.levels;
}

const CURVE = [81.3, 82.7, 84.2, 84.9, 86.1];

test.each([
  ['steps of ten', [90, 90, 80, 80], CURVE, 6],
  ['steps of five beside curves of one decimal', [95, 95, 90, 90], CURVE, 11],
  ['steps of two beside curves of one decimal', [96, 96, 94, 94], CURVE, 26],
  ['whole points: two of five may be chance', [95, 95, 90, 90], [81, 82, 84, 85, 86], undefined],
  ['and three are not', [95, 95, 90, 90, 85], [81, 82, 84, 85, 86], 11],
  ['a curve', CURVE, CURVE, undefined],
  ['too few days', [95, 95, 90], CURVE, undefined],
] as const)('%s', (_name, scores, others, count) => {
  expect(stepsIn(scores, others)?.length).toBe(count);
});

test('the unit of the scale does not matter', () => {
  const tenth = (all: readonly number[]) =>
    all.map((score, index) => ({ value: 40 - 0.1 * score + 0.01 * index, score: score / 10 }));
  const pairs = new Map([[stepped!.id, tenth([95, 95, 90, 90])], [curved!.id, tenth(CURVE)]]); // biome-ignore format: one thought
  const small = { ...model, scale: { min: 0, max: 10, decimals: 2 }, dimensions: model.dimensions.map((dimension) => ({ ...dimension, min: 5, max: 10 })) }; // biome-ignore format: one thought
  expect(scoringOf(small, pairs, 0.1).steps.get(stepped!.id)?.levels).toHaveLength(11);
});
