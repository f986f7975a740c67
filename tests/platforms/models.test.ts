import { describe, expect, test } from 'vitest';
import { modelFaults } from '../../lib/engine';
import { type Curve, type ScoreModel, scoreModelSchema, type Weight } from '../../lib/engine/score-model';
import { platforms } from '../../lib/platforms';
import { loadFrameworks, withFormer } from '../../lib/platforms/load-platform';

const beside = (await Promise.all(platforms.map((platform) => platform.beside?.()))).flatMap(
  (each) => each?.models ?? [],
);
const whole = await Promise.all(platforms.map(withFormer));
const ownModels = (await loadFrameworks()).map(({ model }) => model).filter(({ platform }) => platform === 'any');
const models = [...whole.flatMap((platform) => platform.models), ...beside, ...ownModels];

describe.each(models.map((model) => [model.id, model] as const))('%s', (_, model) => {
  const indicators = model.dimensions.flatMap((dimension) => dimension.indicators);

  test('fits the schema', () => {
    expect(scoreModelSchema.parse(model)).toEqual(model);
  });

  test('has no fault', () => {
    expect(modelFaults(model)).toEqual([]);
  });

  test('is plain data: it survives JSON', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  test('weights sum to 1, inside ranges that can', () => {
    requireWhole(model.dimensions.map(({ weight }) => weight));
    for (const dimension of model.dimensions) {
      if (dimension.indicators.length > 0) requireWhole(dimension.indicators.map(({ weight }) => weight));
    }
  });

  test('every number names a source that is listed with title and date', () => {
    const named = sourcesIn(model);
    expect(named.filter((key) => model.sources[key] === undefined)).toEqual([]);
    for (const { title, date } of Object.values(model.sources)) {
      expect(title.zh).not.toBe('');
      expect(title.en).toMatch(/^[^一-龥]+$/);
      expect(date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
    }
  });

  test('only what is published is without doubt', () => {
    for (const { id, curve, weight } of indicators) {
      const doubtless = curve.spread === 0 && curve.jump === 0;
      expect([id, doubtless]).toEqual([id, curve.basis === 'official']);
      expect([id, weight.low === weight.high]).toEqual([id, weight.basis === 'official']);
    }
  });

  test('curves run one way and stay on their dimension’s scale', () => {
    for (const dimension of model.dimensions) {
      for (const { id, better, curve } of dimension.indicators) {
        expect([id, faults(curve, better, dimension.min, dimension.max)]).toEqual([id, []]);
      }
    }
  });

  test('figures have one id each', () => {
    const ids = [model.total, ...model.dimensions.map(({ score }) => score), ...indicators.map(({ id }) => id)];
    if (model.bonus) ids.push(model.bonus.id);
    if (model.deduction) ids.push(model.deduction.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('variants and floors speak of indicators of the model, and variants are whole', () => {
    const known = new Set(indicators.map(({ id }) => id));
    for (const floor of model.floors) expect(floor.indicators.filter((id) => !known.has(id))).toEqual([]);
    for (const { industry, weights } of model.variants) {
      expect([industry, Object.keys(weights).filter((id) => !known.has(id))]).toEqual([industry, []]);
      const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
      expect([industry, Math.abs(sum - 1) < 1e-9]).toEqual([industry, true]);
    }
  });

  test('a stage’s flat scores and every star step lie on the scale, best first', () => {
    const { min, max } = model.scale;
    for (const score of [model.stages?.growth, model.stages?.growthLow].filter((each) => each !== undefined)) {
      expect(score >= min && score <= max).toBe(true);
    }
    for (const [index, step] of model.stars.entries()) {
      expect(step.from >= min && step.from <= max).toBe(true);
      const next = model.stars[index + 1];
      if (next) expect(step.from > next.from && step.stars > next.stars).toBe(true);
    }
  });

  test('scene points fit their caps, and the caps the whole', () => {
    for (const adjustment of [model.bonus, model.deduction]) {
      if (!adjustment) continue;
      for (const scene of adjustment.scenes) expect(scene.each <= scene.max).toBe(true);
      const sum = adjustment.scenes.reduce((total, scene) => total + scene.max, 0);
      expect(adjustment.max).toBe(sum);
    }
  });
});

describe.each(whole.map((platform) => [platform.id, platform] as const))('%s', (_, { models, vocabulary }) => {
  test('rule versions follow each other without gap or overlap', () => {
    models.forEach((model, index) => {
      expect(model.validUntil).toBe(models[index + 1]?.validFrom);
    });
    expect(new Set(models.map(({ id }) => id)).size).toBe(models.length);
  });

  test('the reader knows every figure of every version, in the same unit and direction, on its days', () => {
    const terms = new Map(vocabulary.terms.map((term) => [term.indicator, term]));
    for (const model of models) {
      for (const dimension of model.dimensions) {
        expect(terms.get(dimension.score)).toMatchObject({ role: 'dimension', dimension: dimension.id });
        for (const { id, unit, better, windowDays, range } of dimension.indicators) {
          const term = terms.get(id);
          expect(term).toMatchObject({ role: 'indicator', dimension: dimension.id, unit, better, windowDays });
          expect(range.min >= term!.range[0] && range.max <= term!.range[1]).toBe(true);
          expect((term!.since ?? '') <= model.validFrom).toBe(true);
          expect((term!.until ?? '9') >= (model.validUntil ?? '9')).toBe(true);
        }
      }
      const others = [model.total, model.bonus?.id, model.deduction?.id, model.stages?.orders];
      for (const id of others) if (id !== undefined) expect(terms.has(id)).toBe(true);
    }
  });
});

test('ids are one each, and say the first day', () => {
  const ids = models.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { id, platform } of models)
    if (platform !== 'any') expect(id).toMatch(/^[a-z]+(-[a-z]+)?@\d{4}-\d{2}-\d{2}$/);
});

test('scores beside the main one have totals of their own, and versions that follow each other', async () => {
  for (const platform of platforms) {
    const mine = (await platform.beside?.())?.models ?? [];
    const systems = Map.groupBy(mine, ({ total }) => total);
    expect(systems.has('total_score')).toBe(false);
    for (const versions of systems.values()) {
      versions.forEach((model, index) => {
        if (index > 0) expect(versions[index - 1]!.validUntil).toBe(model.validFrom);
      });
    }
    const known = platform.vocabulary.terms;
    for (const { standing, total, dimensions } of mine) {
      // A total that no page prints is ranked by it: then the stars are printed.
      const printed = [standing?.stars ?? total, standing?.rank].filter((id) => id !== undefined);
      for (const id of printed) expect(known.some(({ indicator }) => indicator === id)).toBe(true);
      for (const { indicators } of dimensions) {
        for (const { id, unit, better } of indicators) {
          const term = known.find(({ indicator }) => indicator === id);
          expect([id, term?.unit, term?.better]).toEqual([id, unit, better]);
        }
      }
    }
  }
});

function requireWhole(weights: readonly Weight[]): void {
  const sum = (of: (weight: Weight) => number) => weights.reduce((total, weight) => total + of(weight), 0);
  expect(sum(({ value }) => value)).toBeCloseTo(1, 9);
  expect(sum(({ low }) => low)).toBeLessThanOrEqual(1 + 1e-9);
  expect(sum(({ high }) => high)).toBeGreaterThanOrEqual(1 - 1e-9);
  for (const { low, value, high } of weights) expect(low <= value && value <= high).toBe(true);
}

function faults(curve: Curve, better: 'higher' | 'lower', min: number, max: number): string[] {
  if (curve.kind === 'identity') return [];
  const best = curve.kind === 'line' ? curve.points : curve.tiers.map(({ edge, score }) => ({ value: edge, score }));
  const knots = curve.kind === 'tiers' && better === 'higher' ? [...best].reverse() : best;
  const scores =
    curve.kind === 'tiers' ? [...knots.map(({ score }) => score), curve.otherwise] : knots.map((k) => k.score);
  const found: string[] = [];
  if (scores.some((score) => score < min || score > max)) found.push('score off the scale');
  knots.forEach((knot, index) => {
    const next = knots[index + 1];
    if (!next) return;
    if (next.value <= knot.value) found.push(`${next.value} after ${knot.value}`);
    if (better === 'higher' ? next.score <= knot.score : next.score >= knot.score) found.push(`score at ${next.value}`);
  });
  if (curve.kind === 'tiers' && curve.otherwise >= Math.min(...knots.map(({ score }) => score)))
    found.push('otherwise');
  return found;
}

/** Every value under a key `source`. */
function sourcesIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data as Partial<ScoreModel>).flatMap(([key, value]: [string, unknown]) =>
    key === 'source' ? [value as string] : sourcesIn(value),
  );
}
