import { expect, test } from 'vitest';
import { truthFor } from '../pages/generator.ts';
import { address, historyWith, SCORE_PAGE, visit, withBrowser } from './back-end';

const open = withBrowser();

test('a page that has made the browser’s own functions lie is read as it is drawn', async () => {
  const truth = truthFor({ seed: 36 });
  const panel = await open.session.openPanelInTab();
  const page = await visit(open, address(SCORE_PAGE, { seed: 36, delay: 1500 }));
  await page.evaluate(() => {
    const lie = (owner: object, name: string, value: unknown) =>
      Object.defineProperty(owner, name, { configurable: true, ...(value as PropertyDescriptor) });
    lie(Node.prototype, 'textContent', { get: () => '商品品质退货率 0.01%' });
    lie(CharacterData.prototype, 'data', { get: () => '99' });
    lie(HTMLElement.prototype, 'innerText', { get: () => '更新时间：2020-01-01 00:00:00' });
    lie(Element.prototype, 'checkVisibility', { value: () => false });
    lie(Element.prototype, 'getBoundingClientRect', { value: () => new DOMRect(0, 0, 0, 0) });
    lie(Range.prototype, 'getClientRects', { value: () => [] });
    lie(TreeWalker.prototype, 'nextNode', { value: () => null });
    lie(Map, 'groupBy', { value: () => new Map() });
    lie(window, 'getComputedStyle', { value: () => ({ display: 'none' }) });
  });
  expect(await page.evaluate(() => document.body.textContent)).toBe('商品品质退货率 0.01%');
  const rows = await historyWith(panel, (all) => all.some(({ shop_id }) => shop_id === truth.shopId), 20_000);
  for (const { indicator, value, status } of truth.figures.filter((figure) => figure.status === 'read'))
    expect(rows.find((row) => row.indicator === indicator)?.value, `${indicator} ${status}`).toBe(String(value));
  await Promise.all([page.close(), panel.close()]);
});
