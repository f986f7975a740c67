import type { Snapshot } from '../../../lib/records/snapshot';

/** What a page printed on the n-th day from 2026-03-01 on: indicators in percent, and one score as that of the dimension and of the total. */
export function printedDay(index: number, percents: Readonly<Record<string, number>>, score: number): Snapshot {
  const day = new Date(Date.UTC(2026, 2, 1 + index)).toISOString().slice(0, 10);
  const read = (indicator: string, value: number, unit: 'percent' | 'score') => {
    return { indicator, dimension: '', label: indicator, raw: String(value), value, unit };
  };
  return {
    platform: 'douyin',
    shopId: '1',
    shopName: 'x',
    page: 'overview',
    day,
    dayFrom: 'page',
    capturedAt: `${day}T11:30:00+08:00`,
    url: 'https://shop.test/',
    stage: 'formal',
    readings: [
      ...Object.entries(percents).map(([indicator, value]) => read(indicator, value, 'percent')),
      read('goods_score', score, 'score'),
      read('total_score', score, 'score'),
    ],
  };
}
