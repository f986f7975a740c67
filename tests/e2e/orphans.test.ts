import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { truthFor } from '../pages/generator.ts';
import { type Backend, startBackend } from '../pages/server.ts';
import { note } from '../prove/note.ts';
import { SIZES } from '../prove/sizes.ts';
import { address, historyWith, SCORE_PAGE } from './back-end.ts';
import { launch, type Session } from './extension.ts';
import { shadowTexts } from './overlay-shadow.ts';

const open = {} as { backend: Backend; session: Session; profile: string };
beforeAll(async () => {
  open.backend = await startBackend();
  open.profile = mkdtempSync(join(tmpdir(), 'scorelens-orphans-'));
  // Else the browser switches an unpacked extension off when it reloads itself.
  mkdirSync(join(open.profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(open.profile, 'Default/Preferences'), JSON.stringify(preferences));
  open.session = await launch({ port: open.backend.port, profile: open.profile });
});
afterAll(async () => {
  await open.session?.close();
  await open.backend?.close();
  rmSync(open.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** What an update does to the pages that are open. */
async function reloadExtension(): Promise<void> {
  const panel = await open.session.openPanelInTab();
  await panel.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // it ends in the middle of the answer
  await panel.close().catch(() => undefined);
}

/** Everything that went wrong in a page, in whichever world; of all that the console says, what is no warning of the page. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Changes that call for a look: a figure, a class, what comes and goes, another address. */
async function mutate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let round = 0; round < 20; round++) {
      const tile = document.createElement('div');
      tile.innerHTML = `<span>商品品质退货率</span><b>${round}.5%</b>`;
      document.body.append(tile);
      document.body.classList.toggle('changed');
      if (round % 5 === 0) history.pushState({}, '', `?seed=12&round=${round}`);
      dispatchEvent(new Event('resize'));
      await new Promise((done) => setTimeout(done, 60));
      tile.remove();
    }
  });
}

test('after an update the old scripts go quiet, ask for a reload, harm no page, and the reload reads again', {
  timeout: 60_000 * SIZES.reloads,
}, async () => {
  const failures: string[] = [];
  for (let time = 0; time < SIZES.reloads; time++) {
    const seed = 300 + time;
    const truth = truthFor({ seed });
    const page = await open.session.context.newPage();
    const errors = watchErrors(page);
    await page.goto(address(SCORE_PAGE, { seed, delay: 100 }));
    await expect
      .poll(() => shadowTexts(page, 'chip').then((all) => all.length), { timeout: 20_000 })
      .toBeGreaterThan(3);
    const text = await page.evaluate(() => document.body.innerText);

    await reloadExtension();
    await expect
      .poll(() => shadowTexts(page, 'gone'), { timeout: 5000 })
      .toEqual([expect.stringContaining('刷新本页')]);
    expect(await shadowTexts(page, 'chip')).toEqual([]);
    await mutate(page);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => document.body.innerText)).toBe(text);
    expect(await shadowTexts(page, 'chip')).toEqual([]);
    failures.push(...errors);

    await page.goto(address(SCORE_PAGE, { seed, delay: 100, day: '2026-10-20' }));
    const panel = await open.session.openPanelInTab();
    const isNew = (rows: { shop_id?: string; data_date?: string }[]) =>
      rows.some(({ shop_id, data_date }) => shop_id === truth.shopId && data_date === '2026-10-20');
    await historyWith(panel, isNew, 20_000);
    await expect
      .poll(() => shadowTexts(page, 'chip').then((all) => all.length), { timeout: 20_000 })
      .toBeGreaterThan(3);
    expect(await shadowTexts(page, 'gone')).toEqual([]);
    await Promise.all([page.close(), panel.close()]);
  }
  note({ what: 'Updates under an open page', tries: SIZES.reloads, failures: failures.length });
  expect(failures).toEqual([]);
});
