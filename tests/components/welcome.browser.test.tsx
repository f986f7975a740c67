import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { snapshot } from '../panel/sample';
import { openPanel } from './open-panel';

const card = () => page.getByRole('region', { name: '第一次读到，三件事' });
const settings = { welcome: 'open' } as const;

beforeEach(() => page.viewport(360, 800));

test('the first day: what was recognised, one by one, and what was not', async () => {
  const readings = snapshot().readings.filter(({ indicator }) => indicator !== 'pickup_time');
  await openPanel({ snapshots: [snapshot({ readings })], settings });
  await expect.element(card()).toMatchTextContent(/读到 \d+ 项 还有 \d+ 项没读到/);
  await card().getByText('看读到了哪些').click();
  const list = () => document.querySelector('.welcome-read')?.textContent;
  await expect.poll(list).toMatch(/✓ 商品品质退货率 1\.340 %/);
  expect(list()).toMatch(/○ 平均揽收时长 还没读到/);
});

test('the shop’s trade is asked for where it matters, and kept', async () => {
  const { panel, saved } = await openPanel({ snapshots: [snapshot()], settings });
  await card().getByRole('combobox', { name: '考核行业' }).selectOptions('女装');
  await expect.element(card()).toMatchTextContent(/考核行业：女装/);
  expect(panel.variant.value.industry).toBe('女装');
  expect(saved).toEqual([{ shops: { 'douyin|1001': { industry: '女装' } } }]);
});

test('a first what-if is one click', async () => {
  const { panel } = await openPanel({ snapshots: [snapshot()], settings });
  await card().getByRole('button', { name: '试一下' }).click();
  await expect.element(card()).toMatchTextContent(/改动就在下面，预测总分会跟着变/);
  const result = panel.scenario.result.value;
  expect(result?.status === 'simulated' && result.change.value).toBeGreaterThan(0);
});

test('it can be skipped for good', async () => {
  const { saved } = await openPanel({ snapshots: [snapshot()], settings });
  await card().getByRole('button', { name: '知道了，不再显示' }).click();
  await expect.element(card()).not.toBeInTheDocument();
  expect(saved).toEqual([{ welcome: 'done' }]);
});

test('a shop with a history needs no first steps', async () => {
  await openPanel({ snapshots: [snapshot(), snapshot({ day: '2026-09-08' })], settings });
  await expect.element(page.getByRole('region', { name: '今天要看的' })).toBeVisible();
  await expect.element(card()).not.toBeInTheDocument();
});

test('before anything is read, platforms that need leave are asked for; then they lead to their score page', async () => {
  const { seen } = await openPanel({ around: { grants: true } });
  await page.getByText('还在用这些平台？要先点一下允许').click();
  await page.getByRole('button', { name: /允许读取小红书/ }).click();
  const link = page.getByRole('link', { name: /小红书/ });
  await expect.element(link).toHaveAttribute('target', '_blank');
  expect([...seen.origins].length).toBeGreaterThan(0);
});
