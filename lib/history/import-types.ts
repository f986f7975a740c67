import type { PlatformId } from '../records/ids';

/**
 * Which figure stands where file and history differ. `newer`: the one that was seen later, as between two visits of a page;
 * merging the files of several machines needs this. `file`: the file's, because the seller says that it is right.
 */
export type Precedence = 'newer' | 'file';

/** Where the facts of an import come from. */
export type ImportSource = {
  /** The file's or folder's name, for the seller's eyes. */
  readonly name: string;
  readonly kind: 'csv' | 'table' | 'paste' | 'day' | 'backup' | 'folder' | 'zip';
  readonly precedence: Precedence;
};

/** Readings by what becomes of them. `kept`: the history's own is newer and stays. */
export type ImportCounts = {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly kept: number;
  /** Notes, corrections, to-dos, scenarios and deletions that are new or newer. */
  readonly others: number;
};

/** A figure that an import would put in another's place. */
export type ImportChange = {
  readonly platform: PlatformId;
  readonly shopId: string;
  readonly day: string;
  readonly page: string;
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
};

/** What an import brings of one shop. */
export type ImportShop = ImportCounts & {
  readonly platform: PlatformId;
  readonly shopId: string;
  readonly shopName: string;
  /** Not in the history yet. */
  readonly isNew: boolean;
  readonly firstDay: string;
  readonly lastDay: string;
};

/** What an import would do. Nothing has been written. */
export type ImportPreview = ImportCounts & {
  readonly shops: readonly ImportShop[];
  /** The first 200 of `changed`. */
  readonly changes: readonly ImportChange[];
};

/**
 * An import that was done, or was interrupted. `running`: its writer has not finished, or was killed; what it wrote so far is
 * in the history, and can be undone like the rest.
 */
export type ImportRecord = ImportCounts & {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  readonly kind: ImportSource['kind'];
  readonly state: 'running' | 'done' | 'undone';
};

// Functions that go with these (all in lib/history, each in a file of its own):
//   previewImport(db, facts: AsyncIterable<Fact> | Iterable<Fact>, precedence, onProgress?) → Promise<ImportPreview>
//   importFacts(db, facts, source: ImportSource, at: string, onProgress?) → Promise<ImportRecord>
//   undoImport(db, id) → Promise<{ removed: number; restored: number; kept: number }>   kept: seen again since, so they stay
//   listImports(db) → Promise<ImportRecord[]>   newest first
//   allFacts(db) → AsyncGenerator<Fact>   everything, snapshots as they were seen (uncorrected), shop by shop, oldest day first
// `onProgress(readings)` is called now and then with the readings handled so far.
