import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { snapshot } from '../panel/sample';
import { openPanel } from './open-panel';

const button = (name: string) => page.getByRole('button', { name, exact: true });

beforeEach(async () => {
  await page.viewport(360, 800);
  location.hash = 'more';
});

test('nothing is told until the browser has been allowed to, and no is said to be no', async () => {
  await openPanel({ snapshots: [snapshot()], around: { grants: false } });
  await button('打开通知').click();
  await expect.element(page.getByText(/浏览器没有允许通知/)).toBeVisible();
  await expect.element(page.getByRole('group', { name: '什么情况提醒' })).not.toBeInTheDocument();
});

test('lines and conditions are kept, and can be turned off again', async () => {
  const { panel } = await openPanel({ snapshots: [snapshot()], around: { grants: true } });
  const kept = async () => (await panel.pages()).alerts.load();
  await button('打开通知').click();
  await page.getByLabelText(/抖店低于多少分/).fill('80');
  await page.getByLabelText(/突然掉分/).click();
  await page.getByLabelText(/几天没读到新分数/).selectOptions('3 天');
  await page.getByLabelText(/工具栏图标上显示/).selectOptions('当前分数');
  await expect
    .poll(kept)
    .toEqual({ notify: true, below: { douyin: 80 }, rungs: true, drops: false, staleDays: 3, badge: 'score' });
  await page.getByLabelText(/抖店低于多少分/).fill('');
  await button('关掉通知').click();
  await expect.poll(kept).toMatchObject({ notify: false, below: {} });
});
