import { deleteDB, openDB } from 'idb';
import Papa from 'papaparse';
import { CSV_HEADER, csvLines } from '../../lib/exchange/csv';
import { everySnapshot } from '../../lib/history/every-snapshot';
import { importFacts } from '../../lib/history/import-facts';
import { listImports } from '../../lib/history/list-imports';
import { listShops } from '../../lib/history/list-shops';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { previewImport } from '../../lib/history/preview-import';
import { snapshotsOf } from '../../lib/history/read-snapshots';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { undoImport } from '../../lib/history/undo-import';
import { inTurns } from '../../lib/panel/page-turn';
import type { Snapshot } from '../../lib/records/snapshot';
import type { Row } from './engine';
import { memory, memoryRow, row, several, taskRow, timed, type Worked, worked } from './in-page';
import { median } from './measured';
import { dayName, facts, MILLION, READINGS, snapshot, TEN_YEARS } from './ten-years';

const NAME = 'bench-history';
const SHOPS = 10;
const WRITES = 200;
const CSV_ROWS = 100_000;
/** Readings of which the slow way is measured. */
const ROWS = 20_000;
const encoder = new TextEncoder();

/**
 * The history on the numbers of DESIGN: a snapshot's write, ten years of ten shops, and CSV. Runs in a page of a real
 * Chromium, because IndexedDB elsewhere says nothing about IndexedDB there.
 */
export async function benchHistory(): Promise<Row[]> {
  await Promise.all([deleteDB(NAME), deleteDB(`${NAME}-rows`)]);
  const db = await openHistory(NAME);
  const rows = [...(await writes(db)), ...(await tenYears(db)), ...(await csv())];
  rows.push(...(await million()));
  db.close();
  await Promise.all([deleteDB(NAME), deleteDB(`${NAME}-rows`)]);
  return rows;
}

/** One visit of 22 readings: one packed record against a record a reading. Turn by turn, so that both see the same machine. */
async function writes(db: HistoryDb): Promise<Row[]> {
  const plain = await openDB(`${NAME}-rows`, 1, {
    upgrade: (db) => void db.createObjectStore('readings', { keyPath: ['shopId', 'day', 'indicator'] }),
  });
  const packed: number[] = [];
  const apart: number[] = [];
  const merged: number[] = [];
  for (let day = 0; day < WRITES; day++) {
    const visit = snapshot(0, day);
    packed.push(await timed(() => saveSnapshot(db, visit)));
    merged.push(await timed(() => saveSnapshot(db, visit)));
    apart.push(
      await timed(async () => {
        const tx = plain.transaction('readings', 'readwrite');
        const { readings, ...head } = visit;
        for (const reading of readings) void tx.store.put({ ...head, ...reading });
        await tx.done;
      }),
    );
  }
  plain.close();
  return [
    row('a snapshot of 22 readings saved, median', median(packed), median(apart), 'a record a reading'),
    row('the same again, merged, median', median(merged)),
  ];
}

async function tenYears(db: HistoryDb): Promise<Row[]> {
  const source = { name: 'bench', kind: 'backup', precedence: 'newer' } as const;
  await importFacts(db, facts(SHOPS * TEN_YEARS * READINGS), source, '2026-10-01T00:00:00Z');
  const { shopId } = snapshot(3, 0);
  const from = dayName(TEN_YEARS - 90);
  const list = await several(() => listShops(db));
  const recent = await several(() => snapshotsOf(db, 'douyin', shopId, { from }));
  const all = await several(() => snapshotsOf(db, 'douyin', shopId));
  const keys = await several(() => db.getAllKeys('months'));
  const whole = await timed(async () => {
    for await (const _ of everySnapshot(db));
  });
  return [
    row('10 shops × 10 years: list the shops', list, keys, 'all keys read'),
    row('10 shops × 10 years: the last 90 days of one', recent, all, 'all ten years of it'),
    row('10 shops × 10 years: ten years of one', all),
    row(`10 shops × 10 years: read through, ${SHOPS * TEN_YEARS * READINGS} readings`, whole),
  ];
}

/**
 * A million readings of an empty history: taken in, the same once more as a preview, read back, exported, taken out. Against
 * a record a reading with what the database then manages in a second.
 */
