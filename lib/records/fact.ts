import * as z from 'zod/mini';
import type { Correction, Note, SavedScenario, Todo } from './added';
import { instant, name, platform } from './fields';
import type { Snapshot } from './snapshot';

/** A shop that the seller took out of the history: all that was seen or added before `at` is gone, on every machine. */
export const deletionSchema = z.object({ platform, shopId: name, at: instant });
export type Deletion = z.infer<typeof deletionSchema>;

/**
 * One thing that the history keeps, as it travels in files. What many machines know is the union of their facts: the order
 * in which they arrive, and how often, changes nothing.
 */
export type Fact =
  | { readonly store: 'snapshots'; readonly record: Snapshot }
  | { readonly store: 'notes'; readonly record: Note }
  | { readonly store: 'corrections'; readonly record: Correction }
  | { readonly store: 'todos'; readonly record: Todo }
  | { readonly store: 'scenarios'; readonly record: SavedScenario }
  | { readonly store: 'deletions'; readonly record: Deletion };
