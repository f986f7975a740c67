import type { Reading, Snapshot } from '../records/snapshot';

/** Columns of text: every reading has all of them. */
export const TEXT_COLUMNS = ['indicator', 'dimension', 'label', 'raw', 'unit'] as const;
/** Columns of numbers that every reading has. */
export const NUMBER_COLUMNS = ['value'] as const;
/** Columns of numbers that a reading may lack: NaN there, and no column at all where every reading lacks it. */
export const OPTIONAL_COLUMNS = [
  'score',
  'weight',
  'numerator',
  'denominator',
  'windowDays',
  'change',
  'rank',
] as const satisfies readonly (keyof Reading)[];

type Head = Omit<Snapshot, 'readings'>;

/**
 * A snapshot as it lies in the database: one record, its readings as columns. A record a reading costs the database
 * twenty times as much, and a list of small objects is slower to read back than a few arrays.
 */
export type PackedSnapshot = Head &
  Readonly<Record<(typeof TEXT_COLUMNS)[number], readonly string[]>> &
  Readonly<Record<(typeof NUMBER_COLUMNS)[number], Float64Array>> &
  Readonly<Partial<Record<(typeof OPTIONAL_COLUMNS)[number], Float64Array>>> & {
    /**
     * When each reading was seen, in milliseconds since 1970; absent while all were seen at `capturedAt`.
     * Two visits in one record need it, or a third that arrives late could not tell which figures it may replace.
     */
    readonly seenAt?: Float64Array;
  };
