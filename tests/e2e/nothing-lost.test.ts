import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Random, random } from '../pages/data/random.ts';
import { truthFor } from '../pages/generator.ts';
import { type Backend, startBackend } from '../pages/server.ts';
import { contentWorldOf } from '../prove/content-world.ts';
import { note } from '../prove/note.ts';
import { SEED, SIZES } from '../prove/sizes.ts';
import { wasWiped } from '../prove/wiped.ts';
import { lost, sendFrom, type Write, writeOf } from '../prove/writer.ts';
import { address, exportHistory, historyWith, type Row, SCORE_PAGE, stored } from './back-end.ts';
import { buildWith, launch, type Session } from './extension.ts';

/** A page of the back-end that shows no figures, so that whatever is stored was sent by the test. */
const QUIET = address('/ffa/notice/detail');
/** From the first message on, ten of which take about so long: the moment of the end is drawn from this. */
const MOMENTS_MS = [0, 150] as const;

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

async function start(build?: string): Promise<void> {
  open.session = await launch({ port: open.backend.port, profile: open.profile, ...(build && { build }) });
}

async function quietPage(): Promise<Page> {
  const page = await open.session.context.newPage();
  await page.goto(QUIET);
  return page;
}

/** The whole history, read by the panel of a browser that may just have been killed. */
async function history(): Promise<Row[]> {
  const panel = await open.session.openPanelInTab();
  const rows = (await stored(panel)).snapshots > 0 ? await exportHistory(panel) : []; // nothing may be stored yet
  await panel.close();
  return rows;
}

