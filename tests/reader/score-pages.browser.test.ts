import { describe, expect, test } from 'vitest';
import { MARKUPS, PAGES, type PageOptions } from '../pages/generator.ts';
import { differences } from './differences';
import { judge, look } from './look';

/** New shops in every run; printed with each test's name, so that a failure can be repeated. */
const SEEDS = [1, 7, 1 + Math.floor(Math.random() * 1e6)];

const boards: Partial<PageOptions>[] = PAGES.flatMap((page) =>
  (page === 'cards' || page === 'blocks' ? MARKUPS : (['cards'] as const)).map((markup) => ({ page, markup })),
);
const cases = SEEDS.flatMap((seed) => boards.map((board) => ({ ...board, seed })));

describe('every figure of a score page, and no other', () => {
  test.each(cases)('$page as $markup, shop $seed', async (options) => {
    const { read, truth } = await look(options);
    expect(differences(read, truth)).toEqual([]);
    expect(judge(read)?.visit).toMatchObject({ state: 'read', reasons: [] });
  });

  test.each(['header', 'page', 'none'] as const)('shop id printed: %s', async (id) => {
    const { read, truth } = await look({ id, seed: 3 });
    expect(differences(read, truth)).toEqual([]);
  });

  test('in 罗盘, whose components carry another prefix', async () => {
    const { read, truth } = await look({ host: 'compass', seed: 4 }, '/shop/ecology/experience-score');
    expect(differences(read, truth)).toEqual([]);
  });

  test.each(['cards', 'blocks'] as const)('%s under a path that nobody has seen', async (page) => {
    const { read, truth } = await look({ page, seed: 5 }, '/ffa/eco/new-score-2027');
    expect(differences(read, truth)).toEqual([]);
    expect(judge(read)?.snapshot?.page).toBe('board');
  });
});

describe('the page texts that were really seen', () => {
  test('the score page of 2026-09-09', async () => {
    const { read, truth } = await look({ scenario: 'september9' });
    expect(differences(read, truth)).toEqual([]);
    const values = Object.fromEntries(read.readings.map(({ indicator, value }) => [indicator, value]));
    expect(values).toMatchObject({
      total_score: 82,
      goods_score: 69,
      logistics_score: 99,
      service_score: 85,
      goods_rating: 4.6923,
      quality_return_rate: 1.34,
      pickup_time: 5.5741,
      delivery_on_time_rate: 99.412,
      im_response_time: 13.893,
      aftersale_review_time: 3.3061,
      im_dissatisfaction_rate: 5.357,
      platform_help_rate: 0.6522,
      bonus: 2,
      deduction: 0,
    });
    expect(judge(read)?.snapshot).toMatchObject({ day: '2026-09-09', dayFrom: 'page' });
  });

  test('the score page of August 2026', async () => {
    const { read, truth } = await look({ scenario: 'august20', page: 'blocks' });
    expect(differences(read, truth)).toEqual([]);
  });

  test('the home page card', async () => {
    const { read } = await look({ scenario: 'august20', page: 'home' });
    const values = Object.fromEntries(read.readings.map(({ indicator, value }) => [indicator, value]));
    expect(values).toEqual({ total_score: 69, goods_score: 76, logistics_score: 73, service_score: 60 });
  });
});
