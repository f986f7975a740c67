/**
 * The main job, shown: a look-alike of the back-end under its real host name, a Chromium with the extension, the side
 * panel beside the page. With a display it stays open; without one (or with --headless) it does the job itself, prints
 * what it read, a what-if and the top fixes, and leaves pictures and the CSV in `out/` (or where --out says).
 * With --shots it takes the README's pictures of reading instead.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { launch } from '../e2e/extension.ts';
import { startBackend } from '../pages/server.ts';

const { values: given } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    out: { type: 'string', default: 'out' },
    shots: { type: 'boolean', default: false },
  },
});
if (given.shots) {
  await import('./shots.ts');
  process.exit();
}
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = given.headless || !hasDisplay || Boolean(process.env.CI);
const out = resolve(given.out);

/** A made-up shop whose goods score has room: a good one to ask about. */
const SEED = 12;
const DAYS_BEFORE = 3;
const PAGE = 'https://fxg.jinritemai.com/ffa/eco/experience-score';

const backend = await startBackend();
const session = await launch({ port: backend.port, headless, height: 1000 });
const page = await session.context.newPage();
for (let before = DAYS_BEFORE; before >= 0; before--) await readDay(page, chinaDay(before));
const panel = await session.openPanel(page);
await panel.getByRole('slider', { name: '商品品质退货率' }).waitFor();

if (headless) {
  mkdirSync(out, { recursive: true });
  await show(page, panel);
  await session.close();
  await backend.close();
} else {
  console.log(`The side panel is open beside ${PAGE} (a look-alike; nothing leaves this machine).`);
  console.log('Pull 商品品质退货率 to the left, read the predicted total, and close the browser when done.');
  await new Promise((closed) => session.context.once('close', closed));
  await backend.close();
}

/** Opens the score page as it stood on a day and waits until the extension has read it. */
async function readDay(on: Page, day: string): Promise<void> {
  await on.goto(`${PAGE}?seed=${SEED}&day=${day}&delay=200`);
  const look = await session.openPanelInTab();
  await look.getByText('还没有读到数据').or(look.locator('.shop')).first().waitFor();
  await on.bringToFront();
  await look.waitForFunction((stored) => document.body.textContent?.includes(stored), chineseDay(day), {
    timeout: 20_000,
  });
  await look.close();
}

async function show(back: Page, side: Page): Promise<void> {
  const lines = (text: string) => text.split(/\n+/).filter((line) => line.trim() !== '');
  const picture = (name: string, fullPage = false) => side.screenshot({ path: join(out, `${name}.png`), fullPage });
  const predicted = side.getByRole('status', { name: '预测总分' });

  console.log('\nRead from the page:');
  console.log(
    `  ${lines(await side.locator('header').innerText())[0]}: ${lines(await side.locator('.shop').innerText()).join(' · ')}`,
  );
  for (const row of await side.locator('.row').allInnerTexts()) console.log(`  ${lines(row).slice(0, 2).join(': ')}`);
  await picture('panel');
  await sideBySide(await back.screenshot(), await side.screenshot());
  await picture('panel-whole', true);

  console.log('\nWhat if 商品品质退货率 fell by 1 %, then to half of what it is?');
  const row = side.locator('.row', { has: side.getByRole('slider', { name: '商品品质退货率' }) });
  await row.getByRole('button', { name: /−1/ }).first().click();
  console.log(`  −1 % of it: ${lines(await predicted.innerText()).join(' ')}`);
  const field = row.getByRole('spinbutton');
  await field.fill(String(Number((Number(await field.inputValue()) / 2).toFixed(3))));
  await field.press('Enter');
  console.log(`  half of it: ${lines(await predicted.innerText()).join(' ')}`);
  await row.scrollIntoViewIfNeeded();
  await picture('panel-what-if');

  console.log('\nTop fixes:');
  await side.getByRole('link', { name: '改进' }).click();
  const fixes = side.locator('#fixes ol').first().locator('> li');
  await fixes.first().waitFor();
  for (const fix of await fixes.allInnerTexts()) console.log(`  ${lines(fix).slice(0, 4).join(' · ')}`);
  await side.locator('#fixes').evaluate((section) => section.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await picture('panel-fixes');

  await side.getByRole('link', { name: '今天' }).click();
  await side.emulateMedia({ colorScheme: 'dark' });
  await side.evaluate(() => scrollTo(0, 0));
  await picture('panel-dark');
  await side.emulateMedia({ colorScheme: 'light' });
  await side.getByRole('link', { name: '更多' }).click();
  await side.getByLabel(/Language/).selectOption('en');
  await side.getByRole('link', { name: 'Today' }).click();
  await side.evaluate(() => scrollTo(0, 0));
  await side.getByRole('status', { name: 'Predicted total' }).waitFor();
  await picture('panel-english');

  const [download] = await Promise.all([
    side.waitForEvent('download'),
    side.getByRole('button', { name: 'Export CSV', exact: true }).click(),
  ]);
  await download.saveAs(join(out, download.suggestedFilename()));
  console.log(`\nPictures and ${download.suggestedFilename()} are in ${out}`);
  const hosts = new Set(backend.hosts().map((entry) => entry.split('/')[0]));
  console.log(`Hosts asked for, by the page and by Chromium itself; none by the extension: ${[...hosts].join(', ')}`);
}

/** One picture of the page and the panel as they stand in the window; a browser takes only one of them at a time. */
async function sideBySide(left: Buffer, right: Buffer): Promise<void> {
  const sheet = await session.context.newPage();
  const image = (picture: Buffer) => `<img src="data:image/png;base64,${picture.toString('base64')}">`;
  await sheet.setContent(
    `<style>body{margin:0;display:inline-flex;gap:1px;background:#c8ccd4}</style>${image(left)}${image(right)}`,
  );
  await sheet.locator('body').screenshot({ path: join(out, 'beside-the-page.png') });
  await sheet.close();
}

/** The business day so many days ago, in China. */
function chinaDay(before: number): string {
  return new Date(Date.now() + 8 * 3_600_000 - before * 86_400_000).toISOString().slice(0, 10);
}

function chineseDay(day: string): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
}
