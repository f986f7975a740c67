/**
 * Pictures for the README: the overlay on five platforms, the panel's page reading, the picker at work. Of look-alikes
 * and made-up shops. `npm start -- --shots` builds and writes them to `assets/screenshots/`; look at each before committing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launch, type Session } from '../e2e/extension.ts';
import type { BoardSpec, Layout } from '../pages/boards/board.ts';
import { addressOf, boardOf, type Visit } from '../pages/boards/visit.ts';
import { type Backend, startBackend } from '../pages/server.ts';

const FOLDER = join(import.meta.dirname, '../../assets/screenshots');
/** Small enough for a README, and its texts still sharp. */
const QUALITY = 80;
/** Chips come once the figures stand, and are placed once the page stands still. */
const SETTLE_MS = 5000;
const SCORE_PAGE = 'https://fxg.jinritemai.com/ffa/eco/experience-score?seed=12&delay=100';

/** Boards that print each figure's change, so that the day before can be shown too; or whose rules are known. */
const BOARDS: readonly (Visit & { layout: Layout })[] = [
  { platform: 'taobao', kit: 'fusion', seed: 30, layout: 'cards', place: 'page' },
  { platform: 'pinduoduo', kit: 'arco', seed: 30, layout: 'cards', place: 'page' },
  { platform: 'jd', kit: 'element-plus', seed: 10, layout: 'cards', place: 'page' },
  { platform: 'kuaishou', kit: 'antd4', seed: 10, layout: 'cards', place: 'page' },
];
/** A back-end in the dark, as far as a style sheet makes one. */
const DARK =
  'html,body,body *{background-color:#17181b!important;color:#e8e8ea!important;border-color:#34363c!important;box-shadow:none!important}';

const backend: Backend = await startBackend();
const session: Session = await launch({ port: backend.port, height: 1000 });
try {
  const douyin = await overDays(['2026-11-20', '2026-11-21', '2026-11-22']);
  await store(douyin, 'overlay-douyin');
  await openCard(douyin, '商品品质退货率');
  await store(douyin, 'overlay-card', { x: 200, y: 320, width: 940, height: 400 });
  await douyin.close();
  const dark = await open(`${SCORE_PAGE}&day=2026-11-22`, DARK);
  await store(dark, 'overlay-dark');
  await dark.close();
  for (const visit of BOARDS) {
    const url = addressOf(visit);
    const before = await session.context.newPage();
    await before.goto(url);
    await showDayBefore(before, boardOf(visit));
    await before.waitForTimeout(SETTLE_MS);
    await before.close();
    const page = await open(url);
    await store(page, `overlay-${visit.platform}`);
    await page.close();
  }
  const page = await open(`${SCORE_PAGE}&day=2026-11-22`);
  const panel = await session.openPanel(page);
  await pagesRead(panel);
  await pick(page, panel);
} finally {
  await session.close();
  await backend.close();
}

async function open(url: string, css = ''): Promise<Page> {
  const page = await session.context.newPage();
  await page.addInitScript((text) => {
    const style = document.createElement('style');
    style.textContent = text;
    document.addEventListener('DOMContentLoaded', () => document.head.append(style));
  }, css);
  await page.goto(url);
  await page.waitForTimeout(SETTLE_MS);
  return page;
}

/** The same shop on one day after the other, so that the chips of the last know what changed. */
async function overDays(days: readonly string[]): Promise<Page> {
  const [last, ...before] = [...days].reverse();
  for (const day of before.reverse()) await (await open(`${SCORE_PAGE}&day=${day}`)).close();
  return open(`${SCORE_PAGE}&day=${last}`);
}

/** Makes a board that of the day before: its date, and each figure that says how it has changed since. */
async function showDayBefore(page: Page, { day, sections }: BoardSpec): Promise<void> {
  const swaps = sections
    .flatMap(({ figures }) => figures)
    .flatMap(({ number, value, change }): [string, string][] => {
      const isPlain = value !== undefined && Number(number) === value;
      const decimals = number.split('.')[1]?.length ?? 0;
      return isPlain && change ? [[number, (value - (change.value ?? 0)).toFixed(decimals)]] : [];
    });
  if (day?.day) {
    const [, month = '', date = ''] = day.day.split('-');
    const dayBefore = String(Number(date) - 1).padStart(2, '0');
    const text = day.text.replace(new RegExp(`${month}(\\D)${date}`, 'g'), `${month}$1${dayBefore}`);
    swaps.push([day.text, text]);
  }
  await page.waitForFunction((text) => document.body.textContent?.includes(text), swaps[0]?.[0] ?? '');
  await page.evaluate((all) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const swap = all.find(([before]) => text.data.trim() === before);
      if (swap) text.data = text.data.replace(swap[0], swap[1]);
    }
  }, swaps);
}

type Node = { nodeId: number; attributes?: string[]; children?: Node[]; shadowRoots?: Node[] };

/** Clicks the chip of a label. Its root is closed, to this script as to the page: the browser's own tools see it. */
async function openCard(page: Page, label: string): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  const { root } = (await tools.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const all = (node: Node): Node[] => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)];
  const chip = all(root).find(({ attributes = [] }) => {
    const named = (name: string) => (attributes.includes(name) ? attributes[attributes.indexOf(name) + 1] : undefined);
    return named('class')?.split(' ').includes('chip') && named('aria-label')?.startsWith(label);
  });
  if (!chip) throw new Error(`no chip beside ${label}`);
  const { model } = await tools.send('DOM.getBoxModel', { nodeId: chip.nodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await tools.detach();
  await page.waitForTimeout(500);
}

async function pagesRead(panel: Page): Promise<void> {
  await panel.getByRole('link', { name: '更多' }).click();
  const health = panel.locator('#reading .health').first();
  await health.locator('summary').click();
  await panel
    .locator('#reading')
    .evaluate((section) => section.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await panel.waitForTimeout(500);
  await store(panel, 'panel-reading');
}

async function pick(page: Page, panel: Page): Promise<void> {
  await panel.getByRole('button', { name: '指给我看' }).click();
  await page.waitForTimeout(800);
  const label = page.getByText('商品品质退货率').first();
  const box = await label.evaluate((element) => {
    const { left, bottom } = element.getBoundingClientRect();
    return { left, bottom };
  });
  await page.mouse.move(box.left + 20, box.bottom + 24);
  await page.waitForTimeout(300);
  await page.mouse.click(box.left + 20, box.bottom + 24);
  await page.waitForTimeout(500);
  await store(page, 'teach');
}

async function store(page: Page, name: string, clip?: { x: number; y: number; width: number; height: number }) {
  const tools = await page.context().newCDPSession(page);
  const { data } = await tools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    ...(clip && { clip: { ...clip, scale: 1 } }),
  });
  await tools.detach();
  writeFileSync(join(FOLDER, `${name}.webp`), Buffer.from(data, 'base64'));
  console.log(`assets/screenshots/${name}.webp`);
}