async function million(): Promise<Row[]> {
  const db = await openHistory(`${NAME}-million`);
  const source = { name: 'bench.csv', kind: 'backup', precedence: 'newer' } as const;
  const file = () => facts(MILLION);
  const slow = await recordsAReading();

  const imported = await worked(() => importFacts(db, file(), source, '2026-10-01T00:00:00Z'));
  const previewed = await timed(() => previewImport(db, file(), 'newer'));
  const opened = await several(() =>
    snapshotsOf(db, 'douyin', snapshot(3, 0).shopId, { from: dayName(TEN_YEARS - 90) }),
  );
  let count = 0;
  const readBack = await timed(async () => {
    for await (const { readings } of everySnapshot(db)) count += readings.length;
  });
  if (count !== MILLION) throw new Error(`a million readings came back as ${count}`);

  const part = await exported(db, MILLION / 4);
  const whole = await exported(db, MILLION);
  const { id } = (await listImports(db))[0]!;
  const undone = await worked(() => undoImport(db, id));
  if ((await db.count('months')) > 0) throw new Error('an import was not undone');
  db.close();
  await deleteDB(`${NAME}-million`);
  return [
    row(
      '1 M readings imported, with what undoes them (budget 10 s)',
      imported.time,
      slow.written,
      'a record a reading',
    ),
    taskRow(imported),
    row('1 M readings previewed that are there already', previewed, imported.time, 'imported'),
    row('1 M readings read back (budget 3 s)', readBack, slow.read, 'a record a reading'),
    row('1 M readings: the last 90 days of one shop', opened),
    row('1 M readings exported as CSV', whole.time),
    taskRow(whole),
    memoryRow(whole.memory, part.memory, 'a quarter of them'),
    row('1 M readings undone', undone.time, imported.time, 'imported'),
    taskRow(undone),
  ];
}

/** Milliseconds that a million readings would take with a record each, from the first some thousand. */
async function recordsAReading(): Promise<{ written: number; read: number }> {
  const name = `${NAME}-each`;
  await deleteDB(name);
  const db = await openDB(name, 1, {
    upgrade: (db) => void db.createObjectStore('readings', { keyPath: ['shopId', 'day', 'indicator'] }),
  });
  const written = await timed(async () => {
    for (let day = 0; day * READINGS < ROWS; ) {
      const tx = db.transaction('readings', 'readwrite');
      for (let some = 0; some < 50; some++, day++) {
        const { readings, ...head } = snapshot(0, day);
        for (const reading of readings) void tx.store.put({ ...head, ...reading });
      }
      await tx.done;
    }
  });
  const count = await db.count('readings');
  const read = await timed(() => db.getAll('readings'));
  db.close();
  await deleteDB(name);
  return { written: (written * MILLION) / count, read: (read * MILLION) / count };
}

/** The history as a file's bytes, as far as so many readings; and how much more memory was in use at the most. */
async function exported(db: HistoryDb, readings: number): Promise<Worked & { memory: number }> {
  let left = readings;
  async function* some(): AsyncGenerator<Snapshot> {
    for await (const each of inTurns(everySnapshot(db))) {
      if (left <= 0) return;
      left -= each.readings.length;
      yield each;
    }
  }
  const before = memory();
  let most = before;
  const work = await worked(async () => {
    const pieces: Blob[] = [];
    for await (const piece of csvLines(some(), () => 'douyin@2026-09-08')) {
      pieces.push(new Blob([piece]));
      most = Math.max(most, memory());
    }
  });
  return { ...work, memory: most - before };
}

/**
 * 100,000 readings as text, against Papa Parse given the same columns as finished rows and no formulas to disarm; turn by
 * turn, so that both see the same machine. And the longest task while ours is made.
 */
async function csv(): Promise<Row[]> {
  const snapshots = Array.from({ length: Math.ceil(CSV_ROWS / READINGS) }, (_, day) => snapshot(0, day));
  const modelId = () => 'douyin@2026-09-08';
  const pieces: number[] = [];
  /** Milliseconds of work for the whole text, a piece at a time. */
  const make = async (): Promise<number> => {
    const first = pieces.length;
    const parts = csvLines(snapshots, modelId);
    for (let done: boolean | undefined = false; !done; ) {
      const start = performance.now();
      const part = await parts.next();
      if (!part.done) bytes(part.value);
      done = part.done;
      pieces.push(performance.now() - start);
    }
    return pieces.slice(first).reduce((sum, piece) => sum + piece, 0);
  };
  for (let round = 0; round < 5; round++) await make();
  pieces.sort((a, b) => a - b);
  const p99 = pieces[Math.floor(pieces.length * 0.99)]!;
  const longest = pieces.at(-1)!;

  const data = snapshots.flatMap((of) => of.readings.map((reading) => cells(of, reading, modelId())));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 7; round++) {
    ours.push(await make());
    theirs.push(await timed(async () => bytes(Papa.unparse({ fields: [...CSV_HEADER], data }))));
  }
  return [
    row('CSV of 100,000 readings', median(ours), median(theirs), 'papaparse unparse'),
    row('CSV of 100,000 readings: a piece of work, p99', p99),
    row('CSV of 100,000 readings: a piece of work, longest', longest),
  ];
}

/** As it is written to a file: a text put together bit by bit is only then really made. */
function bytes(text: string): number {
  return encoder.encode(text).length;
}

function cells(of: Snapshot, reading: Snapshot['readings'][number], model: string): readonly unknown[] {
  return [
    ...[of.day, of.capturedAt, of.platform, of.shopId, of.shopName, of.page],
    ...[
      reading.dimension,
      reading.indicator,
      reading.label,
      reading.value,
      reading.unit,
      reading.score,
      reading.weight,
    ],
    ...[reading.numerator, reading.denominator, reading.windowDays, reading.raw, model, of.url],
  ];
}
