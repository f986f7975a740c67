import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright';
import { expect, test } from 'vitest';
import { csvLines } from '../../lib/exchange/csv.ts';
import type { Snapshot } from '../../lib/records/snapshot.ts';
import { type Random, random } from '../pages/data/random.ts';
import { note } from '../prove/note.ts';
import { SEED, SIZES } from '../prove/sizes.ts';
import { exportHistory, type Row, withBrowser } from './back-end.ts';

// A history goes out by each way that the panel has and comes in again, in the built extension: what comes back is what was
// there. And files that were spoiled on the way bring nothing that was not there.

const open = withBrowser();

type File = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The ways out and in; each leaves the panel with what it brought. */
const WAYS: Readonly<
  Record<string, { out(panel: Page): Promise<File | undefined>; in(panel: Page, file?: File): Promise<unknown> }>
> = {
  'A backup': {
    out: async (panel) => downloaded(panel, '立即备份'),
    in: (panel, file) => restore(panel, file!),
  },
  'A zipped data set': {
    out: async (panel) => downloaded(panel, '导出数据包（zip）'),
    in: (panel, file) => restore(panel, file!),
  },
  'A folder': {
    out: (panel) => synchronise(panel).then(() => undefined),
    in: (panel) => synchronise(panel),
  },
};

test(`what goes out comes in again, whole and once; SEED=${SEED}`, {
  timeout: 240_000 * SIZES.roundTrips,
}, async () => {
  const r = random(SEED, 'e2e/round-trips');
  const panel = await open.session.openPanelInTab();
  const tries: Record<string, number> = {};
  const failures: Record<string, number> = {};
  const count = (way: string, all: number, wrong: number) => {
    tries[way] = (tries[way] ?? 0) + all;
    failures[way] = (failures[way] ?? 0) + wrong;
  };
  const spoilt = { tries: 0, refused: 0, wrong: 0 };
  for (let round = 0; round < SIZES.roundTrips; round++) {
    const file = await drawnFile(r);
    await importFile(panel, file);
    const all = await exportHistory(panel);
    const drawn = rowsIn(file.buffer.toString('utf8'));
    count('A CSV file', drawn.length, drawn.length - matching(drawn, all) + Math.abs(all.length - drawn.length));
    for (const [way, { out, in: bring }] of Object.entries(WAYS)) {
      const made = await out(panel);
      await erase(panel);
      await bring(panel, made);
      const back = await exportHistory(panel);
      count(way, all.length, all.length - matching(all, back) + Math.abs(back.length - all.length));
      if (!made) continue;
      await erase(panel);
      for (let spoiling = 0; spoiling < SIZES.spoiltFiles; spoiling++) {
        await restore(panel, { ...made, buffer: spoil(made.buffer, r) });
        const rows = await rowsOf(panel);
        spoilt.tries += 1;
        spoilt.refused += Number(rows.length === 0);
        spoilt.wrong += rows.length - matching(rows, all);
        if (rows.length > 0) await erase(panel);
      }
      await bring(panel, made);
    }
    await erase(panel);
    await emptyFolder(panel);
  }
  for (const [way, all] of Object.entries(tries)) {
    note({ what: `${way}: readings out and in again`, tries: all, failures: failures[way]!, seed: SEED });
  }
  const more = `of ${spoilt.refused} nothing was taken, of the others only rows that were right`;
  note({ what: 'Backups and zips that were spoiled', tries: spoilt.tries, failures: spoilt.wrong, seed: SEED, more });
  expect(failures).toEqual(Object.fromEntries(Object.keys(failures).map((way) => [way, 0])));
  expect(spoilt.wrong).toBe(0);
  await panel.close();
});

