import { deleteDB } from 'idb';
import Papa from 'papaparse';
import { csvLines } from '../../lib/exchange/csv';
import { type ImportContext, ownFacts } from '../../lib/exchange/import/own-csv';
import { Refusals } from '../../lib/exchange/import/refusal';
import { streamOf } from '../../lib/exchange/stream-of';
import { importFacts } from '../../lib/history/import-facts';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { previewImport } from '../../lib/history/preview-import';
import { Beside, besideRead } from '../../lib/panel/import-beside';
import { importKnowledge } from '../../lib/panel/import-known';
import { openFile } from '../../lib/panel/import-open';
import type { Snapshot } from '../../lib/records/snapshot';
import type { Row } from './engine';
import { memory, memoryRow, row, taskRow, timed, type Worked, worked, workedRow } from './in-page';
import { facts, MILLION } from './ten-years';

const NAME = 'bench-import';
const AT = '2026-10-01T00:00:00Z';

/**
 * A file of a million rows through the whole of an import, as the panel does it: what it is, how it is read, what it would
 * change, and then the change. Against Papa Parse, which makes cells of it and is done.
 */
export async function benchImport(): Promise<Row[]> {
  const [file, part] = [await csvFile(MILLION), await csvFile(MILLION / 4)];
  const theirs = await worked(() => papaparse(file));
  const opening = await timed(() => openFile(file));
  const db = await freshHistory();
  const previewed = await measured((seen) => preview(db, file, seen));
  const ofPart = await measured((seen) => write(db, part, seen));
  db.close();

  const fresh = await freshHistory();
  const imported = await measured((seen) => write(fresh, file, seen));
  const again = await measured((seen) => preview(fresh, file, seen));
  fresh.close();
  await deleteDB(NAME);
  return [
    row(`a file of 1 M rows (${(file.size / 2 ** 20).toFixed(0)} MB): what it is, and in which encoding`, opening),
    workedRow('  what would come of it', previewed, theirs, 'papaparse, cells and nothing else'),
    taskRow(previewed),
    workedRow('  what would come of it once it is in', again, theirs, 'papaparse'),
    workedRow('  into the history (budget 10 s)', imported, theirs, 'papaparse'),
    taskRow(imported),
    memoryRow(imported.memory, ofPart.memory, 'a quarter of the file'),
  ];
}

async function freshHistory(): Promise<HistoryDb> {
  await deleteDB(NAME);
  return openHistory(NAME);
}

type OnSeen = () => void;

async function preview(db: HistoryDb, file: Blob, seen: OnSeen): Promise<void> {
  const { added, same } = await previewImport(db, await factsOf(db, file), 'newer', seen, AT);
  if (added + same !== rowsOf.get(file)) throw new Error(`a preview of a file counted ${added + same}`);
}

async function write(db: HistoryDb, file: Blob, seen: OnSeen): Promise<void> {
  const source = { name: 'bench.csv', kind: 'csv', precedence: 'newer' } as const;
  const { added } = await importFacts(db, await factsOf(db, file), source, AT, seen);
  if (added !== rowsOf.get(file)) throw new Error(`an import of a file added ${added}`);
}

/** As the panel takes the facts out of a file of ours. */
async function factsOf(db: HistoryDb, file: Blob) {
  const { rows } = await openFile(file);
  const { known } = importKnowledge(AT.slice(0, 10));
  const context: ImportContext = { at: AT, today: AT.slice(0, 10), known, refusals: new Refusals() };
  return besideRead(db, ownFacts(rows(), context), true, new Beside());
}

async function measured(work: (seen: OnSeen) => Promise<void>): Promise<Worked & { memory: number }> {
  const before = memory();
  let most = before;
  const seen = () => {
    most = Math.max(most, memory());
  };
  return { ...(await worked(() => work(seen))), memory: most - before };
}

const rowsOf = new WeakMap<Blob, number>();

/** A file on the disk, as a seller's is. */
async function csvFile(rows: number): Promise<File> {
  function* snapshots(): Generator<Snapshot> {
    for (const { store, record } of facts(rows)) if (store === 'snapshots') yield record;
  }
  const top = await navigator.storage.getDirectory();
  const handle = await top.getFileHandle(`${NAME}-${rows}.csv`, { create: true });
  const text = streamOf(csvLines(snapshots(), () => 'douyin@2026-09-08'));
  await text.pipeThrough(new TextEncoderStream()).pipeTo(await handle.createWritable());
  const file = await handle.getFile();
  rowsOf.set(file, rows);
  return file;
}

function papaparse(file: File): Promise<void> {
  return new Promise((complete, error) => {
    Papa.parse(file, { chunk: () => undefined, complete: () => complete(), error });
  });
}
