import { describe, expect, test } from 'vitest';
import { address, SCORE_PAGE, stored, visit, withBrowser } from './back-end';

const open = withBrowser();

// What the builds hold and ask for is in permissions.test.ts; here is what they do.

describe('nothing leaves the machine', () => {
  test('a request from the panel is refused by its own policy', async () => {
    const panel = await open.session.openPanelInTab();
    const refused = await panel.evaluate(() =>
      fetch('https://fxg.jinritemai.com/left-the-machine').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    expect(open.backend.hosts().some((entry) => entry.includes('left-the-machine'))).toBe(false);
    await panel.close();
  });

  test('reading, storing and showing a page asks for nothing but what the page itself asks for', async () => {
    const before = open.backend.hosts().length;
    const page = await visit(open, address(SCORE_PAGE, { seed: 51, delay: 100 }));
    const panel = await open.session.openPanelInTab();
    await expect.poll(async () => (await stored(panel)).snapshots, { timeout: 15_000 }).toBe(1);
    const asked = open.backend.hosts().slice(before);
    // Chromium's own services, asked for by the browser itself and answered by nobody, are not the extension's.
    const others = asked.filter((entry) => !/^[\w.-]*(?:google|googleapis|gstatic|gvt1)\.com\//.test(entry));
    expect(
      others.every((entry) =>
        /^fxg\.jinritemai\.com\/(?:ffa\/eco\/experience-score|garfish\/|favicon\.ico)/.test(entry),
      ),
    ).toBe(true);
    expect(others.filter((entry) => entry.endsWith('/ffa/eco/experience-score'))).toHaveLength(1);
    await Promise.all([page.close(), panel.close()]);
  });
});
