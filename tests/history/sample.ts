import type { Fact } from '../../lib/records/fact';
import type { Reading, Snapshot } from '../../lib/records/snapshot';
import type { Visit } from '../../lib/records/visit';

/** A reading that a Douyin page might show; every field can be replaced. */
export function reading(indicator: string, value: number, more: Partial<Reading> = {}): Reading {
  return { indicator, dimension: 'goods', label: '商品品质退货率', raw: `${value} %`, value, unit: 'percent', ...more };
}

/** The overview page of one shop on 2026-09-09; every field can be replaced. */
export function snapshot(more: Partial<Snapshot> = {}): Snapshot {
  return {
    platform: 'douyin',
    shopId: '10000001',
    shopName: '示例旗舰店',
    page: 'overview',
    day: '2026-09-09',
    dayFrom: 'page',
    capturedAt: '2026-09-09T11:05:00+08:00',
    url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
    stage: 'formal',
    readings: [
      reading('total_score', 82, { dimension: '', label: '我的总分', raw: '82 分', unit: 'score' }),
      reading('quality_return_rate', 1.34, { raw: '1.340 %', numerator: 41, denominator: 3060, windowDays: 30 }),
    ],
    ...more,
  };
}

/** Twenty thousand days of three figures, from 2000 on: several batches of an import. */
export function* manyFacts(count = 20_000): Generator<Fact> {
  for (let n = 0; n < count; n++) {
    const day = new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
    const readings = ['a', 'b', 'c'].map((indicator, row) => reading(indicator, n + row));
    yield { store: 'snapshots', record: snapshot({ day, capturedAt: `${day}T11:05:00+08:00`, readings }) };
  }
}

/** One look at the overview page; every field can be replaced. */
export function visit(more: Partial<Visit> = {}): Visit {
  return {
    platform: 'douyin',
    page: 'overview',
    url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
    at: '2026-09-09T11:05:00+08:00',
    state: 'read',
    reasons: [],
    outcomes: [{ indicator: 'total_score', status: 'read', label: '我的总分', raw: '82 分' }],
    ...more,
  };
}

/** Values by indicator id. */
export function values(of: Snapshot): Record<string, number> {
  return Object.fromEntries(of.readings.map(({ indicator, value }) => [indicator, value]));
}
