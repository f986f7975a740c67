import type { Basis } from '../../records/ids';
import type { Estimate } from '../types';
import type { Table } from './game';
import type { AttributionPart } from './types';

/** One cause before the scale is looked at: a player of the game, with what is to be said of it. */
export type Term = Omit<AttributionPart, 'points'> & {
  readonly table: Table;
  /** By how much its points may be less and more than the table says (90 %). */
  readonly below: number;
  readonly above: number;
  readonly basis: Basis;
};

/** What one dimension brings to the game. */
export type DimensionTerms = {
  readonly terms: readonly Term[];
  /** Its points of the total with all figures at their old state, under the old and the new rules. */
  readonly base: readonly [number, number];
  /** Something in it moved that was not read. */
  readonly isOpen: boolean;
  /** Its score was shown on both days, and its terms sum to the change of that. */
  readonly isShown: boolean;
  /** Share of the total, the mean of both days. */
  readonly weight: Estimate;
  /** The most that rounding of its printed score can hide, in points of the total. */
  readonly rounding: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
};