/** The history once the copies of the last looks are in it. */
async function broughtBack(acknowledged: readonly Write[]): Promise<Row[]> {
  const panel = await open.session.openPanelInTab();
  const rows = await historyWith(panel, (all) => lost(all, acknowledged).length === 0, 30_000);
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
    let wiped = 0; // by Chromium itself, with its whole store
    for (let from = 0; from < writes; from += writesAKill) {
      const page = await quietPage();
      const batch = writesFrom(from, writesAKill);
      const { ended } = await sendFrom(page, open.session.id, batch, (write) => acknowledged.push(write));
      const end = ends.next().value as End;
      await wait(r.int(...MOMENTS_MS));
      await ENDS[end](page);
      times[end]++;
      await ended;
      await page.close().catch(() => undefined);
      if (end !== 'browser') continue;
      const isWiped = acknowledged.length > 0 && wasWiped(open.profile, open.session.id);
      if (isWiped) wiped++;
      missing.push(...lost(isWiped ? await broughtBack(acknowledged) : await history(), acknowledged));
    }
    missing.push(...lost(await history(), acknowledged));
    note({
      what: 'Writes, while worker, tab and browser are killed',
      tries: writes,
      failures: missing.length,
      seed: SEED,
      more: `${acknowledged.length} acknowledged; all brought back that Chromium had thrown away with its store (leveldb #1287): ${wiped} ×; killed: worker ${times.worker}, tab ${times.tab}, browser ${times.browser}`,
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
    for (const { ended } of await Promise.all(each)) await ended;
    const exports = [];
    for (const panel of panels) exports.push(lost(await exportHistory(panel), acknowledged));
    note({ what: 'Two panels and four tabs on one shop', tries: 4 * days, failures: exports.flat().length });
    expect(acknowledged).toHaveLength(4 * days);
    expect(exports).toEqual([[], []]);
  });

  test('a quota that ends: what does not fit is not acknowledged, what was there stays, and it goes on with room', async () => {
    // The browser counts nothing of an extension with `unlimitedStorage`; a full disk is met by the same error.
    await open.session.close();
    const build = buildWith(join(open.profile, 'limited'), ({ permissions, ...manifest }) => ({
      ...manifest,
      permissions: permissions!.filter((name) => name !== 'unlimitedStorage'),
    }));
    await start(build);
    const acknowledged: Write[] = [];
    const send = async (from: number, count: number) => {
      const page = await quietPage();
      const { ended } = await sendFrom(page, open.session.id, writesFrom(from, count), (write) =>
        acknowledged.push(write),
      );
      await ended;
      await page.close();
    };
    await send(0, 3);
    expect(acknowledged).toHaveLength(3);
    await open.session.close(); // it remembers for half a minute how much room there was
    await start(build);
    const panel = await open.session.openPanelInTab();
    const tools = await panel.context().newCDPSession(panel);
    const origin = `chrome-extension://${open.session.id}`;
    await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await send(3, 3);
    const full = acknowledged.length;
    expect(lost(await exportHistory(panel), acknowledged)).toEqual([]);
    await tools.send('Storage.overrideQuotaForOrigin', { origin });
    await send(6, 3);
    expect(acknowledged).toHaveLength(full + 3);
    expect(lost(await exportHistory(panel), acknowledged)).toEqual([]);
    note({ what: 'A quota that ends', tries: 9, failures: 0, more: `${full - 3} of 3 acknowledged without room` });
    expect(full).toBe(3); // or the quota never ended
  });

  test('a clock that jumps: pages read before and after are all kept, each under the day that it states', async () => {
    const jumps = [400, -60]; // in days; the pages' days are more than 60 days ago
    const days = ['2026-09-10', '2026-09-11'];
    const missing: string[] = [];
    for (const [at, day] of days.entries()) {
      const page = await open.session.context.newPage();
      await page.goto(address(SCORE_PAGE, { seed: 77, day, delay: 1500 }));
      await turnClock(page, jumps[at]!);
      const panel = await open.session.openPanelInTab();
      const read = truthFor({ seed: 77, day }).figures.filter(({ status }) => status === 'read');
      const rows = await historyWith(panel, (all) => all.some(({ data_date }) => data_date === day), 25_000);
      for (const before of days.slice(0, at + 1)) {
        const count = rows.filter(({ data_date }) => data_date === before).length;
        if (count !== read.length)
          missing.push(`${before} after a jump of ${jumps[at]} days: ${count} of ${read.length}`);
      }
      await Promise.all([page.close(), panel.close()]);
    }
    note({ what: 'A clock that jumps', tries: days.length, failures: missing.length });
    expect(missing).toEqual([]);
  });

  test('a clock that is set back 800 days: nothing is stored under a wrong day, nor lost; set right, it is read', async () => {
    const day = '2026-09-10';
    const visit = async (days: number) => {
      const page = await open.session.context.newPage();
      await page.goto(address(SCORE_PAGE, { seed: 78, day, delay: 1500 }));
      await turnClock(page, days);
      return page;
    };
    const late = await visit(-800);
    const panel = await open.session.openPanelInTab();
    await panel.goto(`${panel.url().split('#')[0]}#reading`);
    await panel.getByText('可页面写明是 2026-09-10 的数').first().waitFor({ timeout: 25_000 });
    expect((await stored(panel)).snapshots).toBe(0);
    await late.close();

    const right = await visit(0);
    const read = truthFor({ seed: 78, day }).figures.filter(({ status }) => status === 'read');
    const rows = await historyWith(panel, (all) => all.length > 0, 25_000);
    expect(new Set(rows.map(({ data_date }) => data_date))).toEqual(new Set([day]));
    expect(rows).toHaveLength(read.length);
    await right.close();

    // Now behind what was looked at before: the page's day lies ahead of the clock, but not so far that the page proves it.
    const behind = await visit(-100);
    await panel.goto(`${panel.url().split('#')[0]}#reading`);
    await panel.reload();
    await panel.getByText('这页的数会记错日期').first().waitFor({ timeout: 25_000 });
    expect((await exportHistory(panel)).length).toBe(read.length);
    await panel.getByRole('button', { name: '仍然使用这些数据' }).first().click();
    await historyWith(panel, (all) => all.length === 2 * read.length, 25_000);
    await Promise.all([behind.close(), panel.close()]);
  });

  test('a browser whose store is gone when it starts again brings all looks back', async () => {
    const page = await quietPage();
    const acknowledged: Write[] = [];
    const { ended } = await sendFrom(page, open.session.id, writesFrom(0, 5), (write) => acknowledged.push(write));
    await ended;
    await open.session.kill();
    rmSync(join(open.profile, 'Default/IndexedDB'), { recursive: true });
    await start();
    expect(lost(await broughtBack(acknowledged), acknowledged)).toEqual([]);
    expect(acknowledged).toHaveLength(5);
  });

  test('a database that is thrown away comes back from the copies of the last looks; what they do not hold is told of', async () => {
    const page = await open.session.context.newPage();
    await page.goto(address(SCORE_PAGE, { seed: 79, day: '2026-09-10' }));
    const panel = await open.session.openPanelInTab();
    const rows = await historyWith(panel, (all) => all.length > 0, 25_000);
    await page.close();
    const throwAway = () =>
      panel.evaluate(
        () =>
          new Promise((done, fail) => {
            const request = indexedDB.deleteDatabase('scorelens');
            request.onsuccess = done;
            request.onerror = fail;
          }),
      );
    const notice = panel.getByRole('alert').filter({ hasText: '存在本机的历史不见了' });
    await throwAway();
    expect(await historyWith(panel, (all) => all.length > 0)).toEqual(rows);
    await notice.waitFor({ state: 'detached' });

    await throwAway();
    await panel.evaluate(async () => {
      const top = await navigator.storage.getDirectory();
      await top.removeEntry('scorelens-last-looks', { recursive: true });
    });
    await panel.reload();
    await notice.getByText('1 家店、1 天的数').waitFor();
    await notice.getByRole('link', { name: '去恢复' }).click();
    await panel.getByRole('heading', { name: '备份与多台电脑' }).waitFor();
    await panel.close();
  });
});

/** Of the extension's scripts in a page, not of the machine. */
async function turnClock(page: Page, days: number): Promise<void> {
  const world = await contentWorldOf(page, open.session.id);
  await world.run((jumped) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: [] | [number]) {
        super(...(given.length === 0 ? ([Real.now() + jumped] as const) : given));
      }
      static override now = () => Real.now() + jumped;
    } as typeof Date;
  }, days * 86_400_000);
}

function writesFrom(from: number, count: number): Write[] {
  return Array.from({ length: count }, (_, at) => writeOf(from + at));
}
