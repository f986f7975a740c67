import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Random, random } from '../pages/data/random.ts';
import { type Backend, startBackend } from '../pages/server.ts';
import { note } from '../prove/note.ts';
import { SEED, SIZES } from '../prove/sizes.ts';
import { lost, sendFrom, type Write, writeOf } from '../prove/writer.ts';
import { address, exportHistory, type Row } from './back-end.ts';
import { launch, type Session } from './extension.ts';

/** A page of the back-end that shows no figures, so that whatever is stored was sent by the test. */
const QUIET = address('/ffa/notice/detail');
/** Writes begin a little after the page is there, and take some time: the moment of the end is drawn from this. */
const MOMENTS_MS = [0, 400] as const;

const open = {} as { backend: Backend; session: Session; profile: string };

beforeAll(async () => {
  open.backend = await startBackend();
});
afterAll(() => open.backend?.close());
beforeEach(async () => {
  open.profile = mkdtempSync(join(tmpdir(), 'scorelens-lost-'));
  await start();
});
afterEach(async () => {
  await open.session.close();
  rmSync(open.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function start(): Promise<void> {
  open.session = await launch({ port: open.backend.port, profile: open.profile });
}

async function quietPage(): Promise<Page> {
  const page = await open.session.context.newPage();
  await page.goto(QUIET);
  return page;
}

/** The whole history, read by the panel of a browser that may just have been killed. */
async function history(): Promise<Row[]> {
  const panel = await open.session.openPanelInTab();
  const rows = await exportHistory(panel);
  await panel.close();
  return rows;
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What ends, in the middle of it. */
const ENDS = {
  async worker() {
    const page = await open.session.context.newPage();
    await page.goto(`chrome-extension://${open.session.id}/icon/16.png`);
    const tools = await page.context().newCDPSession(page);
    await tools.send('ServiceWorker.enable');
    await tools.send('ServiceWorker.stopAllWorkers');
    await page.close();
  },
  async tab(page: Page) {
    await page.close();
  },
  async browser() {
    await open.session.kill();
    await start();
  },
} as const;
type End = keyof typeof ENDS;

/** Each in turn, from a start of its own. */
function* endsInTurn(r: Random): Generator<End> {
  const all: End[] = ['worker', 'browser', 'tab'];
  for (let at = r.int(0, all.length - 1); ; at++) yield all[at % all.length]!;
}

describe(`nothing is lost, SEED=${SEED}`, () => {
  const { writes, writesAKill } = SIZES;
  test(`worker, tab and browser end in the middle of ${writes} writes`, {
    timeout: 60_000 + writes * 2000,
  }, async () => {
    const r = random(SEED, 'writes');
    const ends = endsInTurn(r);
    const acknowledged: Write[] = [];
    const times: Record<End, number> = { worker: 0, tab: 0, browser: 0 };
    const missing: string[] = [];
    for (let from = 0; from < writes; from += writesAKill) {
      const page = await quietPage();
      const batch = Array.from({ length: writesAKill }, (_, i) => writeOf(from + i));
      const sending = sendFrom(page, open.session.id, batch, (write) => acknowledged.push(write));
      const end = ends.next().value as End;
      await wait(r.int(...MOMENTS_MS));
      await ENDS[end](page);
      times[end]++;
      await sending;
      await page.close().catch(() => undefined);
      if (end === 'browser') missing.push(...lost(await history(), acknowledged));
    }
    missing.push(...lost(await history(), acknowledged));
    note({
      what: 'Writes, while worker, tab and browser are killed',
      tries: writes,
      failures: missing.length,
      seed: SEED,
      more: `${acknowledged.length} acknowledged; killed: worker ${times.worker}, tab ${times.tab}, browser ${times.browser}`,
    });
    expect(missing).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.length).toBeLessThan(writes); // or nothing was in the middle of anything
  });

  test('two panels and four tabs write the same shop at once', async () => {
    const panels = [await open.session.openPanelInTab(), await open.session.openPanelInTab()];
    const pages = await Promise.all(Array.from({ length: 4 }, quietPage));
    const acknowledged: Write[] = [];
    const days = 6;
    const each = pages.map((page, tab) => {
      // Each tab another figure of the same days, so that all of them must be merged into one record.
      const writes = Array.from({ length: days }, (_, day) => ({ ...writeOf(day), indicator: `own_figure_${tab}` }));
      return sendFrom(page, open.session.id, writes, (write) => acknowledged.push(write));
    });
    await Promise.all(each);
    const exports = [];
    for (const panel of panels) exports.push(lost(await exportHistory(panel), acknowledged));
    note({ what: 'Two panels and four tabs on one shop', tries: 4 * days, failures: exports.flat().length });
    expect(acknowledged).toHaveLength(4 * days);
    expect(exports).toEqual([[], []]);
  });
});
