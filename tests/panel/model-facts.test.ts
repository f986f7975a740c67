import { describe, expect, it } from 'vitest';
import { pickModel } from '../../lib/engine/pick-model.ts';
import { basisOf, weakest } from '../../lib/panel/basis-of.ts';
import { outcomeOf, pageState } from '../../lib/panel/page-state.ts';
import { provenance } from '../../lib/panel/provenance.ts';
import { railScale } from '../../lib/panel/rail-scale.ts';
import { starBand, starStep } from '../../lib/panel/star-step.ts';
import { effectiveChoice, industriesOf, shopTypesOf } from '../../lib/panel/variant-choice.ts';
import { platformOf, platforms } from '../../lib/platforms/index.ts';
import type { Visit } from '../../lib/records/visit.ts';

const douyin = platformOf('douyin');
const model = douyin.models.at(-1)!;
const exact = (value: number) => ({ value, low: value, high: value, basis: 'shown' as const });

describe('what a model rests on', () => {
  it('is as sure as its weakest part', () => {
    expect(weakest(['official', 'shown'])).toBe('shown');
    expect(weakest(['official', 'unofficial', 'fitted'])).toBe('unofficial');
    expect(weakest([])).toBe('official');
  });

  it('names a source with a title for every part of every model', () => {
    for (const each of platforms.flatMap(({ models }) => models)) {
      const rows = provenance(each);
      expect(rows.filter(({ title, date }) => title.zh === '' || title.en === '' || date === '')).toEqual([]);
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
    }
    expect(basisOf(model)).toBe('unofficial'); // nobody published the inside of the rule of September 2026
  });
});

describe('consumer stars', () => {
  it.each([
    [82, 4.6, 4.7, 3],
    [85, 4.7, 4.8, 4],
    [50, 3.0, 3.1, 1],
  ])('for %i are %f, the next step is %f, %i points away', (total, now, stars, points) => {
    expect(starStep(model, total)).toEqual({ now, next: { stars, points } });
  });

  it('have no next step at the top', () => {
    expect(starStep(model, 98)).toEqual({ now: 5, next: undefined });
  });

  it('span what a band spans', () => {
    expect(starBand(model, { ...exact(84), low: 80, high: 86 })).toEqual({ low: 4.5, high: 4.7 });
  });
});

describe('the ruler', () => {
  it('runs from 60 to 100, also where the scale begins at 50, and lower where the score is lower', () => {
    expect([
      railScale(model, 82).percent(60),
      railScale(model, 82).percent(80),
      railScale(model, 82).percent(100),
    ]).toEqual([0, 50, 100]);
    expect(railScale(pickModel(douyin.models, '2026-06-01')!, 82).percent(80)).toBe(50);
    expect(railScale(model, 50).percent(75)).toBe(50);
    expect(railScale(model, 82).percent(10)).toBe(0);
  });
});

describe('industry and shop type', () => {
  const industry = industriesOf(model).find((each) => shopTypesOf(model, each).length > 1)!;
  const [type = ''] = shopTypesOf(model, industry);

  it('are preselected from the page, whatever its spacing', () => {
    expect(effectiveChoice(model, {}, ` ${industry} `)).toEqual({ industry, shopType: undefined });
  });
  it('are the seller’s where chosen', () => {
    expect(effectiveChoice(model, { industry, shopType: type }, '别的行业')).toEqual({ industry, shopType: type });
  });
  it('follow where an industry has one type', () => {
    const single = industriesOf(model).find((each) => shopTypesOf(model, each).length === 1)!;
    expect(effectiveChoice(model, {}, single).shopType).toBe(shopTypesOf(model, single)[0]);
  });
  it('leave an industry that the table does not list as the page names it', () => {
    expect(effectiveChoice(model, { industry: '火星特产' }, '月球特产')).toEqual({ industry: '月球特产' });
  });
});

describe('page state', () => {
  const url = 'https://fxg.jinritemai.com/ffa/eco/experience-score';
  const visit = (change: Partial<Visit> = {}): Visit => ({
    platform: 'douyin',
    page: 'overview',
    url,
    at: '2026-09-09T11:02:00+08:00',
    state: 'read',
    reasons: [],
    outcomes: [],
    ...change,
  });

  it.each([
    [undefined, 'elsewhere'],
    ['chrome://newtab/', 'elsewhere'],
    ['not a url', 'elsewhere'],
    ['https://fxg.jinritemai.com.evil.example/ffa/eco/experience-score', 'elsewhere'],
    ['https://fxg.jinritemai.com/ffa/morder/order/list', 'other_page'],
    [url, 'unread'],
  ])('%s is %s', (at, kind) => {
    expect(pageState(at, [], platforms).kind).toBe(kind);
  });

  it('is the newest visit to the same address, whatever its query', () => {
    const newest = visit({ state: 'loading', page: 'detail', at: '2026-09-09T12:00:00+08:00' });
    const state = pageState(`${url}?source=fxg-menu#top`, [visit(), newest], platforms);
    expect(state.kind === 'visited' && state.visit).toEqual(newest);
  });

  it('tells why an indicator was not read, from the shop’s own pages only', () => {
    const outcomes = [{ indicator: 'pickup_time', status: 'no_data' as const }];
    const visits = [visit({ shopName: '甲店', outcomes })];
    expect(outcomeOf(visits, '甲店', 'pickup_time')?.status).toBe('no_data');
    expect(outcomeOf(visits, '乙店', 'pickup_time')).toBeUndefined();
  });
});
