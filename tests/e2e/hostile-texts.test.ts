import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { VIEWS } from '../../lib/panel/views';
import { reading, snapshot, visit as visitOf } from '../history/sample.ts';
import { note } from '../prove/note.ts';
import { tourView } from '../prove/tour.ts';
import { address, exportHistory, SCORE_PAGE, withBrowser } from './back-end.ts';
import { shadowTexts } from './overlay-shadow.ts';

const open = withBrowser();

/** Script in every way that a text becomes one, and what a template or a spreadsheet would run. */
const SCRIPTS = [
  '<img src=x onerror="ran=1">',
  '"><script>ran=1</script>',
  "';ran=1;//",
  '<svg onload=ran=1>',
  '{{constructor.constructor("ran=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what is sent
  '${ran=1}',
  'javascript:ran=1',
] as const;

/** Whether a script ran in a page, or tried to and was stopped by the page's policy. */
async function watch(page: Page): Promise<() => Promise<unknown[]>> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { ran?: unknown; tried: unknown[] };
    world.tried = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      world.tried.push(`${violatedDirective} ${sample}`),
    );
  });
  return () =>
    page.evaluate(() => {
      const world = globalThis as unknown as { ran?: unknown; tried: unknown[] };
      const made = document.querySelectorAll(
        'img[src="x"], svg[onload], [onerror], body script:not([src]), [href^="javascript:"]',
      );
      return [
        ...(world.ran === undefined ? [] : ['ran']),
        ...world.tried,
        ...[...made].map(({ outerHTML }) => outerHTML),
      ];
    });
}

type Sender = { chrome: { runtime: { sendMessage(of: unknown): Promise<{ answer?: { stored?: boolean } }> } } };

test('script in names, labels, values, rules and scenarios is shown as text, in every view, and never runs', {
  timeout: 180_000,
}, async () => {
  const panel = await open.session.openPanelInTab();
  for (const [at, script] of SCRIPTS.entries()) {
    const day = `2026-09-${10 + at}`;
    const at8 = `${day}T12:00:00+08:00`;
    const readings = [
      reading('total_score', 80 + at, { dimension: '', label: script, raw: script, unit: 'score' }),
      reading(`own_${at}`, at + 1, { label: script, raw: script }),
    ];
    const message = {
      name: 'page:visit',
      request: {
        visit: visitOf({
          at: at8,
          state: 'read',
          shopName: script,
          outcomes: [{ indicator: 'total_score', status: 'read', label: script, raw: script }],
        }),
        snapshot: snapshot({ shopId: '10000009', shopName: script, day, capturedAt: at8, readings }),
      },
    };
    const reply = await panel.evaluate(
      (sent) => (globalThis as unknown as Sender).chrome.runtime.sendMessage(sent),
      message,
    );
    expect(reply).toEqual({ answer: { stored: true } });
    const rule = {
      id: `rule-000${at}`,
      platform: 'douyin',
      indicator: `own_${at}`,
      name: script,
      unit: 'percent',
      label: script,
      side: 'below',
    };
    expect(
      await panel.evaluate((sent) => (globalThis as unknown as Sender).chrome.runtime.sendMessage(sent), {
        name: 'teach:save',
        request: { rule },
      }),
    ).toEqual({ answer: { stored: true } });
  }
  await panel.reload();
  await panel.locator('header h1').waitFor();
  const ran = await watch(panel);
  let shown = '';
  for (const view of VIEWS) {
    await panel.evaluate(tourView, view);
    // What a colleague may have sent, pasted into every field that takes a text.
    await panel.evaluate(
      (pasted) => {
        for (const field of document.querySelectorAll('textarea')) {
          field.value = pasted;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      },
      `ScoreLens rules 1\nScoreLens what-if 1\nplatform: ${SCRIPTS[0]}\n${SCRIPTS.join('\n')}`,
    );
    await panel.waitForTimeout(200);
    shown += await panel.evaluate(() => document.body.innerText);
    expect(await ran(), view).toEqual([]);
  }
  expect(shown).toContain(SCRIPTS.at(-1)); // the newest shop name
  expect(shown).toContain(SCRIPTS[0]);
  const rows = await exportHistory(panel);
  for (const script of SCRIPTS)
    expect(
      rows.some(({ label }) => label === script),
      script,
    ).toBe(true);
  note({
    what: 'Script in texts of others, in every view and the export',
    tries: SCRIPTS.length * (VIEWS.length + 1),
    failures: 0,
  });
  await panel.close();
});

test('script in a shop’s name on the page runs neither in the page, by the chips, nor in the panel', async () => {
  const page = await open.session.context.newPage();
  const [script] = SCRIPTS;
  await page.addInitScript((name) => {
    const rename = () => {
      for (const bar of document.querySelectorAll('header *'))
        for (const text of bar.childNodes)
          if (text instanceof Text && /店$|优选$/.test(text.data.trim())) text.data = `${name}旗舰店`;
    };
    new MutationObserver(rename).observe(document, { childList: true, subtree: true });
  }, script);
  await page.goto(address(SCORE_PAGE, { seed: 12, delay: 200 }));
  const ran = await watch(page);
  await expect.poll(() => shadowTexts(page, 'chip').then((all) => all.length), { timeout: 20_000 }).toBeGreaterThan(3);
  expect(await ran()).toEqual([]);
  const panel = await open.session.openPanelInTab();
  const ranThere = await watch(panel);
  await panel.locator('header h1').waitFor();
  await panel.waitForTimeout(800);
  expect(await ranThere()).toEqual([]);
  await Promise.all([page.close(), panel.close()]);
});
