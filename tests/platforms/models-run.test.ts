import { describe, expect, test } from 'vitest';
import { evaluate, type ScoreModel, simulate, type Values } from '../../lib/engine';
import { platforms } from '../../lib/platforms';
import { loadFrameworks, withFormer } from '../../lib/platforms/load-platform';

const whole = await Promise.all(platforms.map(withFormer));
const beside = (await Promise.all(platforms.map((platform) => platform.beside?.()))).flatMap(
  (each) => each?.models ?? [],
);
const own = (await loadFrameworks()).map(({ model }) => model).filter(({ platform }) => platform === 'any');
const models = [...whole.flatMap((platform) => platform.models), ...beside, ...own];

const STEPS = 20;

/** A shop between the worst and the best that a model's scales and sliders have; `part` 0 to 1. */
function shopAt(model: ScoreModel, part: number): Record<string, number> {
  const between = (worst: number, best: number) => worst + part * (best - worst);
  const values: Record<string, number> = {};
  for (const { score, min, max, indicators } of model.dimensions) {
    if (indicators.length === 0) values[score] = between(min, max);
    for (const { id, better, range } of indicators) {
      values[id] = better === 'higher' ? between(range.min, range.max) : between(range.max, range.min);
    }
  }
  return values;
}

function totalOf(model: ScoreModel, values: Values) {
  const result = evaluate(model, values);
  if (result.status !== 'scored') throw new Error(JSON.stringify(result));
  return result;
}

describe.each(models.map((model) => [model.id, model] as const))('%s', (_, model) => {
  test('from the worst shop to the best neither total nor band ever falls, and both stay on the scale', () => {
    let before = { value: model.scale.min, low: model.scale.min, high: model.scale.min };
    for (let step = 0; step <= STEPS; step += 1) {
      const { total, contributions, adjustments } = totalOf(model, shopAt(model, step / STEPS));
      for (const end of ['low', 'value', 'high'] as const) {
        expect(total[end]).toBeGreaterThanOrEqual(before[end] - 1e-9);
        expect(total[end]).toBeLessThanOrEqual(model.scale.max);
      }
      expect(total.low <= total.value && total.value <= total.high).toBe(true);
      const parts = [...contributions.map(({ points }) => points.value), ...adjustments.map(({ points }) => points)];
      expect(parts.reduce((sum, points) => sum + points, 0)).toBeCloseTo(total.value, 9);
      before = total;
    }
  });

  test('the best shop has the most that dimensions can give, the worst a fifth of the scale less at least', () => {
    const [worst, best] = [0, 1].map((part) => totalOf(model, shopAt(model, part)).total);
    const most = model.dimensions.reduce((sum, { weight, max }) => sum + weight.value * max, 0);
    expect(best!.value).toBeCloseTo(Math.min(most, model.scale.max), 9);
    expect(best!.value - worst!.value).toBeGreaterThan((model.scale.max - model.scale.min) / 5);
  });

  test('what is better never loses, what is worse never wins, figure by figure', () => {
    const values = shopAt(model, 0.5);
    const [worse, better] = [shopAt(model, 0.25), shopAt(model, 0.75)];
    for (const id of Object.keys(values)) {
      const up = simulate(model, values, { [id]: better[id]! });
      const down = simulate(model, values, { [id]: worse[id]! });
      if (up.status !== 'simulated' || down.status !== 'simulated') throw new Error(id);
      expect([id, up.change.low >= 0 && up.change.high >= up.change.value]).toEqual([id, true]);
      expect([id, down.change.high <= 0 && down.change.low <= down.change.value]).toEqual([id, true]);
    }
  });

  test('without one of its figures it says which, and gives no number', () => {
    const values = shopAt(model, 0.5);
    for (const id of Object.keys(values)) {
      const { [id]: _, ...rest } = values;
      expect(evaluate(model, rest)).toEqual({ status: 'incomplete', missing: [id] });
    }
  });
});
