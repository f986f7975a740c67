import type { Fact } from '../../records/fact';

/**
 * Why a file of the data set was not read, or what to know of one that was.
 * `half_written` it has no end: still being copied, or empty · `damaged` a row is not what was written: a broken disk or
 * copy, or another program has saved it · `newer` written by a newer ScoreLens · `foreign` not of ours ·
 * `too_large` more than any device writes in a month · `unreadable` the system does not give it out ·
 * `misplaced` it lies in a folder of another shop or month; it was read all the same, for what is in it counts.
 */
export type ProblemCode = 'half_written' | 'damaged' | 'newer' | 'foreign' | 'too_large' | 'unreadable' | 'misplaced';

export type Problem = {
  readonly code: ProblemCode;
  /** The line that is wrong, counted from 1; absent where it is the whole. */
  readonly line?: number;
};

/** What a file holds, or why it was not read. */
export type ReadFile<T> = { readonly read: readonly T[] } | { readonly problem: Problem };

/** What a file of the data set gives. With `misplaced` its facts count; with any other problem it has none. */
export type FileRead = { readonly facts: readonly Fact[]; readonly problem?: Problem };
