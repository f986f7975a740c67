/**
 * `newer_version` the data was written by a newer ScoreLens: update, the data is untouched ·
 * `migration_failed` bringing old data up to date failed: the data is what it was before ·
 * `unavailable` the browser refused to open the database (private window, full or broken disk) ·
 * `blocked` another window holds an older version open and does not let go: close it ·
 * `full` there is no room left: what was to be written is not there, what was there is untouched.
 */
export type HistoryErrorCode = 'newer_version' | 'migration_failed' | 'unavailable' | 'blocked' | 'full';

const SENTENCES: Readonly<Record<HistoryErrorCode, string>> = {
  newer_version: 'the history was written by a newer ScoreLens; update it',
  migration_failed: 'the history could not be brought up to date; it is what it was before',
  unavailable: 'the history could not be opened',
  blocked: 'another window holds an older version of the history open; close it',
  full: 'there is no room left for the history; nothing that was stored is lost',
};

/** Why the history could not be opened or written to. `cause` is the error underneath. */
export class HistoryError extends Error {
  readonly code: HistoryErrorCode;

  constructor(code: HistoryErrorCode, cause: unknown) {
    super(SENTENCES[code], { cause });
    this.name = 'HistoryError';
    this.code = code;
  }
}
