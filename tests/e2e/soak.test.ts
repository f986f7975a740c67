import { chromium, type Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Held, heldBy, heldByWorker, rise } from '../prove/memory.ts';
import { note } from '../prove/note.ts';
import { SIZES } from '../prove/sizes.ts';
import { address, SCORE_PAGE, visit, withBrowser } from './back-end.ts';
import { shadowTexts } from './overlay-shadow.ts';

const open = withBrowser();

/** Changes of view between two measurements. */
const A_STRETCH = Math.max(8, SIZES.navigations / 24);
/** Long enough for the reader to see each of them: it looks every 0.3 s at most. */
const VIEW_MS = 320;
/** The same pages under a host of the back-end on which the extension does not run. */
const ELSEWHERE = 'buyin.jinritemai.com';

/**
 * What an app does when its user goes on: another address, the view built anew, a figure that is another one, as the
 * reader sees it. Runs in the page.
 */
async function goOn(page: Page, times: number, ms: number): Promise<void> {
  await page.evaluate(
    async ({ times, ms }) => {
      const world = globalThis as unknown as { view?: Element; count?: number };
      world.view ??= document.body.firstElementChild!.cloneNode(true) as Element;
      for (let time = 0; time < times; time++) {
        world.count = (world.count ?? 0) + 1;
        history.replaceState({}, '', `${location.pathname}?view=${world.count}`);
        const next = world.view.cloneNode(true) as Element;
        const texts = document.createTreeWalker(next, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode as Text;
          if (/^\d\.\d{4}$/.test(text.data.trim()))
            text.data = `4.${String(5000 + (world.count % 4000)).padStart(4, '0')}`;
        }
        document.body.firstElementChild!.replaceWith(next);
        await new Promise((done) => setTimeout(done, ms));
      }
    },
    { times, ms },
  );
}

test(`${SIZES.navigations} changes of view leave memory as it was`, {
  timeout: 120_000 + SIZES.navigations * 2500,
}, async () => {
  const page = await visit(open, address(SCORE_PAGE, { seed: 12, delay: 100 }));
  await expect.poll(() => shadowTexts(page, 'chip').then((all) => all.length), { timeout: 20_000 }).toBeGreaterThan(3);
  const control = await visit(open, address(SCORE_PAGE, { seed: 12, delay: 100 }, ELSEWHERE));
  await control.waitForTimeout(1500);
  const panel = await open.session.openPanelInTab();
  const tools = await chromium
    .connectOverCDP(open.session.endpoint())
    .then((browser) => browser.newBrowserCDPSession());
  const seen: { page: Held; control: Held; worker: number | undefined }[] = [];
  for (let gone = 0; gone < SIZES.navigations; gone += A_STRETCH) {
    await control.bringToFront();
    await goOn(control, A_STRETCH, 20);
    await panel.bringToFront();
    await page.bringToFront();
    await goOn(page, A_STRETCH, VIEW_MS);
    seen.push({ page: await heldBy(page), control: await heldBy(control), worker: await heldByWorker(tools) });
  }
  expect((await shadowTexts(page, 'chip')).length).toBeGreaterThan(3); // it was at work all the time

  const settled = seen.slice(Math.ceil(seen.length / 4));
  const more = (of: (one: (typeof seen)[number]) => number) => Math.round(rise(settled.map(of)));
  const bytes = more(({ page, control }) => page.bytes - control.bytes);
  const nodes = more(({ page, control }) => page.nodes - control.nodes);
  const listeners = more(({ page, control }) => page.listeners - control.listeners);
  const awake = settled.flatMap(({ worker }) => worker ?? []);
  const worker = Math.round(rise(awake));
  const kept = (bytes / 1024).toFixed(0);
  const held = ({ bytes }: Held) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  note({
    what: 'Changes of view in a page that is read (soak)',
    tries: seen.length * A_STRETCH,
    failures: 0,
    more: `page ${held(seen.at(-1)!.page)}, without the extension ${held(seen.at(-1)!.control)}; after the first quarter it grew by ${kept} kB, ${nodes} nodes and ${listeners} listeners more than without; worker by ${(worker / 1024).toFixed(0)} kB`,
  });
  expect(bytes).toBeLessThan(1_500_000);
  expect(nodes).toBeLessThan(1500); // two views, which wait for the collector
  expect(listeners).toBeLessThan(60);
  expect(worker).toBeLessThan(1_000_000);
});
