import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { snapshot } from '../history/sample';
import { openPanel } from './open-panel';

const mark = { shops: 2, days: 300, lastDay: '2026-09-08' };
const notice = () => page.getByRole('alert').filter({ hasText: '存在本机的历史不见了' });

test('a history that is suddenly empty is told of, with what there was and the way back', async () => {
  const { panel } = await openPanel({ around: { mark } });
  await expect.element(notice()).toMatchTextContent(/2 家店、300 天的数，最近一天是 9月8日/);
  await notice().getByRole('link', { name: '去恢复' }).click();
  await expect.element(page.getByRole('heading', { name: '备份与多台电脑' })).toBeVisible();
  expect(panel.view.value).toBe('more');
});

test('it is told of until the seller goes on, also where a page was read since', async () => {
  const lost = { shops: 2, days: 300, lastDay: '2026-09-08' };
  const { panel } = await openPanel({
    snapshots: [snapshot()],
    around: { mark: { shops: 1, days: 1, lastDay: '2026-09-09', lost } },
  });
  await notice().getByRole('button', { name: '知道了，从头开始' }).click();
  await expect.element(notice()).not.toBeInTheDocument();
  expect((await (await panel.pages()).mark.load()).lost).toBeUndefined();
});

test('a shop that the seller takes out is not lost', async () => {
  const { panel } = await openPanel({ snapshots: [snapshot()] });
  await expect.poll(async () => (await (await panel.pages()).mark.load()).days).toBe(1);
  const { removeShop } = await import('../../lib/history/remove-shop');
  await removeShop(await panel.history(), { platform: 'douyin', shopId: '10000001' });
  await panel.refresh();
  await expect.poll(async () => (await (await panel.pages()).mark.load()).days).toBe(0);
  await expect.element(notice()).not.toBeInTheDocument();
});