async function drawnFile(r: Random): Promise<File> {
  const snapshots: Snapshot[] = [];
  for (let shop = 0; shop < 3; shop++) {
    for (let day = 0; day < 40; day++) {
      const on = new Date(Date.UTC(2026, 6, 1 + day)).toISOString().slice(0, 10);
      snapshots.push({
        platform: 'douyin',
        shopId: `${10_000_000 + shop}`,
        shopName: `往返旗舰店${shop}`,
        page: 'overview',
        day: on,
        dayFrom: 'page',
        capturedAt: `${on}T11:05:00+08:00`,
        url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
        stage: 'formal',
        readings: Array.from({ length: 12 }, (_, n) => {
          const value = r.int(0, 100_000) / 1000;
          const [label, raw] = [`指标, "${n}"`, r.int(0, 9) === 0 ? `=${value} %` : `${value} %`];
          return { indicator: `own_figure_${n}`, dimension: 'goods', label, raw, value, unit: 'percent' };
        }),
      });
    }
  }
  let text = '';
  for await (const piece of csvLines(snapshots, () => 'drawn')) text += piece;
  return { name: 'drawn.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

function rowsIn(text: string): Row[] {
  return Papa.parse<Row>(text.replace(/^\uFEFF/, ''), { header: true, delimiter: ',', skipEmptyLines: true }).data;
}

/** Without what says nothing of the figure itself. */
function key({ model: _, ...figure }: Row): string {
  return JSON.stringify(figure);
}

/** How many rows of one list the other has, each once. */
function matching(some: readonly Row[], others: readonly Row[]): number {
  const left = new Map<string, number>();
  for (const row of others) left.set(key(row), (left.get(key(row)) ?? 0) + 1);
  return some.filter((row) => {
    const count = left.get(key(row)) ?? 0;
    left.set(key(row), count - 1);
    return count > 0;
  }).length;
}

/** A few bytes changed, or the end missing. */
function spoil(bytes: Buffer, r: Random): Buffer {
  if (r.int(0, 2) === 0) return bytes.subarray(0, r.int(1, bytes.length - 1));
  const spoiled = Buffer.from(bytes);
  for (let change = r.int(1, 4); change > 0; change--) spoiled[r.int(0, bytes.length - 1)]! ^= r.int(1, 255);
  return spoiled;
}

async function goTo(panel: Page, id: string): Promise<void> {
  await panel.evaluate((hash) => {
    location.hash = hash;
  }, id);
}

async function importFile(panel: Page, file: File): Promise<void> {
  await goTo(panel, 'more');
  const card = panel.getByRole('region', { name: '导入', exact: true });
  await card.getByRole('button', { name: '导入数据' }).click();
  await card.getByLabel(/选择文件/).setInputFiles(file);
  await card.getByRole('button', { name: /^导入 [\d,]+ 个数$/ }).click();
  await card.getByRole('button', { name: '撤销这次导入' }).waitFor();
}

async function downloaded(panel: Page, button: string): Promise<File> {
  await goTo(panel, 'backup');
  const card = panel.getByRole('region', { name: '备份与多台电脑' });
  const [download]: [Download, unknown] = await Promise.all([
    panel.waitForEvent('download'),
    card.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const mimeType = 'application/octet-stream';
  return { name: download.suggestedFilename(), mimeType, buffer: readFileSync(await download.path()) };
}

/** Takes what a file offers, where it offers anything. */
async function restore(panel: Page, file: File): Promise<void> {
  await goTo(panel, 'backup');
  const card = panel.getByRole('region', { name: '备份与多台电脑' });
  await card.getByLabel('从文件恢复').setInputFiles(file);
  const [yes, no, refused] = [
    card.getByRole('button', { name: '确认恢复' }),
    card.getByRole('button', { name: '先不恢复' }),
    card.getByRole('alert'),
  ];
  await yes.or(no).or(refused).first().waitFor();
  if (await yes.isVisible()) {
    await yes.click();
    await card.getByRole('button', { name: '撤销这次恢复' }).waitFor();
    await card.getByRole('button', { name: '好', exact: true }).click();
  } else if (await no.isVisible()) await no.click();
}

/** With a folder of the browser's private file system, which has the same API as one that a seller chooses. */
async function synchronise(panel: Page): Promise<void> {
  await goTo(panel, 'backup');
  await panel.evaluate(() => {
    const picker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('team', { create: true });
    Object.assign(window, { showDirectoryPicker: picker });
  });
  await panel.getByRole('button', { name: '选择文件夹…', exact: true }).click();
  await panel.getByText('上次同步：').waitFor();
}

async function emptyFolder(panel: Page): Promise<void> {
  await panel.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('team', { recursive: true }));
}

async function erase(panel: Page): Promise<void> {
  await goTo(panel, 'settings');
  await panel.getByRole('button', { name: '清空全部数据…' }).click();
  await panel.getByRole('button', { name: '全部删掉' }).click();
  await panel.getByText('已清空').first().waitFor();
  await panel.reload(); // as on another machine
  await panel.getByRole('button', { name: '导出 CSV', exact: true }).waitFor();
}

async function rowsOf(panel: Page): Promise<Row[]> {
  const isEmpty = (await panel.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('scorelens');
      request.onsuccess = () => done(request.result);
    });
    const count = await new Promise<number>((done) => {
      const request = db.transaction('months').objectStore('months').count();
      request.onsuccess = () => done(request.result);
    });
    db.close();
    return count === 0;
  })) as boolean;
  return isEmpty ? [] : exportHistory(panel);
}
