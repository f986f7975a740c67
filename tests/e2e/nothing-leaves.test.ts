import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultVocabularies, optionalVocabularies } from '../../lib/platforms/vocabularies';
import type { Vocabulary } from '../../lib/platforms/vocabulary';
import { address, SCORE_PAGE, stored, visit, withBrowser } from './back-end';
import { BUILD } from './extension';

const pagesOf = (some: readonly Vocabulary[]) => some.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

const open = withBrowser();

/** Every way that a script has to send something, and the ways to run code that did not ship. */
const WAYS_OUT =
  /\bfetch\s*\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|\bEventSource\b|RTCPeerConnection|WebTransport|importScripts|\bnew Function\b|\beval\s*\(/;

describe('nothing leaves the machine', () => {
  test('no bundle holds a way out', () => {
    const scripts = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:js|html)$/.test(name),
    );
    expect(scripts.length).toBeGreaterThan(3);
    const found = scripts.flatMap((name) => {
      const way = WAYS_OUT.exec(readFileSync(join(BUILD, name), 'utf8'));
      return way ? [`${name}: ${way[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  test('the manifest asks for no more than it needs, and its pages may connect nowhere', () => {
    const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));
    // scripting: the reader comes into pages that may show figures, and to hosts that the seller allows later.
    // alarms: whether the score was read at all is seen by the clock; notifications are asked for on a button.
    expect(manifest.permissions.toSorted()).toEqual([
      'alarms',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toEqual(pagesOf(defaultVocabularies));
    expect(manifest.optional_host_permissions).toEqual(pagesOf(optionalVocabularies));
    expect(manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([
      manifest.host_permissions,
    ]);
    for (const match of [...manifest.host_permissions, ...manifest.optional_host_permissions])
      expect(match).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/); // whole hosts, none with a star
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

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
