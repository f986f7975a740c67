import type { PackedMonth } from './month-record';
import type { HistorySchema } from './open-history';

/** Stores whose records an import puts in the place of others. */
export const REPLACED = ['notes', 'corrections', 'todos', 'scenarios', 'deletions'] as const;
export type ReplacedStore = (typeof REPLACED)[number];

/** What an import put in a record's place: enough to put back what was there, unless it has changed since. */
export type UndoChange =
  /** Only the days that were touched. */
  | { readonly store: 'months'; readonly before?: PackedMonth; readonly after?: PackedMonth }
  | {
      [S in ReplacedStore]: {
        readonly store: S;
        readonly before?: HistorySchema[S]['value'];
        readonly after?: HistorySchema[S]['value'];
      };
    }[ReplacedStore];

/** The n-th change of an import. */
export type UndoRecord = { readonly id: string; readonly n: number; readonly change: UndoChange };
