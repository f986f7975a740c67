import { describe, expect, test } from 'vitest';
import type { Estimate } from '../../lib/engine';
import type { Language } from '../../lib/format/language';
import type { FigureFacts } from '../../lib/overlay/figure-facts';
import { sparkline } from '../../lib/overlay/sparkline';
import { changeSentence, chipName, chipText, pointsSentence } from '../../lib/overlay/words';

const estimate = (value: number, low = value, high = value, basis: Estimate['basis'] = 'official'): Estimate => ({
  value,
  low,
  high,
  basis,
});
const facts = (points: Estimate | undefined, by?: number, improved?: boolean): FigureFacts => ({
  reading: {
    indicator: 'quality_return_rate',
    dimension: 'goods',
    label: '商品品质退货率',
    raw: '1.34%',
    value: 1.34,
    unit: 'percent',
  },
  decimals: 2,
  points,
  change: by === undefined ? undefined : { since: '2026-09-08', by, improved },
  series: [],
  movable: true,
});

describe('a chip says', () => {
  test.each<
    [points: Estimate | undefined, by: number | undefined, shown: [string, string, string], language?: Language]
  >([
    [estimate(4.5), 0.2, ['4.5分', '▲0.2', 'worse']],
    [estimate(27), -0.2, ['27分', '▼0.2', 'better']],
    [estimate(31.5, 31.25, 31.75), undefined, ['约31.5分', '', 'same']],
    [estimate(13.2, 11.4, 15, 'unofficial'), undefined, ['约13分', '', 'same']],
    [estimate(31, 9.2, 56.4, 'unofficial'), undefined, ['9–57分', '', 'same']],
    [undefined, 0.004, ['', '', 'same']], // not to be seen at the page's own precision
    [undefined, 0, ['', '', 'same']],
    [estimate(4.5), 0.2, ['4.5 pts', '▲0.2', 'worse'], 'en'],
  ])('%j moved by %s: %j', (points, by, [brought, change, tone], language = 'zh-CN') => {
    const improved = by === undefined ? undefined : by < 0;
    expect(chipText(facts(points, by, improved), language)).toEqual({ points: brought, change, tone });
  });

  test('no direction where neither way is better', () => {
    expect(chipText(facts(undefined, 3), 'zh-CN')).toMatchObject({ change: '▲3', tone: 'same' });
  });
});

describe('sentences', () => {
  test.each<[zh: string, en: string, facts: FigureFacts]>([
    ['比 9月8日 上升 0.2 个百分点，变差', 'Up 0.2 pp since 8 Sep, worse', facts(undefined, 0.2, false)],
    ['比 9月8日 下降 0.2 个百分点，变好', 'Down 0.2 pp since 8 Sep, better', facts(undefined, -0.2, true)],
    ['比 9月8日 下降 0.2 个百分点', 'Down 0.2 pp since 8 Sep', facts(undefined, -0.2)],
    ['与 9月8日 相同', 'Same as on 8 Sep', facts(undefined, 0.001, false)],
    ['还没有更早的记录', 'No earlier record yet', facts(undefined)],
  ])('%s', (zh, en, known) => {
    expect(changeSentence(known, 'zh-CN')).toBe(zh);
    expect(changeSentence(known, 'en')).toBe(en);
  });

  test.each<[zh: string | undefined, en: string | undefined, points: Estimate | undefined]>([
    ['为总分带来 4.5 分', 'Brings 4.5 points', estimate(4.5)],
    ['为总分带来约 31.5 分（31.2–31.8）', 'Brings about 31.5 points (31.2–31.8)', estimate(31.5, 31.25, 31.75)],
    [
      '为总分带来约 13 分（11–15，非官方估算）',
      'Brings about 13 points (11–15, unofficial estimate)',
      estimate(13.2, 11.4, 15, 'unofficial'),
    ],
    [undefined, undefined, undefined],
  ])('%s', (zh, en, points) => {
    expect(pointsSentence(facts(points), 'zh-CN')).toBe(zh);
    expect(pointsSentence(facts(points), 'en')).toBe(en);
  });

  test('a screen reader hears the figure, what it brings and where it went', () => {
    expect(chipName(facts(estimate(4.5), 0.2, false), 'zh-CN')).toBe(
      '商品品质退货率：为总分带来 4.5 分，比 9月8日 上升 0.2 个百分点，变差',
    );
  });
});

describe('the small line', () => {
  const of = (...values: [string, number][]) => values.map(([day, value]) => ({ day, value }));

  test('runs from the first day to today, high values up, days to scale', () => {
    const line = sparkline(of(['2026-09-01', 1], ['2026-09-02', 3], ['2026-09-05', 2]), 100, 40);
    expect(line).toEqual({ path: 'M0 40L25 0L100 20', end: { x: 100, y: 20 }, low: 1, high: 3 });
  });

  test('is level where nothing moved, and absent on the first day', () => {
    expect(sparkline(of(['2026-09-01', 2], ['2026-09-02', 2]), 100, 40)?.path).toBe('M0 20L100 20');
    expect(sparkline(of(['2026-09-01', 2]), 100, 40)).toBeUndefined();
    expect(sparkline([], 100, 40)).toBeUndefined();
  });
});
