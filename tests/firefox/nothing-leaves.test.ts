import { expect, test } from 'vitest';
import { VIEWS } from '../../lib/panel/views.ts';
import { address, SCORE_PAGE } from '../e2e/back-end.ts';
import { note } from '../prove/note.ts';
import { tourView } from '../prove/tour.ts';
import { openPanelInTab, openTab, until } from './tab.ts';
import { stored, withFirefox } from './with-firefox.ts';

const open = withFirefox();

/** Asked for by Firefox itself; of Google, whether there is a newer Widevine. */
const FIREFOXES_OWN =
  /^(?:[\w-]+\.)*(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net)\/|^update\.googleapis\.com\/service\/update2\/crx$/;
/** What the page itself asks for. */
const PAGES_OWN = /^fxg\.jinritemai\.com\/(?:ffa\/|garfish\/|favicon\.ico)/;

test('a tour of all that the extension can do: every request that leaves is the page’s or the browser’s', {
  timeout: 180_000,
}, async () => {
  const { firefox, backend } = open;
  const sent: { url: string; by: string | null }[] = [];
  firefox.bidi.on(
    'network.beforeRequestSent',
    ({ request, context }: { request: { url: string }; context: string | null }) =>
      sent.push({ url: request.url, by: context }),
  );
  await firefox.bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  const page = await openTab(firefox, address(SCORE_PAGE, { seed: 51, delay: 100 }));
  const panel = await openPanelInTab(firefox);
  await until(async () => (await panel.run(stored)).seenAt > 0, 'the snapshot');
  await firefox.bidi.send('browsingContext.activate', { context: panel.context }); // timers of a tab behind are slow
  let pressed = 0;
  for (const view of VIEWS) pressed += await panel.run(tourView, view);
  await page.front();
  await new Promise((done) => setTimeout(done, 1500));

  const byPanel = sent.filter(({ url, by }) => by === panel.context && !/^(?:moz-extension|data|blob):/.test(url));
  const strangers = backend.hosts().filter((entry) => !FIREFOXES_OWN.test(entry) && !PAGES_OWN.test(entry));
  note({
    what: 'Requests by the extension on a tour in Firefox',
    tries: backend.hosts().length,
    failures: byPanel.length + strangers.length,
    more: `${pressed} buttons in ${VIEWS.length} views; hosts: ${[...new Set(backend.hosts().map((entry) => entry.split('/')[0]))].join(', ')}`,
  });
  expect(byPanel).toEqual([]);
  expect(strangers).toEqual([]);
  expect(pressed).toBeGreaterThan(20);
});

test('a request from the panel is refused by its own policy', async () => {
  const panel = await openPanelInTab(open.firefox);
  const refused = await panel.run(() =>
    Promise.all(
      [
        () => fetch('https://fxg.jinritemai.com/left-the-machine'),
        () =>
          new Promise((done, fail) =>
            Object.assign(new Image(), {
              onload: done,
              onerror: fail,
              src: 'https://fxg.jinritemai.com/left-the-machine',
            }),
          ),
      ].map((way) =>
        way().then(
          () => false,
          () => true,
        ),
      ),
    ),
  );
  expect(refused).toEqual([true, true]);
  expect(open.backend.hosts().some((entry) => entry.includes('left-the-machine'))).toBe(false);
  await panel.close();
});
