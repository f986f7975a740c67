/**
 * `newer_version` the data was written by a newer ScoreLens: update, the data is untouched ·
 * `migration_failed` bringing old data up to date failed: the data is what it was before ·
 * `unavailable` the browser refused to open the database (private window, full or broken disk).
 */
export type HistoryErrorCode = 'newer_version' | 'migration_failed' | 'unavailable';

/** Why the history could not be opened. `cause` is the error underneath. */
export class HistoryError extends Error {
  readonly code: HistoryErrorCode;

  constructor(code: HistoryErrorCode, cause: unknown) {
    super(`the history could not be opened: ${code}`, { cause });
    this.name = 'HistoryError';
    this.code = code;
  }
}
