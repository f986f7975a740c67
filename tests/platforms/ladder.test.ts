import { describe, expect, test } from 'vitest';
import { nextRung } from '../../lib/engine/plan/next-rung';
import { rungSchema } from '../../lib/engine/plan/rung';
import { platforms } from '../../lib/platforms';
import { ladder as douyinLadder } from '../../lib/platforms/douyin/ladder';
import { ladder as kuaishouLadder } from '../../lib/platforms/kuaishou/ladder';

const ladders = await Promise.all(
  platforms.flatMap((platform) =>
    platform.ladder ? [platform.ladder().then(({ ladder }) => ({ id: platform.id, platform, ladder }))] : [],
  ),
);

test('six platforms have one', () => {
  expect(ladders.map(({ id }) => id)).toEqual(['douyin', 'taobao', 'pinduoduo', 'jd', 'kuaishou', 'xiaohongshu']);
});

describe.each(ladders)('$id', ({ platform, ladder }) => {
  test('fits the schema; one id each', () => {
    for (const rung of ladder) expect(rungSchema.parse(rung)).toEqual(rung);
    expect(new Set(ladder.map(({ id }) => id)).size).toBe(ladder.length);
  });

  test('counts readings that the reader knows, on their scale', () => {
    for (const { id, of, score } of ladder) {
      const term = platform.vocabulary.terms.find(({ indicator }) => indicator === of);
      expect([id, term !== undefined]).toEqual([id, true]);
      expect([id, score > term!.range[0] && score <= term!.range[1]]).toEqual([id, true]);
      expect([id, term!.better]).toEqual([id, 'higher']);
    }
  });

  test('every rung has names in both languages and a dated source', () => {
    for (const { id, name, only, source, validFrom, validUntil } of ladder) {
      for (const text of [name, source.title, ...(only ? [only] : [])]) {
        expect([id, /[一-龥]/.test(text.zh)]).toEqual([id, true]);
        expect([id, /^[^一-龥]+$/.test(text.en)]).toEqual([id, true]);
      }
      expect(source.date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(validFrom < (validUntil ?? '9')).toBe(true);
    }
  });

  test('only what the platform’s own rule says is official', () => {
    const own = new URL(platform.scoreUrl).host.split('.').slice(-2).join('.');
    for (const { id, basis, source } of ladder) {
      if (basis !== 'official') continue;
      const isOwn =
        source.url === undefined ? source.title.zh.includes('规则') : new URL(source.url).host.endsWith(own);
      expect([id, isOwn]).toEqual([id, true]);
    }
  });
});

describe('facts', () => {
  test.each([
    ['douyin', 'alliance', 70, 'official'],
    ['douyin', 'promotion', 70, 'official'],
    ['douyin', 'flagship_mark', 83, 'official'],
    ['douyin', 'brand_mark', 80, 'unofficial'],
    ['douyin', 'advertising', 60, 'unofficial'],
    ['taobao', 'filter_46', 4.6, 'unofficial'],
    ['kuaishou', 'top_band', 4.86, 'unofficial'],
    ['pinduoduo', 'seller_consensus', 3, 'unofficial'],
  ])('%s %s at %d, %s', (platform, id, score, basis) => {
    const rungs = ladders.find((each) => each.id === platform)!.ladder;
    expect(rungs.find((rung) => rung.id === id)).toMatchObject({ score, basis });
  });
});

describe('nextRung', () => {
  const at = (score: number, day?: string) => nextRung(douyinLadder, { total_score: score }, 'total_score', day);

  test('up and down, with the distance', () => {
    const { up, down } = at(68)!;
    expect(up).toMatchObject({ score: 70, distance: 2 });
    expect(up!.rungs.map(({ id }) => id)).toEqual(['alliance', 'promotion']);
    expect(down).toMatchObject({ score: 60, distance: 8 });
    expect(down!.rungs.map(({ id }) => id)).toEqual(['mall_feed', 'advertising']);
  });

  test('on a rung it is held, and nothing may be lost', () => {
    expect(at(70)).toMatchObject({ up: { score: 75 }, down: { score: 70, distance: 0 } });
    expect(at(69.99)).toMatchObject({ up: { score: 70, distance: 0.01 }, down: { score: 60 } });
  });

  test('above the last and below the first', () => {
    expect(at(99)).toMatchObject({ up: undefined, down: { score: 83 } });
    expect(at(12)).toMatchObject({ up: { score: 60, distance: 48 }, down: undefined });
  });

  test('those of another reading', () => {
    const values = { goods_score: { value: 61 }, total_score: 90 };
    expect(nextRung(douyinLadder, values, 'goods_score')).toMatchObject({
      up: { score: 65, distance: 4 },
      down: undefined,
    });
  });

  test('a band that begins above 4.85 is not reached at 4.85', () => {
    expect(nextRung(kuaishouLadder, { total_score: 4.85 })).toMatchObject({ up: { score: 4.86, distance: 0.01 } });
  });

  test('only what holds on the day', () => {
    expect(at(72, '2026-07-20')).toMatchObject({ up: undefined, down: { score: 60 } });
    const ended = douyinLadder.map((rung) => ({ ...rung, validUntil: '2026-09-01' }));
    expect(nextRung(ended, { total_score: 72 })).toEqual({ value: 72, up: undefined, down: undefined });
    expect(nextRung(ended, { total_score: 72 }, 'total_score', '2026-08-31')).toMatchObject({ up: { score: 75 } });
  });

  test('an unread score has no place; what is none is an error', () => {
    expect(nextRung(douyinLadder, {})).toBeUndefined();
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, -1]) expect(() => at(wrong)).toThrow(RangeError);
    expect(() => at(70, 'today')).toThrow(RangeError);
  });
});
