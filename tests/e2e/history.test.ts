import { describe, expect, test } from 'vitest';
import { truthFor } from '../pages/generator.ts';
import { address, exportHistory, historyWith, type Row, SCORE_PAGE, visit, withBrowser } from './back-end';

const open = withBrowser();

describe('the history keeps what was read', () => {
  test('a second visit merges: one row an indicator, counts added by the other page', async () => {
    const panel = await open.session.openPanelInTab();
    const query = { seed: 41, day: '2026-08-20', delay: 200 };
    const truth = truthFor({ seed: 41, day: '2026-08-20', page: 'blocks' });
    const ours = (rows: Row[]) => rows.filter(({ shop_id }) => shop_id === truth.shopId);
    for (let i = 0; i < 2; i++) {
      const page = await visit(open, address(SCORE_PAGE, query));
      await historyWith(panel, (rows) => ours(rows).length >= truth.figures.length);
      await page.close();
    }
    const rows = ours(await exportHistory(panel));
    const keys = rows.map(({ data_date, page, indicator }) => [data_date, page, indicator].join());
    expect(new Set(keys).size).toBe(keys.length);

    const detail = await visit(open, address(`${SCORE_PAGE}/detail`, { ...query, indicator: 'quality_return_rate' }));
    const both = await historyWith(panel, (all) => ours(all).some(({ page }) => page === 'detail'));
    expect(ours(both).filter(({ page }) => page === 'overview')).toHaveLength(rows.length);
    const rate = ours(both).find(({ page, indicator }) => page === 'detail' && indicator === 'quality_return_rate');
    expect(Number(rate?.numerator) / Number(rate?.denominator)).toBeCloseTo(Number(rate?.value) / 100, 4);
    await Promise.all([detail.close(), panel.close()]);
  });

  test('a worker that is killed loses nothing: the next visit is stored, and so is what came before', async () => {
    const panel = await open.session.openPanelInTab();
    const before = await exportHistory(panel);
    const browser = await panel.context().newCDPSession(panel);
    await browser.send('ServiceWorker.enable');
    await browser.send('ServiceWorker.stopAllWorkers');
    const truth = truthFor({ seed: 42 });
    const page = await visit(open, address(SCORE_PAGE, { seed: 42, delay: 200 }));
    await browser.send('ServiceWorker.stopAllWorkers');
    const rows = await historyWith(panel, (all) => all.some(({ shop_id }) => shop_id === truth.shopId));
    expect(rows.filter(({ shop_id }) => shop_id !== truth.shopId)).toEqual(before);
    expect(rows.filter(({ shop_id }) => shop_id === truth.shopId)).toHaveLength(truth.figures.length);
    await Promise.all([page.close(), panel.close()]);
  });
});
