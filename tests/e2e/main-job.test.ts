import { describe, expect, test } from 'vitest';
import { truthFor } from '../pages/generator.ts';
import { address, exportHistory, SCORE_PAGE, visit, withBrowser } from './back-end';

const open = withBrowser();

describe('read the page, keep it, ask "what if", export', () => {
  test('in the real side panel, opened by the toolbar button', async () => {
    const truth = truthFor({ scenario: 'september9' });
    const page = await visit(open, address(SCORE_PAGE, { scenario: 'september9', delay: 400 }));
    const panel = await open.session.openPanel(page);

    const predicted = panel.getByRole('status', { name: '预测总分' });
    await predicted.waitFor();
    await expect.poll(() => predicted.textContent()).toContain('82');

    const slider = panel.getByRole('slider', { name: '商品品质退货率' });
    await slider.focus();
    await slider.press('Home');
    await expect.poll(() => slider.inputValue()).toBe('0');
    await expect.poll(() => predicted.textContent()).not.toMatch(/^\s*82\s*$/);

    await panel.getByRole('button', { name: '重置' }).first().click();
    await expect.poll(() => predicted.textContent()).toContain('82');

    const rows = await exportHistory(panel);
    const figures = truth.figures.filter(({ status }) => status === 'read');
    for (const figure of figures) {
      const row = rows.find(({ indicator, shop_id }) => indicator === figure.indicator && shop_id === truth.shopId);
      expect(row, figure.indicator).toMatchObject({
        data_date: '2026-09-09',
        platform: 'douyin',
        shop_name: truth.shopName,
        value: String(figure.value),
        unit: figure.unit,
      });
    }
    expect(rows.filter(({ shop_id }) => shop_id === truth.shopId)).toHaveLength(figures.length);
    await page.close();
  });
});
