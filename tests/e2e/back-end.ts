import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { type Backend, startBackend } from '../pages/server.ts';
import { launch, type Session } from './extension.ts';

/** One browser with the extension and one look-alike back-end for the tests of a file; every seed is a shop of its own. */
export function withBrowser() {
  const open = {} as { session: Session; backend: Backend };
  beforeAll(async () => {
    open.backend = await startBackend();
    open.session = await launch({ port: open.backend.port });
  });
  afterAll(async () => {
    await open.session?.close();
    await open.backend?.close();
  });
  return open;
}

export type Query = Record<string, string | number>;

export function address(path: string, query: Query = {}, host = 'fxg.jinritemai.com'): string {
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  return `https://${host}${path}?${search}`;
}

export const SCORE_PAGE = '/ffa/eco/experience-score';

export async function visit({ session }: { session: Session }, url: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(url);
  return page;
}

export type Row = Record<string, string>;

/** The history as the seller gets it: the file behind the export button. */
export async function exportHistory(panel: Page): Promise<Row[]> {
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: '导出 CSV', exact: true }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  return Papa.parse<Row>(text.replace(/^\uFEFF/, ''), { header: true, delimiter: ',', skipEmptyLines: true }).data;
}

/** What the extension has stored, counted by the name of the store; the values of `visits` by their state. */
export function stored(panel: Page): Promise<{ snapshots: number; states: string[] }> {
  return panel.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const db = await answer(indexedDB.open('scorelens'));
    const months = await answer<{ days: Uint8Array }[]>(db.transaction('months').objectStore('months').getAll());
    const snapshots = months.reduce((sum, { days }) => sum + days.length, 0);
    const visits = await answer<{ state: string }[]>(db.transaction('visits').objectStore('visits').getAll());
    db.close();
    return { snapshots, states: visits.map(({ state }) => state) };
  });
}

/** The history once it holds what is waited for; fails with what it held last. */
export async function historyWith(panel: Page, isThere: (rows: Row[]) => boolean, timeout = 15_000): Promise<Row[]> {
  const until = Date.now() + timeout;
  for (;;) {
    await panel.reload();
    await panel.getByRole('button', { name: '导出 CSV', exact: true }).waitFor();
    const { snapshots } = await stored(panel);
    const rows = snapshots > 0 ? await exportHistory(panel) : [];
    if (isThere(rows)) return rows;
    if (Date.now() > until) throw new Error(`the history never held it; last: ${JSON.stringify(rows.slice(0, 30))}`);
    await new Promise((done) => setTimeout(done, 300));
  }
}
