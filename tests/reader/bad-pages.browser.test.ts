import { describe, expect, test } from 'vitest';
import { type PageOptions, TRAPS } from '../pages/generator.ts';
import { differences } from './differences';
import { judge, look } from './look';

describe('pages that only talk about indicators give nothing', () => {
  test.each(TRAPS)('%s', async (page) => {
    for (const seed of [1, 2]) {
      const { read } = await look({ page, seed });
      expect(judge(read)).toBeUndefined();
    }
  });
});

describe('bad pages: a state and a reason, and nothing stored', () => {
  test.each([
    { scenario: 'loading', state: 'loading' },
    { scenario: 'logged_out', state: 'logged_out' },
    { scenario: 'redesigned', state: 'changed' },
    { scenario: 'contradiction', state: 'held_back', reason: 'total_mismatch' },
    { scenario: 'no_shop', state: 'held_back', reason: 'shop_unknown' },
    { scenario: 'rate_mismatch', page: 'blocks', state: 'held_back', reason: 'rate_mismatch' },
  ] as const)('$scenario → $state', async ({ state, ...given }) => {
    const options: Partial<PageOptions> = given;
    const { read } = await look(options);
    const judgement = judge(read);
    expect(judgement?.visit.state).toBe(state);
    // What is held back travels with its reasons, for the quarantine; see `lib/history/save-look.ts`.
    if (state !== 'held_back') expect(judgement?.snapshot).toBeUndefined();
    if ('reason' in given) expect(judgement?.visit.reasons.map(({ code }) => code)).toContain(given.reason);
  });

  test('digits in a private font are not understood, and nothing is guessed', async () => {
    const { read, truth } = await look({ scenario: 'private_font' });
    expect(read.readings).toEqual([]);
    expect(judge(read)?.snapshot).toBeUndefined();
    const statuses = new Set(read.outcomes.map(({ status }) => status));
    expect(truth.figures.every(({ status }) => status === 'not_understood')).toBe(true);
    expect(statuses.has('not_understood')).toBe(true);
  });

  test('a rate above 100 % is not understood; the other figures stand', async () => {
    const { read } = await look({ scenario: 'out_of_range' });
    const outcome = read.outcomes.find(({ indicator }) => indicator === 'quality_return_rate');
    expect(outcome?.status).toBe('not_understood');
    expect(read.readings.length).toBeGreaterThan(8);
  });
});

describe('pages that look odd and are right', () => {
  test.each(['no_data', 'two_tabs', 'popover_open', 'shadow', 'growth'] as const)('%s', async (scenario) => {
    for (const seed of [1, 2, 3]) {
      const { read, truth } = await look({ scenario, seed });
      expect(differences(read, truth)).toEqual([]);
    }
  });

  test('no score yet is a state, not an error', async () => {
    const { read } = await look({ scenario: 'no_score' });
    expect(judge(read)?.visit.state).toBe('no_score');
  });
});
