import type { PlatformId } from '../records/ids';
import type { EXTRAS, LOOK_EXTRAS } from './page-day';

/** What every look has, as text. */
export const LOOK_TEXTS = ['capturedAt', 'dayFrom', 'shopName', 'stage', 'url'] as const;
/** What every reading has, as text. */
export const READING_TEXTS = ['indicator', 'dimension', 'label', 'raw', 'unit'] as const;

/** Texts of a column, as their places among the texts, counted from 1; 0 where there is none. */
export type TextColumn = Uint16Array | Uint32Array;

type Texts<Names extends string> = Readonly<Record<Names, TextColumn>>;

/**
 * All days of one page of a shop in a month, as they lie in the database: one record, its readings as columns, day after
 * day. The database takes as long for a small record as for a large one, and lists of small objects are slow to read back.
 */
export type PackedMonth = {
  readonly platform: PlatformId;
  readonly shopId: string;
  /** `2026-09` */
  readonly month: string;
  readonly page: string;
  /** Days of the month with something on them, first to last, and how many looks and readings each has. */
  readonly days: Uint8Array;
  readonly lookCounts: Uint16Array;
  readonly readingCounts: Uint16Array;
  /** Every text once, one after the other: a list of them takes longer to store. */
  readonly texts: string;
  /** Where each ends. */
  readonly textEnds: Uint32Array;
  /** Optional ones are absent where no look has them. */
  readonly looks: Texts<(typeof LOOK_TEXTS)[number]> & Partial<Texts<(typeof LOOK_EXTRAS)[number]>>;
  readonly readings: Texts<(typeof READING_TEXTS)[number]>;
  readonly value: Float64Array;
  readonly seenAt: Float64Array;
  /** NaN where a reading lacks it, and no column where every reading does. */
  readonly extras: Readonly<Partial<Record<(typeof EXTRAS)[number], Float64Array>>>;
};

export type MonthKey = [platform: string, shopId: string, month: string, page: string];

/** The month of a business day. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}
