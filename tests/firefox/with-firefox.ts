import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll } from 'vitest';
import type { Row } from '../e2e/back-end.ts';
import { type Backend, startBackend } from '../pages/server.ts';
import { type Firefox, launchFirefox } from './launch.ts';
import { until } from './tab.ts';

/** One Firefox with the extension and one look-alike back-end for the tests of a file. */
export function withFirefox() {
  const open = {} as { firefox: Firefox; backend: Backend };
  beforeAll(async () => {
    open.backend = await startBackend();
    open.firefox = await launchFirefox({ port: open.backend.port });
  });
  afterAll(async () => {
    await open.firefox?.close();
    await open.backend?.close();
  });
  return open;
}

/** The file that arrives when `ask` has asked for it. */
export async function downloaded({ downloads }: Firefox, ask: () => Promise<void>): Promise<Row[]> {
  await ask();
  const file = await until(async () => {
    const names = readdirSync(downloads);
    const isWhole = names.length > 0 && names.every((name) => !name.endsWith('.part'));
    return isWhole ? join(downloads, names[0]!) : undefined;
  }, 'the download');
  // Firefox makes an empty file first, to keep the name.
  const text = await until(
    async () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
    'what is in the file',
  );
  rmSync(file);
  return Papa.parse<Row>(text.replace(/^\uFEFF/, ''), { header: true, delimiter: ',', skipEmptyLines: true }).data;
}

/** What the extension has stored, and when it last saw a figure (ms since 1970): run it in a page of the extension. */
export async function stored(): Promise<{ seenAt: number; states: string[] }> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const db = await answer(indexedDB.open('scorelens'));
  const months = await answer<{ seenAt: Float64Array }[]>(db.transaction('months').objectStore('months').getAll());
  const visits = await answer<{ state: string }[]>(db.transaction('visits').objectStore('visits').getAll());
  db.close();
  return {
    seenAt: Math.max(0, ...months.flatMap(({ seenAt }) => [...seenAt])),
    states: visits.map(({ state }) => state),
  };
}
