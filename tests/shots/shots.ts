/**
 * Pictures of every view of the panel over the demo shop: both languages, light and dark, 360 px and wide. Kept for the
 * store's listing; look at each before committing.
 *
 *     npm run shots -- [view] [folder]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { requireChromium } from '../chromium.ts';

const VIEWS = ['today', 'what-if', 'why', 'plan', 'history', 'more', 'empty'];
const LOOKS = [
  { name: 'zh', language: 'zh-CN', theme: 'light', width: 360 },
  { name: 'zh-dark', language: 'zh-CN', theme: 'dark', width: 360 },
  { name: 'en', language: 'en', theme: 'light', width: 360 },
  { name: 'zh-wide', language: 'zh-CN', theme: 'light', width: 1100 },
  { name: 'en-wide-dark', language: 'en', theme: 'dark', width: 1100 },
];
/** Past what comes after the paint: the past is loaded and learnt from, charts are drawn. */
const SETTLE_MS = 1500;
/** Sharp texts in a small file. */
const QUALITY = 75;
/** So much of a long view is enough to judge it by. */
const MOST_HEIGHT = 1400;

const [only, folder = join(import.meta.dirname, '../../assets/screenshots/views')] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const server = await createServer({
  configFile: false,
  root: import.meta.dirname,
  cacheDir: join(import.meta.dirname, '../../node_modules/.vite-shots'),
  logLevel: 'error',
  plugins: [preact({ reactAliasesEnabled: false })],
  server: { fs: { strict: false }, hmr: false },
});
await server.listen();
const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox'] });
for (const view of VIEWS.filter((each) => only === undefined || each === only)) {
  for (const { name, language, theme, width } of LOOKS) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(view, name, error.message));
    const query = new URLSearchParams({ language, theme, ...(view === 'empty' && { empty: '' }) });
    await page.goto(`${server.resolvedUrls!.local[0]}?${query}#${view === 'empty' ? 'today' : view}`);
    await page.waitForSelector('body[data-ready]');
    await page.waitForSelector('.footer button');
    await page.waitForTimeout(SETTLE_MS);
    writeFileSync(join(folder, `${view}-${name}.webp`), await pictureOf(page));
    await context.close();
  }
}
await browser.close();
await server.close();
console.log(`pictures in ${folder}`);
process.exit(0);

async function pictureOf(page: Page): Promise<Buffer> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  const tools = await page.context().newCDPSession(page);
  const { data } = await tools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT), scale: 1 },
  });
  return Buffer.from(data, 'base64');
}
