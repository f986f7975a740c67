import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Truth, truthFor } from '../pages/generator.ts';
import { address, exportHistory, historyWith, type Row, SCORE_PAGE, stored, visit, withBrowser } from './back-end';

const open = withBrowser();

const ofShop =
  ({ shopName }: Truth) =>
  (row: Row) =>
    row.shop_name === shopName;

/** In every document of the page, as it builds itself: a label that the platform has renamed. */
async function renameLabel(page: Page, [before, after]: readonly [string, string]): Promise<void> {
  await page.addInitScript(
    ([from, to]) => {
      const rename = (node: Node) => {
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        for (let each: Node | null = node; each; each = walker.nextNode())
          if (each instanceof Text && each.data.trim() === from) each.data = to;
      };
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) rename(node);
      }).observe(document, { childList: true, subtree: true });
    },
    [before, after] as const,
  );
}

test('held back, and used after all by the seller’s word', async () => {
  const query = { scenario: 'contradiction', seed: 160 };
  const truth = truthFor({ scenario: 'contradiction', seed: 160 });
  const page = await visit(open, address(SCORE_PAGE, query));
  const panel = await open.session.openPanelInTab();
  await expect.poll(async () => (await stored(panel)).states, { timeout: 20_000 }).toContain('held_back');
  expect((await stored(panel)).snapshots).toBe(0);
  await panel.reload();
  await panel.getByRole('button', { name: '仍然使用这些数据' }).first().click();
  const rows = (await historyWith(panel, (all) => all.some(ofShop(truth)))).filter(ofShop(truth));
  expect(rows.length).toBeGreaterThan(5);
  await Promise.all([page.close(), panel.close()]);
});

test('a label that the platform renamed is asked about once, and then read under its indicator', async () => {
  const query = { seed: 161, delay: 100 };
  const truth = truthFor({ seed: 161 });
  const label = '商品品质退货率';
  const before = await visit(open, address(SCORE_PAGE, query));
  const panel = await open.session.openPanelInTab();
  const figure = (rows: Row[]) =>
    rows.filter(ofShop(truth)).find(({ indicator }) => indicator === 'quality_return_rate');
  const first = figure(await historyWith(panel, (rows) => figure(rows) !== undefined));
  expect(first?.label).toBe(label);
  await before.close();

  const page = await open.session.context.newPage();
  await renameLabel(page, [label, '商品质量退货占比']);
  await page.goto(address(SCORE_PAGE, { ...query, day: '2026-10-16' }));
  await page.bringToFront();
  await panel.getByText(`「${label}」不见了`).first().waitFor({ timeout: 20_000 });
  await panel.getByRole('button', { name: '是，改名了' }).first().click();
  await page.reload();
  const renamed = (rows: Row[]) => rows.filter(ofShop(truth)).find((row) => row.label === '商品质量退货占比');
  expect(renamed(await historyWith(panel, (rows) => renamed(rows) !== undefined))).toMatchObject({
    indicator: 'quality_return_rate',
    data_date: '2026-10-16',
    unit: 'percent',
  });
  await Promise.all([page.close(), panel.close()]);
});

test('a page that the seller does not want read is not, until they do again', async () => {
  const held = await visit(open, address(SCORE_PAGE, { scenario: 'contradiction', seed: 163 }));
  const panel = await open.session.openPanelInTab();
  await panel.getByRole('button', { name: '这个页面不要再读' }).first().click({ timeout: 20_000 });
  await panel.getByText('这个页面你设成了不读').waitFor();
  await held.close();

  const truth = truthFor({ seed: 164 });
  const page = await visit(open, address(SCORE_PAGE, { seed: 164, delay: 100 }));
  await page.waitForTimeout(5000);
  const rows = await exportHistory(panel);
  expect(rows.filter(ofShop(truth))).toEqual([]);
  await page.bringToFront();
  await panel.getByRole('button', { name: '恢复读取' }).first().click();
  await historyWith(panel, (all) => all.some(ofShop(truth)));
  await Promise.all([page.close(), panel.close()]);
});

test('a figure that was pointed at is in the history after the next visit', async () => {
  const truth = truthFor({ seed: 162 });
  const page = await open.session.context.newPage();
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const tile = document.createElement('div');
      tile.style.cssText = 'position:fixed;right:40px;bottom:40px;padding:12px;background:#fff;width:160px';
      tile.innerHTML =
        '<div>老客复购占比</div><div><b id="taught" style="font-size:24px">37.25</b> <span>%</span></div>';
      document.body.append(tile);
    });
  });
  await page.goto(address(SCORE_PAGE, { seed: 162, delay: 100 }));
  const panel = await open.session.openPanel(page);
  await panel.getByRole('slider').first().waitFor();
  expect((await exportHistory(panel)).filter(({ raw }) => raw?.includes('37.25'))).toEqual([]);
  await panel.getByRole('link', { name: '更多' }).click();
  await panel.getByRole('button', { name: '指给我看' }).click();
  await panel.getByText('到后台页面上点那个数就行，按 Esc 取消。').waitFor();
  await page.locator('#taught').click({ force: true });
  await page.waitForTimeout(500);
  // From the name beside it over the indicator, its own name and the unit to 保存.
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await panel.getByRole('button', { name: '删除 老客复购占比' }).waitFor();
  await page.reload();
  const taught = (rows: Row[]) => rows.filter(ofShop(truth)).find(({ label }) => label === '老客复购占比');
  expect(taught(await historyWith(panel, (rows) => taught(rows) !== undefined))).toMatchObject({
    value: '37.25',
    unit: 'percent',
  });
  await page.close();
});
