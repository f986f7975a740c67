import { describe, expect, test } from 'vitest';
import type { Rung } from '../../lib/engine/plan/rung';
import { ladderNow } from '../../lib/panel/ladder-now';
import { ladderRail } from '../../lib/panel/ladder-rail';

const DAY = '2026-09-10';
const rung = (id: string, score: number, more: Partial<Rung> = {}): Rung => ({
  id,
  of: 'total_score',
  score,
  name: { zh: id, en: id },
  kind: 'right',
  basis: 'official',
  source: { title: { zh: '规则', en: 'Rules' }, date: '2026' },
  validFrom: '2026-01-01',
  ...more,
});
const scores = (found: Record<string, Record<string, number>>) => (id: string) =>
  new Map(Object.entries(found[id] ?? {}));
const week = { count: 7, as: 'mean' } as const;
const now = (rungs: readonly Rung[], found: Record<string, Record<string, number>>) =>
  ladderNow(rungs, scores(found), DAY);

describe('where a shop stands', () => {
  test('between the next rung and the one at risk; on a line it is held', () => {
    const ladder = now([rung('a', 60), rung('b', 70), rung('c', 75)], { total_score: { [DAY]: 70 } });
    expect([ladder.next?.rung.id, ladder.next?.gap]).toEqual(['c', 5]);
    expect([ladder.atRisk?.rung.id, ladder.atRisk?.gap]).toEqual(['b', 0]);
  });

  test('the nearest counts, whatever score it looks at', () => {
    const ladder = now([rung('total', 70), rung('goods', 65, { of: 'goods_score' })], {
      total_score: { [DAY]: 80 },
      goods_score: { [DAY]: 66 },
    });
    expect([ladder.atRisk?.rung.id, ladder.next]).toEqual(['goods', undefined]);
  });

  test('binary fractions leave nothing over', () => {
    expect(now([rung('a', 4.6)], { total_score: { [DAY]: 4.58 } }).next?.gap).toBe(0.02);
  });

  test.each([
    ['a mean of days: of those that were read', week, { value: 71, read: 2 }],
    [
      'each of the days: of the best, for only below on all is lost',
      { count: 7, as: 'each' } as const,
      { value: 74, read: 2 },
    ],
    ['days that nobody read', { count: 1, as: 'mean' } as const, undefined],
  ])('%s', (_, days, expected) => {
    const found = { total_score: { '2026-09-03': 10, '2026-09-05': 74, '2026-09-09': 68 } };
    const [only] = now([rung('a', 70, { days })], found).all;
    expect(only && { value: only.value, read: only.read }).toEqual(expected);
  });

  test('rungs of another time are not there; those for some shops are listed last and are nobody’s next', () => {
    const rungs = [
      rung('fruit', 61, { only: { zh: '生鲜', en: 'Fresh food' } }),
      rung('over', 65, { validUntil: DAY }),
      rung('to come', 66, { validFrom: '2026-09-11' }),
      rung('mine', 70),
    ];
    const ladder = now(rungs, { total_score: { [DAY]: 60 } });
    expect(ladder.all.map((each) => each.rung.id)).toEqual(['mine', 'fruit']);
    expect(ladder.next?.rung.id).toBe('mine');
  });
});

test('the ruler has room around what is on it, and stays on the scale', () => {
  const rungs = [rung('a', 4.6), rung('b', 4.8), rung('c', 5), rung('d', 5)];
  const ladder = now(rungs, { total_score: { [DAY]: 4.7 } });
  const rail = ladderRail(ladder, 'total_score', 4.7, 5)!;
  expect(rail.lines.map(({ score, held }) => [score, held])).toEqual([
    [4.6, true],
    [4.8, false],
    [5, false],
  ]);
  const places = [rail.lines[0]!.at, rail.at, rail.lines[1]!.at, rail.lines[2]!.at];
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect([Math.min(...places) > 0, Math.max(...places)]).toEqual([true, 100]);
  expect(ladderRail(ladder, 'goods_score', 4.7, 5)).toBeUndefined();
});
