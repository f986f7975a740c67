import { describe, expect, test } from 'vitest';
import { alertTitle, alertWords, staleWords } from '../../lib/alerts/alert-words';
import { type Alert, type DayTotal, isAmiss, judgeAlerts } from '../../lib/alerts/judge-alerts';
import { addDays } from '../../lib/format/day';
import { platforms } from '../../lib/platforms';
import { rungScores } from '../../lib/platforms/rung-scores';

const days = (...totals: number[]): DayTotal[] =>
  totals.map((total, index) => ({ day: addDays('2026-09-01', index), total }));
const ALL = { rungs: true, drops: true };
const NONE = { rungs: false, drops: false };

describe('what a new score calls for', () => {
  test.each<[string, readonly DayTotal[], { rungs?: number[]; below?: number; wanted?: typeof ALL }, Alert[]]>([
    ['nothing was read', [], { below: 80 }, []],
    ['the first day, above the line', days(82), { below: 80 }, []],
    ['the first day, below the line', days(78), { below: 80 }, [{ kind: 'below', score: 80 }]],
    ['falls below the line', days(80, 79), { below: 80 }, [{ kind: 'below', score: 80 }]],
    ['stays below: told before', days(79, 78), { below: 80 }, []],
    ['on the line is not below', days(82, 80), { below: 80, wanted: NONE }, []],
    ['a rung is lost', days(70, 69), { rungs: [60, 70] }, [{ kind: 'lost', score: 70 }]],
    ['a rung is held on its score', days(71, 70), { rungs: [60, 70] }, []],
    ['a rung is won', days(69, 70), { rungs: [60, 70] }, [{ kind: 'won', score: 70 }]],
    ['rungs are not wanted', days(69, 70), { rungs: [60, 70], wanted: NONE }, []],
    ['a fall of three with little known', days(83, 80), {}, []],
    ['a fall of four with little known', days(84, 80), {}, [{ kind: 'drop', score: 4 }]],
    ['a fall not wanted', days(90, 80), { wanted: NONE }, []],
    ['a rise is no fall', days(80, 90), {}, []],
    ['a quiet shop: one point is nothing', days(...Array(14).fill(82), 81), {}, []],
    ['a quiet shop: two are', days(...Array(14).fill(82), 80), {}, [{ kind: 'drop', score: 2 }]],
    ['a restless shop: four are usual', days(...[80, 82, 80, 82, 80, 82, 80, 82, 80, 82, 80, 82, 84], 80), {}, []],
    [
      'a restless shop: ten are not',
      days(...[80, 82, 80, 82, 80, 82, 80, 82, 80, 82, 80, 82, 84], 74),
      {},
      [{ kind: 'drop', score: 10 }],
    ],
    ['scores out of five: half a tenth is nothing', days(...Array(14).fill(4.85), 4.8), {}, []],
    [
      'scores out of five: a tenth is',
      days(...Array(14).fill(4.85), 4.75),
      {},
      [{ kind: 'drop', score: expect.closeTo(0.1, 9) }],
    ],
  ])('%s', (_name, totals, { rungs = [], below, wanted = ALL }, expected) => {
    expect(judgeAlerts(totals, rungs, below, wanted)).toEqual(expected);
  });

  test.each<[string, readonly DayTotal[], number | undefined, Alert[], boolean]>([
    ['below the line, though told before', days(79, 78), 80, [], true],
    ['nothing read', [], 80, [], false],
    ['a rung won is nothing amiss', days(69, 70), undefined, [{ kind: 'won', score: 70 }], false],
    ['a fall', days(90, 80), undefined, [{ kind: 'drop', score: 10 }], true],
  ])('the mark: %s', (_name, totals, below, alerts, expected) => {
    expect(isAmiss(totals, below, alerts)).toBe(expected);
  });
});

test.each<[Alert, string, string]>([
  [{ kind: 'below', score: 80 }, '低于你设的 80 分', 'Below your line of 80'],
  [{ kind: 'lost', score: 70 }, '跌破 70 分，有权益按这个分数核', 'Rights are lost below 70'],
  [{ kind: 'won', score: 4.86 }, '够到 4.86 分，有权益按这个分数核', 'Rights are won at 4.86'],
  [{ kind: 'drop', score: 0.1000000001 }, '比上次掉 0.1 分，超出平时的起伏', 'More than usual: down by 0.1'],
])('%o in words', (alert, zh, en) => {
  expect([alertWords(alert, 'zh-CN'), alertWords(alert, 'en')]).toEqual([zh, en]);
});

test('a head and a line for silence', () => {
  expect(alertTitle('山货店', 82, 'zh-CN')).toBe('山货店：82 分');
  expect(staleWords(3, 'zh-CN')).toBe('3 天没读到新的分数了，打开后台看一眼');
});

test.each(platforms.map((platform) => [platform.id, platform] as const))(
  '%s: the scores of its ladder that a day decides for every shop',
  async (id, platform) => {
    const ladder = (await platform.ladder?.())?.ladder ?? [];
    const own = ladder.filter(
      (rung) => rung.of === 'total_score' && !rung.days && !rung.only && rung.validUntil === undefined,
    );
    const scores = [...new Set(own.map(({ score }) => score))].sort((a, b) => a - b);
    expect(rungScores[id] ?? []).toEqual(scores);
  },
);
