import { describe, expect, test } from 'vitest';
import { address, SCORE_PAGE } from '../e2e/back-end.ts';
import { truthFor } from '../pages/generator.ts';
import { openSidebar, type Sidebar } from './sidebar.ts';
import { openPanelInTab, openTab, type ToldNode, until } from './tab.ts';
import { downloaded, stored, withFirefox } from './with-firefox.ts';

const open = withFirefox();

const predicted = (sidebar: Sidebar) =>
  sidebar.run((panel) => panel.document.querySelector('output[aria-label="预测总分"]')?.textContent ?? '');
const slider = (of: string) => `input[type=range][id="what-if-${of}"]`;

describe('read the page, keep it, ask "what if", export, in Firefox', () => {
  test('in the real sidebar, opened by the toolbar button', async () => {
    const { firefox } = open;
    const truth = truthFor({ scenario: 'september9' });
    const page = await openTab(firefox, address(SCORE_PAGE, { scenario: 'september9', delay: 400 }));
    const sidebar = await openSidebar(firefox);
    await page.front();
    await until(async () => (await predicted(sidebar)).includes('82'), 'the total in the sidebar');

    const wanted = slider('quality_return_rate');
    const before = await sidebar.run((panel, of) => panel.document.querySelector<HTMLInputElement>(of)!.value, wanted);
    expect(Number(before)).toBeGreaterThan(0);
    await sidebar.click(wanted);
    await sidebar.press('Home');
    const value = () => sidebar.run((panel, of) => panel.document.querySelector<HTMLInputElement>(of)!.value, wanted);
    await expect.poll(value, { timeout: 5000 }).toBe('0');
    await expect.poll(() => predicted(sidebar)).not.toMatch(/^\s*82\s*$/);

    const rows = await downloaded(firefox, () => sidebar.click('.exports > button'));
    const figures = truth.figures.filter(({ status }) => status === 'read');
    for (const figure of figures)
      expect(
        rows.find(({ indicator }) => indicator === figure.indicator),
        figure.indicator,
      ).toMatchObject({
        data_date: '2026-09-09',
        platform: 'douyin',
        shop_name: truth.shopName,
        value: String(figure.value),
        unit: figure.unit,
      });
    expect(rows).toHaveLength(figures.length);
    await sidebar.leave();
    await page.close();
  });

  test('chips stand beside the figures', async () => {
    const page = await openTab(open.firefox, address(SCORE_PAGE, { seed: 11, day: '2026-09-21' }));
    const names = async () => chips(await page.tree('scorelens-overlay'));
    await expect.poll(names, { timeout: 20_000 }).toContainEqual(expect.stringMatching(/^商品品质退货率/));
    await page.close();
  });

  test('a second visit merges', async () => {
    const { firefox } = open;
    const panel = await openPanelInTab(firefox);
    const truth = truthFor({ seed: 41, day: '2026-08-20', page: 'blocks' });
    const before = (await panel.run(stored)).seenAt;
    for (let visit = 0; visit < 2; visit++) {
      const page = await openTab(firefox, address(SCORE_PAGE, { seed: 41, day: '2026-08-20', delay: 200 }));
      await until(async () => (await panel.run(stored)).seenAt > before, 'the snapshot');
      if (visit === 1) await new Promise((done) => setTimeout(done, 2000)); // what it would add is there by then
      await page.close();
    }
    const exported = await downloaded(firefox, () =>
      panel.run(() => document.querySelector<HTMLElement>('.exports > button')!.click()),
    );
    const ours = exported.filter(({ shop_id }) => shop_id === truth.shopId);
    const keys = ours.map(({ data_date, page, indicator }) => [data_date, page, indicator].join());
    expect(keys).toHaveLength(truth.figures.length);
    expect(new Set(keys).size).toBe(keys.length);
    const copies = () =>
      panel.run(async () => {
        const top = await navigator.storage.getDirectory();
        const names: string[] = [];
        for await (const name of (await top.getDirectoryHandle('scorelens-last-looks')).keys()) names.push(name);
        return names.length;
      });
    await expect.poll(copies, { timeout: 20_000 }).toBeGreaterThan(0); // looks lie once more beside the database
    await panel.close();
  });
});

test('what a history teaches arrives in Firefox, from a thread of its own', async () => {
  const panel = await openPanelInTab(open.firefox);
  await panel.run((name) => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name))?.click();
  }, '示例店铺');
  await expect.poll(() => panel.run(() => document.body.innerText), { timeout: 20_000 }).toContain('按本店历史推算');
  await panel.close();
});

describe('pages that must not be believed store nothing, in Firefox', () => {
  test.each([
    { scenario: 'loading', says: /还在加载/ },
    { scenario: 'logged_out', says: /登录/ },
    { scenario: 'contradiction', says: /没有保存|没存|对不上/ },
  ] as const)('$scenario', async ({ scenario, says }) => {
    const panel = await openPanelInTab(open.firefox);
    const before = (await panel.run(stored)).seenAt;
    const page = await openTab(open.firefox, address(SCORE_PAGE, { scenario, seed: 60 }));
    const { expected } = truthFor({ scenario, seed: 60 });
    await expect.poll(async () => (await panel.run(stored)).states, { timeout: 20_000 }).toContain(expected);
    expect((await panel.run(stored)).seenAt).toBe(before);
    await page.front();
    await expect.poll(() => panel.run(() => document.body.innerText), { timeout: 5000 }).toMatch(says);
    await page.close();
    await panel.close();
  });
});

/** The names of the chips that are shown. */
function chips(node: ToldNode | undefined): string[] {
  if (!node) return [];
  const { attributes = {}, children = [], shadowRoot } = node.value;
  const isChip = attributes.class?.split(' ').includes('chip') && attributes.hidden === undefined;
  const inside = [...children, ...(shadowRoot ? [shadowRoot] : [])].flatMap(chips);
  return [...(isChip ? [attributes['aria-label'] ?? ''] : []), ...inside];
}
