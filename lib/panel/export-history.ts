import { isDemo } from '../demo/is-demo';
import { csvLines } from '../exchange/csv';
import type { CsvPart } from '../exchange/csv-file-name';
import { everySnapshot } from '../history/every-snapshot';
import type { HistoryDb } from '../history/open-history';
import { snapshotsOf } from '../history/read-snapshots';
import type { Snapshot } from '../records/snapshot';
import { modelIds } from './model-ids';
import { inTurns } from './page-turn';

/** What to export: everything, one shop, or one shop's days from one on. */
export type ExportScope = { readonly kind: 'all' } | ({ readonly kind: 'shop'; readonly platform: string } & CsvPart);

/**
 * The history as a CSV file. Pieces go into the Blob as they are made, and the browser may keep a Blob on disk: memory does
 * not grow with the history.
 * @returns undefined where there is nothing to export
 */
export async function exportHistory(db: HistoryDb, scope: ExportScope): Promise<Blob | undefined> {
  const snapshots =
    scope.kind === 'all'
      ? everySnapshot(db)
      : await snapshotsOf(db, scope.platform, scope.shopId, { from: scope.from ?? '' });
  let count = 0;
  async function* counted(): AsyncGenerator<Snapshot> {
    for await (const snapshot of inTurns(snapshots)) {
      if (isDemo(snapshot)) continue; // nobody's figures
      count += 1;
      yield snapshot;
    }
  }
  const pieces: string[] = [];
  let file = new Blob([], { type: 'text/csv;charset=utf-8' });
  for await (const piece of csvLines(counted(), await modelIds())) {
    pieces.push(piece);
    if (pieces.length < PIECES_A_PART) continue;
    file = new Blob([file, ...pieces.splice(0)], { type: file.type });
  }
  return count === 0 ? undefined : new Blob([file, ...pieces], { type: file.type });
}

/** About four megabytes of text are held before they are handed to the browser. */
const PIECES_A_PART = 64;
