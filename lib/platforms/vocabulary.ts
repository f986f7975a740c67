import type { Better, Bilingual, PlatformId, Unit } from '../records/ids';

/** What a figure is to the score. `fact` figures (orders, cases) explain it and do not enter it. */
export type Role = 'total' | 'dimension' | 'indicator' | 'bonus' | 'deduction' | 'fact';

/** One indicator as a platform prints it. */
export type Term = {
  /** Platform-neutral id. */
  readonly indicator: string;
  readonly role: Role;
  /** Empty for the total, bonus, deduction and facts. */
  readonly dimension: string;
  /** Another score beside the platform's main one, with a total and parts of its own: `dsr`; absent for the main score. */
  readonly system?: string;
  readonly unit: Unit;
  /** What the unit allows; outside it the page was misread. */
  readonly range: readonly [number, number];
  readonly better?: Better;
  readonly windowDays?: number;
  /** First business day on which the platform scores it, and the first on which it no longer does. */
  readonly since?: string;
  readonly until?: string;
  readonly name: Bilingual;
  /** Every printed form, of all rule versions, newest first. */
  readonly labels: readonly string[];
  /** Everyday words (商品, 物流) that count only beside a figure with its unit, in a board that names its total. */
  readonly weakLabels?: readonly string[];
  readonly numerator?: readonly string[];
  readonly denominator?: readonly string[];
};

/**
 * A kind of page. Paths are a help, never a condition: `score` pages are expected to show a board, `card` pages may,
 * `login` pages say that the seller is logged out.
 */
export type Page = { readonly id: string; readonly path: RegExp; readonly shows: 'score' | 'card' | 'login' };

/** All that the reader needs to know of a platform; small, because it ships in the content script. */
export type Vocabulary = {
  readonly platform: PlatformId;
  /** Whole host names. */
  readonly hosts: readonly string[];
  /** The seller must allow the hosts first, by a button in the panel. */
  readonly optional?: true;
  /** The most that a bonus which the page does not show can add to the total, in points of the main score. */
  readonly mostBonus: number;
  readonly pages: readonly Page[];
  readonly terms: readonly Term[];
  /** Where the header names the shop, newest first; a general search follows when none matches. */
  readonly shopName: readonly string[];
};
