import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DATASET_HEADER } from '../../lib/exchange/dataset/columns';
import { CORRECTED, DEVICES, daysOf, figureOn, MONTHS, makeDataset, NONE, REFUND, SHOPS } from './make-dataset';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

// Every statement of docs/dataset.md, in its order, over a million readings that our own writer made.

const doc = readFileSync('docs/dataset.md', 'utf8');
const statements = [...doc.matchAll(/^```sql duckdb\n([\s\S]*?)^```$/gm)].map(([, sql]) => sql!);

let folder: string;
let made: ReturnType<typeof makeDataset>;
let db: DuckDBConnection;
/** What came out of each statement, in order. */
const results: Record<string, unknown>[][] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scorelens-dataset-'));
  made = makeDataset(folder);
  db = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  for (const sql of statements) {
    const reader = await db.runAndReadAll(sql.replaceAll("'dataset/", `'${folder}/`));
    results.push(reader.getRowObjectsJson() as Record<string, unknown>[]);
  }
});
afterAll(() => {
  db?.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

/** The result of the statement that has these words in it. */
function resultOf(words: string): Record<string, unknown>[] {
  const at = statements.findIndex((sql) => sql.includes(words));
  if (at < 0) throw new RangeError(`no statement has “${words}”`);
  return results[at]!;
}
async function ask(sql: string): Promise<Record<string, unknown>[]> {
  return (await db.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
}

/** The total as it counts: corrected where the seller has. */
function total(shop: number, day: string): number | undefined {
  if (shop === NONE.shop && day === NONE.day) return undefined;
  return shop === CORRECTED.shop && day === CORRECTED.day ? CORRECTED.value : figureOn(shop, day, 0);
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const byPlace = <T extends { platform: string; shopId: string }>(some: readonly T[]) =>
  some.toSorted((a, b) => (`${a.platform} ${a.shopId}` < `${b.platform} ${b.shopId}` ? -1 : 1));

test('a million readings, read as they are', () => {
  expect(made.distinct).toBeGreaterThan(1_000_000);
  expect(resultOf('count(*) AS readings\nFROM read_csv')).toEqual([{ readings: String(made.rows) }]);
});

test('without duplicates, ids and names as they were', async () => {
  expect(await ask('SELECT count(*) AS n FROM readings')).toEqual([{ n: String(made.distinct) }]);
  const shops = await ask(
    'SELECT DISTINCT platform, shop_id AS "shopId", shop_name AS "shopName" FROM readings ORDER BY ALL',
  );
  expect(byPlace(shops as { platform: string; shopId: string }[])).toEqual(byPlace(SHOPS));
});

describe('the latest figure of each shop and day, corrected', () => {
  test('every total', async () => {
    const rows = await ask(
      `SELECT platform, shop_id, data_date::VARCHAR AS day, value FROM figures WHERE indicator = 'total_score'`,
    );
    expect(rows).toHaveLength(SHOPS.length * MONTHS.length * daysOf('2026-09').length);
    const found = new Map(rows.map(({ platform, shop_id, day, value }) => [`${platform} ${shop_id} ${day}`, value]));
    for (const [shop, { platform, shopId }] of SHOPS.entries())
      for (const day of MONTHS.flatMap(daysOf))
        expect(found.get(`${platform} ${shopId} ${day}`)).toBe(total(shop, day) ?? null);
  });

  test('what was seen stays beside it', async () => {
    const rows = await ask(
      `SELECT seen, value FROM figures WHERE seen IS DISTINCT FROM value ORDER BY value NULLS LAST`,
    );
    expect(rows).toEqual([
      { seen: figureOn(CORRECTED.shop, CORRECTED.day, 0), value: CORRECTED.value },
      { seen: figureOn(NONE.shop, NONE.day, 0), value: null },
    ]);
  });
});

test('each month’s mean, by shop', () => {
  const wanted = SHOPS.flatMap(({ platform, shopId, shopName }, shop) =>
    MONTHS.map((month) => {
      const values = daysOf(month).flatMap((day) => total(shop, day) ?? []);
      return { platform, shopId, month, shop_name: shopName, mean: mean(values), days: String(values.length) };
    }),
  );
  const rows = resultOf('AS mean');
  expect(rows).toHaveLength(wanted.length);
  for (const { platform, shopId, month, mean: value, ...rest } of wanted) {
    const row = rows.find((each) => each.platform === platform && each.shop_id === shopId && each.month === month);
    expect(row).toMatchObject(rest);
    expect(row?.mean).toBeCloseTo(value, 3);
  }
});

test('shops whose refund rate rose', () => {
  const means = SHOPS.map(({ platform, shopId }, shop) => {
    const [before, after] = MONTHS.map((month) => mean(daysOf(month).map((day) => figureOn(shop, day, REFUND))));
    return { platform, shopId, before: before!, after: after! };
  });
  const rose = means
    .filter(({ before, after }) => after > before)
    .sort((a, b) => b.after - b.before - (a.after - a.before));
  expect(rose.map(({ shopId }) => shopId)).toHaveLength(3);
  const rows = resultOf('HAVING after > before');
  expect(rows.map((row) => row.shop_id).sort()).toEqual(rose.map(({ shopId }) => shopId).sort());
  for (const row of rows) {
    const its = rose.find(({ shopId }) => shopId === row.shop_id)!;
    expect(row.before).toBeCloseTo(its.before, 2);
    expect(row.after).toBeCloseTo(its.after, 2);
  }
});

test('the days on which a total fell most', () => {
  const falls = SHOPS.flatMap(({ shopId }, shop) => {
    const days = MONTHS.flatMap(daysOf);
    return days.flatMap((day, n) => {
      const [now, before] = [total(shop, day), n > 0 ? total(shop, days[n - 1]!) : undefined];
      return now === undefined || before === undefined
        ? []
        : [{ shop_id: shopId, data_date: day, change: now - before }];
    });
  });
  const worst = falls.sort((a, b) => a.change - b.change).slice(0, 10);
  const rows = resultOf('AS change');
  expect(rows).toHaveLength(10);
  for (const [n, row] of rows.entries()) expect(row.change).toBeCloseTo(worst[n]!.change, 2);
});

test('which machine has written how much', () => {
  const rows = resultOf('AS device');
  expect(rows.map(({ device }) => device)).toEqual([...DEVICES]);
  expect(rows.reduce((sum, row) => sum + Number(row.rows), 0)).toBe(made.rows);
});

test('Parquet has the same readings, typed', async () => {
  expect(resultOf('read_parquet')).toEqual([
    { readings: String(made.parquet), day: 'DATE', moment: 'TIMESTAMP WITH TIME ZONE', number: 'DOUBLE' },
  ]);
  const [differing] = await ask(`
    SELECT count(*) AS n FROM (
      SELECT data_date, captured_at, platform, shop_id, shop_name, indicator, value, score, window_days, change
      FROM read_parquet('${folder}/platform=*/shop=*/month=*/*.parquet', hive_partitioning = true, hive_types_autocast = false)
      EXCEPT
      SELECT data_date, captured_at, platform, shop_id, shop_name, indicator, value, score, window_days, change FROM readings)`);
  expect(differing).toEqual({ n: '0' });
});

test('the document names every column', () => {
  for (const name of DATASET_HEADER) expect(doc).toContain(`\`${name}\``);
});
