import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { HOSTS } from '../pages/boards/addresses.ts';
import { address, SCORE_PAGE, visit, withBrowser } from './back-end';

const open = withBrowser();
/** Pictures for whoever wants to look at them. */
const SHOTS = process.env.SHOTS ?? mkdtempSync(join(tmpdir(), 'scorelens-overlay-'));

const chips = (page: Page) => shadowNodes(page, 'chip');

type Chip = { name: string; left: number; top: number; right: number; bottom: number };
type Node = { nodeId: number; attributes?: string[]; children?: Node[]; shadowRoots?: Node[] };

/** The overlay's root is closed, to this test as to the page: the browser's own tools see it. */
async function shadowNodes(page: Page, of: string): Promise<Chip[]> {
  const tools = await page.context().newCDPSession(page);
  const { root } = (await tools.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const host = all(root).find((node) => (node as { localName?: string }).localName === 'scorelens-overlay');
  const found: Chip[] = [];
  for (const node of host ? all(host) : []) {
    const attributes = new Map(pairs(node.attributes ?? []));
    if (!attributes.get('class')?.split(' ').includes(of) || attributes.has('hidden')) continue;
    const { model } = await tools.send('DOM.getBoxModel', { nodeId: node.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    found.push({ name: attributes.get('aria-label') ?? '', left, top, right, bottom });
  }
  await tools.detach();
  return found;
}

function all(node: Node): Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)];
}

function pairs(list: readonly string[]): [string, string][] {
  return list.flatMap((key, at): [string, string][] => (at % 2 === 0 ? [[key, list[at + 1] ?? '']] : []));
}

/** The lines of text that one of the boxes lies on. */
function covered(page: Page, boxes: readonly Chip[]): Promise<string[]> {
  return page.evaluate((given) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!/\S/.test(text.data) || !text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        const touched = given.some(
          (box) => box.left < right && left < box.right && box.top < bottom && top < box.bottom,
        );
        // Digits that an odometer does not show are there, and cut off.
        const seen = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
        if (touched && seen.includes(text.parentElement)) found.push(text.data);
      }
    }
    return found;
  }, boxes);
}

/** Clicks where a box is, as a seller does. */
const click = (page: Page, { left, right, top, bottom }: Chip) =>
  page.mouse.click((left + right) / 2, (top + bottom) / 2);

async function withChips(url: string): Promise<Page> {
  const page = await visit(open, url);
  await expect.poll(() => chips(page).then((all) => all.length), { timeout: 20_000 }).toBeGreaterThan(0);
  await page.waitForTimeout(1000); // the last of them are placed when the page stands still
  return page;
}

describe('the overlay of the built extension', () => {
  test.each([
    ['douyin', 'antd5', 7],
    ['taobao', 'fusion', 8],
    ['pinduoduo', 'arco', 7],
    ['jd', 'element-ui', 8],
    ['kuaishou', 'antd4', 7],
  ] as const)('shows chips on %s, drawn with %s, and covers no text', async (platform, kit, seed) => {
    const url = address('/', { board: kit, platform, seed, layout: 'cards', place: 'page' }, HOSTS[platform][0]);
    const page = await withChips(url);
    await page.screenshot({ path: join(SHOTS, `${platform}.png`) });
    expect(await covered(page, await chips(page))).toEqual([]);
    await page.close();
  });

  test('says what changed since the day before, opens the panel, and is off where it was turned off', async () => {
    const day = (day: string) => address(SCORE_PAGE, { seed: 11, day });
    await (await withChips(day('2026-09-20'))).close();
    const page = await withChips(day('2026-09-21'));
    const rate = () => chips(page).then((all) => all.find(({ name }) => name.startsWith('商品品质退货率')));
    await expect.poll(async () => (await rate())?.name).toMatch(/9月20日/);

    await click(page, (await rate())!);
    await expect.poll(() => shadowNodes(page, 'card').then((all) => all.length)).toBe(1);
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(SHOTS, 'card.png') });
    const [whatIf] = await shadowNodes(page, 'first');
    await click(page, whatIf!);
    const worker = await open.session.worker();
    const panels = () => worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] }));
    await expect.poll(() => panels().then((all) => all.length)).toBe(1);

    // By the keyboard: from the chip into its card, past the first button.
    await page.bringToFront();
    const opened = async () => {
      await click(page, (await rate())!); // the page becomes narrower as the panel comes
      await page.waitForTimeout(300);
      return (await shadowNodes(page, 'card')).length;
    };
    await expect.poll(opened, { timeout: 10_000 }).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // 本页不显示
    await expect.poll(() => chips(page).then((all) => all.length)).toBe(0);
    await page.close();
  });
});
