import { deleteDB, openDB } from 'idb';
import Papa from 'papaparse';
import { CSV_HEADER, csvLines } from '../../lib/exchange/csv';
import { importFacts } from '../../lib/history/import-facts';
import { listShops } from '../../lib/history/list-shops';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { everySnapshot, snapshotsOf } from '../../lib/history/read-snapshots';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import type { Fact } from '../../lib/records/fact';
import type { Snapshot } from '../../lib/records/snapshot';
import type { Row } from './engine';

const NAME = 'bench-history';
const READINGS = 22;
const TEN_YEARS = 3_650;
const SHOPS = 10;
const WRITES = 200;
const CSV_ROWS = 100_000;
const encoder = new TextEncoder();

/**
 * The history on the numbers of DESIGN: a snapshot's write, ten years of ten shops, and CSV. Runs in a page of a real
 * Chromium, because IndexedDB elsewhere says nothing about IndexedDB there.
 */
export async function benchHistory(): Promise<Row[]> {
  await Promise.all([deleteDB(NAME), deleteDB(`${NAME}-rows`)]);
  const db = await openHistory(NAME);
  const rows = [...(await writes(db)), ...(await tenYears(db)), ...(await csv())];
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
  await importFacts(db, facts(SHOPS, TEN_YEARS), source, '2026-10-01T00:00:00Z');
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

/** The overview page of one shop on one day, with as many readings as Douyin's has. */
function snapshot(shop: number, day: number): Snapshot {
  return {
    platform: 'douyin',
    shopId: String(10_000_000 + shop),
    shopName: `示例旗舰店${shop}`,
    page: 'overview',
    day: dayName(day),
    dayFrom: 'page',
    capturedAt: `${dayName(day)}T11:05:00+08:00`,
    updatedAt: `${dayName(day)} 11:00:37`,
    url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
    stage: 'formal',
    industry: '女装',
    readings: Array.from({ length: READINGS }, (_, n) => ({
      indicator: `quality_return_rate_${n}`,
      dimension: 'goods',
      label: `商品品质退货率${n}`,
      raw: `${n}.${day % 1000} %`,
      value: n + (day % 1000) / 1000,
      unit: 'percent',
      numerator: n * day,
      denominator: 3_000 + day,
      windowDays: 30,
      change: (day % 7) / 100,
    })),
  };
}

function* facts(shops: number, days: number): Generator<Fact> {
  for (let shop = 0; shop < shops; shop++)
    for (let day = 0; day < days; day++) yield { store: 'snapshots', record: snapshot(shop, day) };
}

function dayName(day: number): string {
  return new Date(Date.UTC(2016, 9, 1 + day)).toISOString().slice(0, 10);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Median of five. */
async function several(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) times.push(await timed(work));
  return median(times);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}

function row(name: string, ours: number, theirs?: number, baseline?: string): Row {
  const value = milli(ours);
  return theirs === undefined
    ? { name, value }
    : { name, value, baseline: `${baseline} ${milli(theirs)}`, ratio: theirs / ours };
}

function milli(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
}
