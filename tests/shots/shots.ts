/**
 * Pictures of every view of the panel over the demo shop: both languages, light and dark, 360 px and wide; or those of the
 * stores' listings, in their format. Look at each before committing.
 *
 *     npm run shots -- [view] [folder]
 *     npm run shots -- store
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
/** Chrome's and Edge's stores take JPEG or PNG of 1280 × 800; what they show first comes first. Today and what-if stand at the left of each. */
const STORE_VIEWS = ['plan', 'why', 'history', 'more'];
const STORE_LOOKS = [
  { name: 'zh', language: 'zh-CN', theme: 'light' },
  { name: 'en', language: 'en', theme: 'light' },
];
const STORE_SIZE = { width: 1280, height: 800 };
const STORE_QUALITY = 88;
/** Past what comes after the paint: the past is loaded and learnt from, charts are drawn. */
const SETTLE_MS = 1500;
/** Sharp texts in a small file. */
const QUALITY = 75;
/** So much of a long view is enough to judge it by. */
const MOST_HEIGHT = 1400;

const ASSETS = join(import.meta.dirname, '../../assets/screenshots');
const [only, into] = process.argv.slice(2);
const folder = into ?? join(ASSETS, only === 'store' ? 'store' : 'views');
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
if (only === 'store') await takeForStores();
else await takeViews(VIEWS.filter((each) => only === undefined || each === only));
await browser.close();
await server.close();
console.log(`pictures in ${folder}`);
process.exit(0);

async function takeViews(views: readonly string[]): Promise<void> {
  for (const view of views) {
    for (const { name, language, theme, width } of LOOKS) {
      const page = await open(view, { language, theme }, { width, height: 800 });
      writeFileSync(join(folder, `${view}-${name}.webp`), await pictureOf(page));
      await page.context().close();
    }
  }
}

async function takeForStores(): Promise<void> {
  for (const { name, language, theme } of STORE_LOOKS) {
    for (const [index, view] of STORE_VIEWS.entries()) {
      const page = await open(view, { language, theme }, STORE_SIZE);
      const path = join(folder, `${name}-${index + 1}-${view}.jpg`);
      await page.screenshot({ path, type: 'jpeg', quality: STORE_QUALITY });
      await page.context().close();
    }
  }
}

/** The panel at a view, settled. */
async function open(
  view: string,
  look: { readonly language: string; readonly theme: string },
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(view, look.language, error.message));
  const query = new URLSearchParams({ ...look, ...(view === 'empty' && { empty: '' }) });
  await page.goto(`${server.resolvedUrls!.local[0]}?${query}#${view === 'empty' ? 'today' : view}`);
  await page.waitForSelector('body[data-ready]');
  await page.waitForSelector('.footer button');
  await page.waitForTimeout(SETTLE_MS);
  return page;
}

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
