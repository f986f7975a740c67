import { describe, expect, it } from 'vitest';
import { dayList } from '../../lib/panel/day-list.ts';
import { freshness, lookedAt } from '../../lib/panel/freshness.ts';
import { latestFigures } from '../../lib/panel/latest-figures.ts';
import { reading, snapshot } from './sample.ts';

const TOTAL = 'total_score';

describe('latest figures', () => {
  it('has none without snapshots', () => {
    expect(latestFigures([], TOTAL)).toBeUndefined();
  });

  it('takes each indicator from its newest day and marks what is older than the score', () => {
    const found = latestFigures(
      [
        snapshot({ day: '2026-09-06' }),
        snapshot({ day: '2026-09-09', page: 'home', readings: [reading(TOTAL, '84 分')] }),
      ],
      TOTAL,
    );
    expect(found?.day).toBe('2026-09-09');
    expect(found?.readings[TOTAL]).toMatchObject({ value: 84, day: '2026-09-09', older: false });
    expect(found?.readings.quality_return_rate).toMatchObject({ value: 1.34, day: '2026-09-06', older: true });
  });

  it.each([
    ['2026-09-02', true],
    ['2026-09-01', false],
  ])('uses a reading of %s beside a score of 9 September: %s', (day, used) => {
    const found = latestFigures(
      [snapshot({ day }), snapshot({ page: 'home', readings: [reading(TOTAL, '84 分')] })],
      TOTAL,
    );
    expect(found?.readings.pickup_time !== undefined).toBe(used);
  });

  it('takes the later of two pages of a day, and from the other what the same figure is shown with', () => {
    const overview = snapshot({ readings: [reading('pickup_time', '5.5 小时', { weight: 0.15 })] });
    const same = snapshot({
      page: 'detail',
      capturedAt: '2026-09-09T12:00:00+08:00',
      readings: [reading('pickup_time', '5.5 小时', { score: 90 })],
    });
    const other = { ...same, readings: [reading('pickup_time', '6 小时', { score: 80 })] };
    expect(latestFigures([overview, same], TOTAL)?.readings.pickup_time).toMatchObject({ weight: 0.15, score: 90 });
    const later = latestFigures([overview, other], TOTAL)?.readings.pickup_time;
    expect([later?.value, later?.weight]).toEqual([6, undefined]); // a weight shown beside 5.5 says nothing of 6
  });

  it('compares instants, not texts: 03:30 UTC is later than 11:05 in China', () => {
    const utc = snapshot({ page: 'home', capturedAt: '2026-09-09T03:30:00Z', readings: [reading(TOTAL, '83 分')] });
    expect(latestFigures([snapshot(), utc], TOTAL)?.readings[TOTAL]?.value).toBe(83);
  });

  it('lets no old total stand once the page says that there is none', () => {
    const found = latestFigures(
      [snapshot({ day: '2026-09-08' }), snapshot({ stage: 'no_score', readings: [reading('valid_orders', '12')] })],
      TOTAL,
    );
    expect(found?.stage).toBe('no_score');
    expect(found?.readings[TOTAL]).toBeUndefined();
    expect(found?.readings.valid_orders?.value).toBe(12);
  });

  it('keeps the day of the score when a later day brought only indicators', () => {
    const found = latestFigures(
      [snapshot({ day: '2026-09-08' }), snapshot({ readings: [reading('pickup_time', '4 小时')] })],
      TOTAL,
    );
    expect([found?.day, found?.readings.pickup_time?.value, found?.readings.pickup_time?.older]).toEqual([
      '2026-09-08',
      4,
      false,
    ]);
  });
});

describe('stored days', () => {
  const sameRule = () => 'rule';
  const total = (day: string, raw: string) => snapshot({ day, readings: [reading(TOTAL, raw)] });

  it('are listed newest first, each with its change against the scored day before', () => {
    const days = dayList(
      [
        total('2026-09-05', '80 分'),
        snapshot({ day: '2026-09-06', readings: [reading('pickup_time', '5 小时')] }),
        total('2026-09-09', '82 分'),
      ],
      TOTAL,
      sameRule,
    );
    expect(days.map(({ day, change, before }) => [day, change, before])).toEqual([
      ['2026-09-09', 2, '2026-09-05'],
      ['2026-09-06', undefined, undefined],
      ['2026-09-05', undefined, undefined],
    ]);
  });

  it('are not compared across a rule version or a stage of the shop', () => {
    const growth = snapshot({ day: '2026-09-05', stage: 'growth', readings: [reading(TOTAL, '75 分')] });
    const days = dayList(
      [growth, total('2026-09-07', '80 分'), total('2026-09-09', '71 分'), total('2026-09-10', '72 分')],
      TOTAL,
      (day) => (day < '2026-09-08' ? 'old' : 'new'),
    );
    expect(days.map(({ change, turn }) => [change, turn])).toEqual([
      [1, undefined],
      [undefined, 'rule'],
      [undefined, 'stage'],
      [undefined, undefined],
    ]);
  });

  it('merge the pages of a day', () => {
    const [day] = dayList([total('2026-09-09', '82 分'), snapshot({ page: 'detail' })], TOTAL, sameRule);
    expect(day?.readings.length).toBe(14);
  });
});

describe('freshness', () => {
  const now = new Date('2026-09-09T04:00:00Z'); // noon in China

  it.each([
    ['2026-09-09 11:00:37（今日已更新）', '2026-09-09', { kind: 'today', days: 0, time: '11:00' }],
    ['2026/9/8 9:00:36', '2026-09-09', { kind: 'yesterday', days: 1, time: '09:00' }],
    ['2026年09月04日 11:00', '2026-09-04', { kind: 'older', days: 5, time: '11:00' }],
    [undefined, '2026-09-08', { kind: 'yesterday', days: 1 }],
    ['更新中', '2026-09-09', { kind: 'today', days: 0 }],
  ] as const)('of a page that prints %s on business day %s', (updatedAt, day, expected) => {
    expect(freshness({ updatedAt, day }, now)).toEqual(expected);
  });

  it('turns with the day in China, not in UTC', () => {
    const figures = { updatedAt: undefined, day: '2026-09-09' };
    expect(freshness(figures, new Date('2026-09-09T15:59:00Z')).kind).toBe('today');
    expect(freshness(figures, new Date('2026-09-09T16:00:00Z')).kind).toBe('yesterday');
    expect(lookedAt('2026-09-09T11:02:00+08:00', now)).toEqual({ kind: 'today', days: 0, time: '11:02' });
  });
});
