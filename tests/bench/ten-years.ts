import type { Fact } from '../../lib/records/fact';
import type { Snapshot } from '../../lib/records/snapshot';

// A history of made-up shops, as large as an agency's.

export const READINGS = 22;
export const TEN_YEARS = 3_650;
export const MILLION = 1_000_000;

/** The overview page of one shop on one day, with as many readings as Douyin's has. */
export function snapshot(shop: number, day: number): Snapshot {
  return {
    platform: 'douyin',
    shopId: String(10_000_000 + shop),
    shopName: `示例旗舰店${shop}`,
    page: 'overview',
    day: dayName(day),
    dayFrom: 'page',
    capturedAt: `${dayName(day)}T11:05:00+08:00`,
    updatedAt: `${dayName(day)} 11:00:37`,
    url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
    stage: 'formal',
    industry: '女装',
    readings: Array.from({ length: READINGS }, (_, n) => ({
      indicator: `quality_return_rate_${n}`,
      dimension: 'goods',
      label: `商品品质退货率${n}`,
      raw: `${n}.${day % 1000} %`,
      value: n + (day % 1000) / 1000,
      unit: 'percent',
      numerator: n * day,
      denominator: 3_000 + day,
      windowDays: 30,
      change: (day % 7) / 100,
    })),
  };
}

/** Shop by shop, day by day, until there are so many readings. */
export function* facts(readings: number, days = TEN_YEARS): Generator<Fact> {
  let left = readings;
  for (let shop = 0; left > 0; shop++)
    for (let day = 0; day < days && left > 0; day++) {
      const record = snapshot(shop, day);
      yield { store: 'snapshots', record: { ...record, readings: record.readings.slice(0, left) } };
      left -= READINGS;
    }
}

export function dayName(day: number): string {
  return new Date(Date.UTC(2016, 9, 1 + day)).toISOString().slice(0, 10);
}
