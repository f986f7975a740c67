import { describe, expect, test } from 'vitest';
import { tableDoubtOf } from '../../../lib/engine/calibrate/edge-belief';
import { fitTiers, stepsOf } from '../../../lib/engine/calibrate/fit-tiers';
import type { ModelIndicator } from '../../../lib/engine/score-model';
import { tiered } from '../../docs/examples/shop-model';

const LEVELS = [100, 90, 80, 70, 60, 50];
const [published] = tiered.dimensions[0]!.indicators;
const model: ModelIndicator = {
  ...published!,
  curve: {
    ...published!.curve,
    kind: 'tiers',
    tiers: [0.5, 0.75, 1.1, 1.7, 2.5].map((edge, index) => ({ edge, score: LEVELS[index]! })),
    otherwise: 50,
  },
};

/** A shop that wandered between the first and the fourth edge of a table, which lie at `edges`, in steps of 0.01. */
function seen(edges: readonly number[]) {
  const pairs = Array.from({ length: 200 }, (_, index) => 0.3 + 0.01 * index)
    .filter((value) => value < edges[3]! - 0.1)
    .map((value) => ({ value, score: LEVELS[edges.findIndex((edge) => value <= edge)]! }));
  return { pairs, all: [{ indicator: model, steps: stepsOf(model, pairs, LEVELS) }] };
}

describe('how far edges may lie from the table of the model', () => {
  test('edges in the proportions of the table leave the others as near', () => {
    const wider = seen([0.6, 0.9, 1.32, 2.04, 3]);
    const other = seen([0.35, 0.95, 1.05, 1.95, 2.2]);
    const width = ({ pairs, all }: typeof wider) => {
      const table = { roundTo: undefined, doubt: tableDoubtOf(all) };
      const { edges } = fitTiers(model, pairs, all[0]!.steps, table);
      return edges[4]!.high / edges[4]!.low;
    };
    expect(width(other)).toBeGreaterThan(1.25 * width(wider));
  });

  test('nothing seen: as near as the table of another industry', () => {
    expect(tableDoubtOf([])).toEqual(tableDoubtOf(seen([0.5, 0.75, 1.1, 1.7, 2.5]).all));
  });
});
