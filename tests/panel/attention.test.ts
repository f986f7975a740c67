import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { pickModel } from '../../lib/engine/pick-model';
import type { Curve, ModelIndicator, ScoreModel } from '../../lib/engine/score-model';
import { attentionNow } from '../../lib/panel/attention';
import type { PageState } from '../../lib/panel/page-state';
import { ShopModel } from '../../lib/panel/shop-model';
import type { Ahead } from '../../lib/panel/today-model';
import { douyin } from '../../lib/platforms/douyin';
import { reading, snapshot } from './sample';

const DAY = '2026-08-30';
const RATE = 'quality_return_rate';
const steps: Curve = {
  kind: 'tiers',
  tiers: [
    { edge: 0.26, score: 100 },
    { edge: 0.785, score: 80 },
  ],
  otherwise: 50,
  spread: 0,
  jump: 0,
  basis: 'shown',
  source: 'rule_0507',
};

/** The rules of that day, with edges of one figure that are known for certain. */
const rules = ((): ScoreModel => {
  const model = pickModel(douyin.models, DAY)!;
  const known = (each: ModelIndicator) => (each.id === RATE ? { ...each, curve: steps } : each);
  return {
    ...model,
    dimensions: model.dimensions.map((each) => ({ ...each, indicators: each.indicators.map(known) })),
  };
})();

const panelAt = (rate: number, total = 82) => {
  const readings = rules.dimensions.flatMap(({ indicators }) =>
    indicators.map((each) => {
      const value = each.id === RATE ? rate : (each.range.min + each.range.max) / 2;
      return { ...reading(each.id, value.toFixed(4)), unit: each.unit };
    }),
  );
  const now = signal(new Date(`${DAY}T04:00:00Z`));
  const own = new ShopModel({
    platform: signal({ ...douyin, models: [rules] }),
    snapshots: signal([snapshot({ day: DAY, readings: [reading('total_score', `${total} 分`), ...readings] })]),
    visits: signal([]),
    now,
    stored: signal({}),
    learned: signal(undefined),
  });
  return { ...own, now, page: signal<PageState>({ kind: 'elsewhere' }) };
};

const ahead = (low: number, high: number, more: Partial<Ahead> = {}): Ahead => ({
  when: 'tomorrow',
  total: { value: 82, low: 81, high: 83, basis: 'fitted' },
  hour: 11,
  learntFrom: 30,
  indicators: [{ id: RATE, value: { value: (low + high) / 2, low, high, basis: 'fitted' } }],
  ...more,
});

const found = (panel: ReturnType<typeof panelAt>, next: Ahead | undefined) =>
  attentionNow({ panel, held: [], ahead: next, ladder: undefined });

describe('a cliff', () => {
  test('is told of where tomorrow may be beyond the edge, with the points that this costs', () => {
    const [first, ...others] = found(panelAt(0.78), ahead(0.75, 0.81));
    expect(first).toMatchObject({ kind: 'cliff', row: { id: RATE }, edge: 0.785 });
    expect(first?.kind === 'cliff' && first.points).toBeGreaterThan(1);
    expect(others).toEqual([]);
  });

  test.each([
    ['the band stays on this side', panelAt(0.78), ahead(0.75, 0.785)],
    ['the figure lies beyond it already', panelAt(0.8), ahead(0.75, 0.81)],
    ['the band was learnt from a few days', panelAt(0.78), ahead(0.75, 0.81, { learntFrom: 6 })],
    ['there is no band', panelAt(0.78), undefined],
  ])('is none where %s', (_, panel, next) => {
    expect(found(panel, next)).toEqual([]);
  });
});
