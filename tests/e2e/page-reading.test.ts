import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Backend, startBackend } from '../pages/server.ts';
import { launch, type Session } from './extension.ts';

const PAGE = 'https://fxg.jinritemai.com/ffa/eco/experience-score?seed=12&delay=100';

let backend: Backend;
let session: Session;
let back: Page;
let panel: Page;

beforeAll(async () => {
  backend = await startBackend();
  session = await launch({ port: backend.port });
  back = await session.context.newPage();
  await back.goto(PAGE);
  panel = await session.openPanel(back);
  await panel.getByRole('slider').first().waitFor();
});
afterAll(async () => {
  await session.close();
  await backend.close();
});

const stored = async (area: 'local' | 'session') => {
  const worker = await session.worker();
  return worker.evaluate(
    (name) => (globalThis as unknown as { chrome: typeof chrome }).chrome.storage[name].get(null),
    area,
  ) as Promise<Record<string, unknown>>;
};

test('page health tells what was read, and the skeleton of the page in front has neither its figures nor its shop', async () => {
  await panel.getByRole('link', { name: '更多' }).click();
  const health = panel.locator('#reading .health').first();
  await health.locator('summary').click();
  await expect.poll(() => health.innerText()).toMatch(/已读取[\s\S]*读到的[\s\S]*我的总分（\d+ 分）/);
  await panel.getByRole('button', { name: '复制页面骨架…' }).click();
  const skeleton = panel.getByRole('textbox', { name: '页面骨架' });
  await skeleton.waitFor();
  const text = await skeleton.inputValue();
  expect(text).toContain('我的总分');
  expect(text).not.toMatch(/[1-9]\d/);
  const shop = (await panel.locator('header h1').innerText()).trim();
  expect(shop).not.toBe('');
  expect(text).not.toContain(shop);
});

test('a slider asked for in the page is gone to, once', async () => {
  const worker = await session.worker();
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.session.set({ focus: 'im_response_time' }),
  );
  await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe('what-if-im_response_time');
  expect(await stored('session')).not.toHaveProperty('focus');
});

test('a slider asked for while the panel was closed is gone to when it opens', async () => {
  const worker = await session.worker();
  const closed = panel.waitForEvent('close');
  await panel.evaluate(() => window.close()).catch(() => undefined);
  await closed;
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.session.set({ focus: 'platform_help_rate' }),
  );
  panel = await session.openPanelInTab();
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.id), { timeout: 20_000 })
    .toBe('what-if-platform_help_rate');
});

test('what is decided about pages is kept, and undone', async () => {
  await panel.getByRole('link', { name: '更多' }).click();
  const chips = panel.getByRole('checkbox', { name: '在后台页面的数字旁边显示小标签' });
  await chips.uncheck();
  await expect.poll(() => stored('local')).toMatchObject({ 'chips-off': true });
  await chips.check();
  await expect.poll(() => stored('local')).not.toMatchObject({ 'chips-off': true });
});

test('teaching begins in the page in front', async () => {
  await panel.getByRole('button', { name: '指给我看' }).click();
  await panel.getByText('到后台页面上点那个数就行，按 Esc 取消。').waitFor();
});

test('pasted rules are stored as rules that the reader can use', async () => {
  await panel.getByText('粘贴同事的规则').click();
  await panel
    .getByRole('textbox', { name: '把同事发来的文字粘贴到这里' })
    .fill(
      'ScoreLens rules 1\nplatform: douyin\nlabel: 近30天好评\nside: below\nunit: percent\nindicator: own_good\nname: 好评率',
    );
  await panel.getByRole('button', { name: '加上这 1 条' }).click();
  await panel.getByRole('button', { name: '删除 好评率' }).waitFor();
  const rules = Object.entries(await stored('local')).filter(([key]) => key.startsWith('rule:'));
  expect(rules.map(([, rule]) => rule)).toMatchObject([{ indicator: 'own_good', label: '近30天好评', side: 'below' }]);
});
