import { describe, expect, test } from 'vitest';
import {
  attribute,
  calibrate,
  evaluate,
  forecast,
  modelFaults,
  plan,
  type ScoreModel,
  simulate,
  type Values,
  valueFor,
} from '../../lib/engine';
import { readModel, writeModel } from '../../lib/exchange/model-json';
import { platforms } from '../../lib/platforms';
import { withFormer } from '../../lib/platforms/load-platform';
import type { Snapshot } from '../../lib/records/snapshot';

const whole = await Promise.all(platforms.map(withFormer));
const models = whole.flatMap(({ models }) => models);
const DAYS = 40;

/** Figures that swing between 15 and 85 % of their range, each at its own pace, and the scores printed for them. */
function pageOf(model: ScoreModel, day: number): Record<string, number> {
  const values: Record<string, number> = {};
  let place = 0;
  const swing = (from: number, to: number, decimals: number): number => {
    place += 1;
    return Number((from + (0.5 + 0.35 * Math.sin(day / (2 + place) + place)) * (to - from)).toFixed(decimals));
  };
  for (const { score, min, max, decimals, indicators } of model.dimensions) {
    if (indicators.length === 0) values[score] = swing(min, max, decimals);
    for (const { id, range } of indicators) values[id] = swing(range.min, range.max, 3);
  }
  const result = evaluate(model, values);
  if (result.status !== 'scored') throw new Error(result.status);
  model.dimensions.forEach(({ score, decimals }, index) => {
    values[score] = Number(result.dimensions[index]!.score.value.toFixed(decimals));
  });
  return { ...values, [model.total]: result.shown };
}

function snapshotOf(model: ScoreModel, index: number): Snapshot {
  const day = new Date(Date.parse(model.validFrom) + index * 86_400_000).toISOString().slice(0, 10);
  return {
    platform: model.platform === 'any' ? 'douyin' : model.platform,
    shopId: '1',
    shopName: '云朵旗舰店',
    page: 'overview',
    day,
    dayFrom: 'page',
    capturedAt: `${day}T11:00:00+08:00`,
    url: 'https://example.com/',
    stage: 'formal',
    readings: Object.entries(pageOf(model, index)).map(([indicator, value]) => ({
      indicator,
      dimension: '',
      label: indicator,
      raw: String(value),
      value,
      unit: 'score',
    })),
  };
}

describe.each(models.map((model) => [model.id, model] as const))('%s', (_, model) => {
  const snapshots = Array.from({ length: DAYS }, (_, index) => snapshotOf(model, index));
  const fitted = calibrate(model, snapshots);
  const [yesterday, today] = [DAYS - 2, DAYS - 1].map((index): Values => pageOf(model, index));
  const total = today![model.total] as number;

  test('fitted it is still a model, and survives a file', () => {
    expect(modelFaults(fitted)).toEqual([]);
    expect(fitted.calibration?.days).toBeGreaterThanOrEqual(30); // of a ranked score older days speak of other peers
    expect(readModel(writeModel(fitted))).toEqual({ status: 'read', value: fitted });
  });

  test('a what-if on a history is no vaguer than without one', () => {
    const dimension = model.dimensions[0]!;
    const [first] = dimension.indicators;
    const { min, max } = first?.range ?? dimension;
    const change = { [first?.id ?? dimension.score]: min + 0.4 * (max - min) };
    const [before, after] = [model, fitted].map((each) => {
      const answer = simulate(each, today!, change);
      if (answer.status !== 'simulated') throw new Error(answer.status);
      return answer.change;
    });
    expect(after!.high - after!.low).toBeLessThanOrEqual(before!.high - before!.low + 1e-9);
  });

  test('attribution sums to the change, forecast and plan answer', () => {
    const why = attribute({ model: fitted, values: yesterday! }, { model: fitted, values: today! });
    if (why.status !== 'attributed') throw new Error(why.status);
    expect(why.parts.reduce((sum, { points }) => sum + points.value, 0)).toBeCloseTo(why.change, 9);

    const ahead = forecast(fitted, snapshots, {}, 7);
    if (ahead.status !== 'forecast') throw new Error(ahead.status);
    expect(ahead.doNothing).toHaveLength(7);
    for (const { total } of ahead.doNothing) expect(total.low <= total.value && total.value <= total.high).toBe(true);

    const target = Math.min(model.scale.max, total + 0.04 * (model.scale.max - model.scale.min));
    const ways = plan(fitted, today!, target);
    expect(ways.status).toBe('planned');
    expect(ways.status === 'planned' && ways.cheapest.reached).toBe(true);
    const { score } = model.dimensions[0]!;
    expect(['reached', 'unreachable']).toContain(valueFor(fitted, today!, score, target).status);
  });
});
