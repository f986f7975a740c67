/**
 * Made-up shops with the truth beside them: what a reader must give back for the page of `tests/pages` that shows them.
 * Pure and seeded; no clock, no `Math.random`.
 */
import type { PageOptions } from './data/options.ts';
import { makeScene } from './data/scene.ts';
import type { Truth } from './data/truth.ts';

export { AUGUST_20, HOME_CARD, SEPTEMBER_9 } from './data/literals.ts';
export { MARKUPS, PAGES, type PageOptions, SCENARIOS, type Scenario, TRAPS } from './data/options.ts';
export type { Figure, Truth } from './data/truth.ts';

/** What must be read from a page with these options. */
export function truthFor(options: Partial<PageOptions> = {}): Truth {
  return makeScene(options).truth;
}

/** The same, by seed; `day` chooses the business day and with it the rule version. */
export function makeShop(seed: number, options: Partial<PageOptions> = {}): Truth {
  return truthFor({ ...options, seed });
}

/** The page texts that were really seen, as truths. */
export const september9: Truth = truthFor({ scenario: 'september9' });
export const august20: Truth = truthFor({ scenario: 'august20' });
export const homeCard: Truth = truthFor({ scenario: 'august20', page: 'home' });
