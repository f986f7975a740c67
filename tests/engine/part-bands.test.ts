import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../lib/engine';
import type { Changes, Simulation, Values } from '../../lib/engine/types';
import { anyCase, type Case } from './arbitraries';
import { hidden } from './models';

const numRuns = Number(process.env.RUNS ?? 1_000);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`part bands: seed ${seed}, ${numRuns} runs each`);
const options = { numRuns, seed };
const DUST = 1e-9;

type Simulated = Extract<Simulation, { status: 'simulated' }>;

function run(model: Case['model'], values: Values, changes: Changes): Simulated {
  const result = simulate(model, values, changes);
  if (result.status !== 'simulated') throw new Error(JSON.stringify(result));
  return result;
}

/** Every change of the case by itself. */
function eachAlone({ model, values, changes }: Case): Record<string, Simulated> {
  return Object.fromEntries(Object.entries(changes).map(([id, to]) => [id, run(model, values, { [id]: to })]));
}

describe('the band of a part', () => {
  test('alone it is the band of the whole change', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        for (const { parts, change } of Object.values(eachAlone(each))) {
          expect(parts).toHaveLength(1);
          for (const end of ['value', 'low', 'high'] as const) {
            expect(Math.abs(parts[0]!.points[end] - change[end])).toBeLessThan(DUST);
          }
        }
      }),
      options,
    );
  });

  test('beside others it reaches no further than alone, but to its own value', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const alone = eachAlone(each);
        for (const { indicator, points } of run(each.model, each.values, each.changes).parts) {
          const { low, high } = alone[indicator]!.change;
          expect(points.high).toBeLessThan(Math.max(points.value, high) + DUST);
          expect(points.low).toBeGreaterThan(Math.min(points.value, low) - DUST);
        }
      }),
      options,
    );
  });

  const values = { praise: 82.5, returns: 2, help: 1, total_score: 80, goods_score: 97, service_score: 100 };
  test.each<{ name: string; values: Values; changes: Changes; high: number }>([
    // up to 20 points of praise × 0.8, but goods has 3 left: × 0.5
    { name: 'what the dimension has left', values, changes: { praise: 100 }, high: 1.5 },
    { name: 'that, whatever gets worse in another', values, changes: { praise: 100, help: 4 }, high: 1.5 },
    // 36 by doubt, 20 left, × 0.5; what returns lose makes no room for doubt
    {
      name: 'that, whatever gets worse beside it',
      values: { ...values, goods_score: 80 },
      changes: { praise: 100, returns: 6 },
      high: 10,
    },
    { name: 'what the scale has left', values: { ...values, total_score: 99 }, changes: { praise: 100 }, high: 1 },
  ])('is held to $name', ({ values: read, changes, high }) => {
    const part = run(hidden, read, changes).parts.find(({ indicator }) => indicator === 'praise');
    expect(part!.points.high).toBeCloseTo(high, 9);
  });
});
