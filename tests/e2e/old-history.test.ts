import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { random } from '../pages/data/random.ts';
import { type Backend, startBackend } from '../pages/server.ts';
import { bundleScript } from '../prove/bundle-script.ts';
import { note } from '../prove/note.ts';
import type { OldDatabase } from '../prove/old-database.ts';
import { everyReleased, type Released } from '../prove/released.ts';
import { SEED, SIZES } from '../prove/sizes.ts';
import { wasWiped } from '../prove/wiped.ts';
import { lost, sendFrom, type Write, writeOf } from '../prove/writer.ts';
import { address, exportHistory, stored } from './back-end.ts';
import { launch, type Session } from './extension.ts';

/** So many days are in each old database: about three years. */
const DAYS = 1000;
const RELEASED = everyReleased(DAYS);
/** From the address of the new panel on: it is loaded, opens the database and brings it up to date. */
const MOMENTS_MS = [0, 500] as const;

const open = {} as { backend: Backend; session: Session; profile: string; script: string };
beforeAll(async () => {
  [open.backend, open.script] = await Promise.all([startBackend(), bundleScript('old-database.ts')]);
  open.profile = mkdtempSync(join(tmpdir(), 'scorelens-old-'));
  await start();
});
afterAll(async () => {
  await open.session?.close();
  await open.backend?.close();
  rmSync(open.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function start(): Promise<void> {
  open.session = await launch({ port: open.backend.port, profile: open.profile });
}

/** A page of the extension's origin that opens no database by itself. */
async function bare(): Promise<Page> {
  const page = await open.session.context.newPage();
  await page.goto(`chrome-extension://${open.session.id}/icon/16.png`);
  await page.evaluate(open.script);
  return page;
}

type WithTools = { oldDatabase: OldDatabase };

async function makeOld({ version, stores }: Released): Promise<Page> {
  const page = await bare();
  await page.evaluate(([of, what]) => (globalThis as unknown as WithTools).oldDatabase.make(of, what), [
    version,
    stores,
  ] as const);
  return page;
}

async function history() {
  const panel = await open.session.openPanelInTab();
  const rows = await exportHistory(panel);
  await panel.close();
  return rows;
}

describe(`a history of every released version, SEED=${SEED}`, () => {
  test(`survives ${SIZES.migrations} upgrades in the middle of which tab or browser end`, {
    timeout: 60_000 + SIZES.migrations * 20_000,
  }, async () => {
    const r = random(SEED, 'migrations');
    const missing: string[] = [];
    const times = { tab: 0, browser: 0 };
    let wiped = 0; // by Chromium itself, with its whole store
    for (let upgrade = 0; upgrade < SIZES.migrations; upgrade++) {
      const released = RELEASED[upgrade % RELEASED.length]!;
      await (await makeOld(released)).close();
      const panel = await open.session.context.newPage();
      const opening = panel.goto(`chrome-extension://${open.session.id}/sidepanel.html`, { waitUntil: 'commit' });
      await opening.catch(() => undefined);
      await new Promise((done) => setTimeout(done, r.int(...MOMENTS_MS)));
      const end = r.next() < 0.5 ? 'tab' : 'browser';
      times[end]++;
      if (end === 'tab') {
        await panel.close();
      } else {
        await open.session.kill();
        await start();
      }
      const panelAgain = await open.session.openPanelInTab();
      await panelAgain.locator('footer').waitFor(); // the upgrade is done then
      const isEmpty = (await stored(panelAgain)).snapshots === 0;
      await panelAgain.close();
      if (end === 'browser' && isEmpty && wasWiped(open.profile, open.session.id)) wiped++;
      else missing.push(...lost(await history(), released.holds));
    }
    note({
      what: 'Upgrades of old histories, while tab and browser are killed',
      tries: SIZES.migrations,
      failures: missing.length + wiped,
      seed: SEED,
      more: `${DAYS} days each; ${wiped} thrown away by Chromium with its whole store (leveldb #1287); killed: tab ${times.tab}, browser ${times.browser}`,
    });
    expect(missing).toEqual([]);
  });

  test.each(RELEASED.map((released) => [released.version, released] as const))(
    'of version %i is upgraded beside an old panel that is still open',
    async (version, released) => {
      const old = await makeOld(released);
      await old.evaluate((of) => (globalThis as unknown as WithTools).oldDatabase.hold(of, false), version);
      const panel = await open.session.openPanelInTab();
      expect(lost(await exportHistory(panel), released.holds)).toEqual([]);
      await Promise.all([panel.close(), old.close()]);
    },
  );

  test('waits for a hung tab that does not let go, loses nothing, and goes on when the tab is closed', async () => {
    const released = RELEASED[0]!;
    const hung = await makeOld(released);
    await hung.evaluate(() => (globalThis as unknown as WithTools).oldDatabase.hold(1, true));
    const panel = await open.session.openPanelInTab();
    const page = await open.session.context.newPage();
    await page.goto(address('/ffa/notice/detail'));
    const acknowledged: Write[] = [];
    const write = writeOf(DAYS + 1);
    const { ended } = await sendFrom(page, open.session.id, [write], (each) => acknowledged.push(each));
    await page.waitForTimeout(1500);
    expect(acknowledged).toEqual([]); // nothing is said to be stored that is not
    await hung.close();
    await ended;
    expect(acknowledged).toEqual([write]);
    expect(lost(await exportHistory(panel), [...released.holds, write])).toEqual([]);
    await Promise.all([panel.close(), page.close()]);
  });
});
