import { expect, test } from 'vitest';
import { VIEWS } from '../../lib/panel/views';
import { note } from '../prove/note.ts';
import { tourView } from '../prove/tour.ts';
import { address, SCORE_PAGE, stored, visit, withBrowser } from './back-end.ts';
import { shadowTexts } from './overlay-shadow.ts';

const open = withBrowser();

/** Asked for by Chromium itself and answered by nobody. */
const CHROMIUMS_OWN = /^[\w.-]*(?:google|googleapis|gstatic|gvt1|chromium)\.(?:com|org)\//;
/** What the page itself asks for. */
const PAGES_OWN = /^fxg\.jinritemai\.com\/(?:ffa\/|garfish\/|favicon\.ico)/;

test('a tour of all that the extension can do: every request that leaves is the page’s or the browser’s', {
  timeout: 120_000,
}, async () => {
  const { session, backend } = open;
  const byExtension: string[] = [];
  session.context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    const isLocal = /^(?:chrome-extension|data|blob):/.test(request.url());
    if (from.startsWith('chrome-extension:') && !isLocal) byExtension.push(request.url());
  });
  const page = await visit(open, address(SCORE_PAGE, { seed: 51, delay: 100 }));
  await expect.poll(() => shadowTexts(page, 'chip').then((all) => all.length), { timeout: 20_000 }).toBeGreaterThan(3);
  const panel = await session.openPanelInTab();
  await expect.poll(async () => (await stored(panel)).snapshots).toBe(1);
  await panel.reload();
  await panel.getByRole('slider').first().waitFor();
  let pressed = 0;
  // The picker is begun on the way (指给我看), and stands over the page then.
  for (const view of VIEWS) pressed += await panel.evaluate(tourView, view);
  await page.bringToFront();
  await page.mouse.click(500, 400);
  await page.keyboard.press('Escape');
  await visit(open, address(SCORE_PAGE, { scenario: 'contradiction', seed: 52 }));
  await page.waitForTimeout(2000);

  const asked = backend.hosts();
  const strangers = asked.filter((entry) => !CHROMIUMS_OWN.test(entry) && !PAGES_OWN.test(entry));
  const hosts = [...new Set(asked.map((entry) => entry.split('/')[0]))];
  note({
    what: 'Requests by the extension on a tour in Chromium',
    tries: asked.length,
    failures: byExtension.length + strangers.length,
    more: `${pressed} buttons in ${VIEWS.length} views; of ${asked.length} requests of pages and browser none by the extension; hosts: ${hosts.join(', ')}`,
  });
  expect(byExtension).toEqual([]);
  expect(strangers).toEqual([]);
  expect(pressed).toBeGreaterThan(20);
});
