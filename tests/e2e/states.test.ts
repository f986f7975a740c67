import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { SCENARIOS, type Scenario, truthFor } from '../pages/generator.ts';
import { address, historyWith, type Row, SCORE_PAGE, stored, visit, withBrowser } from './back-end';

const open = withBrowser();

describe('pages that must not be believed: a clear word in the panel, and nothing stored', () => {
  test.each([
    { scenario: 'loading', says: /还在加载/ },
    { scenario: 'logged_out', says: /登录/ },
    { scenario: 'redesigned', says: /改版|找不到|没找到/ },
    { scenario: 'contradiction', says: /没有保存|没存|对不上/ },
    { scenario: 'no_shop', says: /店铺/ },
    { scenario: 'no_score', says: /暂时没有给这家店打分/ },
    { scenario: 'private_font', state: 'changed', says: /没看懂|改版/ },
  ] as const)('$scenario', async ({ scenario, says, ...own }) => {
    const page = await visit(open, address(SCORE_PAGE, { scenario, seed: 60 }));
    const panel = await open.session.openPanelInTab();
    const expected = 'state' in own ? own.state : truthFor({ scenario, seed: 60 }).expected;
    await expect.poll(async () => (await stored(panel)).states, { timeout: 20_000 }).toContain(expected);
    expect((await stored(panel)).snapshots).toBe(0);
    await page.bringToFront();
    await expect.poll(() => panel.evaluate(() => document.body.innerText), { timeout: 5000 }).toMatch(says);
    await Promise.all([page.close(), panel.close()]);
  });
});

describe('pages that look odd and are right, through the built extension', () => {
  const odd: Scenario[] = [
    'iframe',
    'iframe_cross',
    'shadow',
    'count_up',
    'popover_open',
    'two_tabs',
    'growth',
    'no_data',
  ];
  test.each(odd)('%s', async (scenario) => {
    const seed = 70 + SCENARIOS.indexOf(scenario);
    const truth = truthFor({ scenario, seed });
    const page = await visit(open, address(SCORE_PAGE, { scenario, seed, delay: 200 }));
    const panel = await open.session.openPanelInTab();
    const ours = (rows: Row[]) => rows.filter(({ shop_name }) => shop_name === truth.shopName);
    const rows = ours(await historyWith(panel, (all) => ours(all).length > 0));
    for (const figure of truth.figures.filter(({ status }) => status === 'read')) {
      expect(rows.find(({ indicator }) => indicator === figure.indicator)?.value, figure.indicator).toBe(
        String(figure.value),
      );
    }
    await page.bringToFront();
    await expect.poll(() => panel.evaluate(() => document.body.innerText)).toMatch(/已读到这页的指标/);
    await Promise.all([page.close(), panel.close()]);
  });

  test('two shops in one tab are never mixed', async () => {
    const query = { scenario: 'switch', seed: 90, delay: 200 };
    const first = truthFor({ scenario: 'switch', seed: 90 });
    const page = await visit(open, address(SCORE_PAGE, query));
    const panel = await open.session.openPanelInTab();
    await historyWith(panel, (rows) => rows.some(({ shop_name }) => shop_name === first.shopName));
    await page.bringToFront();
    await page.getByRole('button', { name: '切换店铺' }).click();
    const rows = await historyWith(
      panel,
      (all) =>
        new Set(all.map(({ shop_name }) => shop_name)).size > 1 &&
        all.some(({ shop_name }) => shop_name !== first.shopName),
    );
    const total = (name: string) =>
      rows.find(({ shop_name, indicator }) => shop_name === name && indicator === 'goods_rating')?.value;
    const firstRating = first.figures.find(({ indicator }) => indicator === 'goods_rating')?.value;
    expect(total(first.shopName)).toBe(String(firstRating));
    await Promise.all([page.close(), panel.close()]);
  });
});

describe('the panel can be used by everyone', () => {
  test.each(['light', 'dark'] as const)('no violation found by axe, %s', async (colorScheme) => {
    const page = await visit(open, address(SCORE_PAGE, { seed: 95, delay: 100 }));
    const panel = await open.session.openPanelInTab();
    await historyWith(panel, (rows) => rows.length > 0);
    await panel.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await Promise.all([page.close(), panel.close()]);
  });
});
