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
    .toMatchObject({ notify: true, below: { douyin: 80 }, rungs: true, drops: false, staleDays: 3, badge: 'score' });
  await page.getByLabelText(/抖店低于多少分/).fill('');
  await button('关掉通知').click();
  await expect.poll(kept).toMatchObject({ notify: false, below: {} });
});

test('each shop has its hour and its days, and none is asked for without reminders', async () => {
  const { panel } = await openPanel({ snapshots: [snapshot()], around: { grants: true } });
  const kept = async () => (await panel.pages()).alerts.load();
  await button('打开通知').click();
  const hour = page.getByLabelText('云上山货旗舰店：几点');
  await expect.element(hour).toHaveValue('12:00'); // the platform updates at eleven
  await hour.fill('09:30');
  await page.getByLabelText('云上山货旗舰店：哪几天').selectOptions('周一到周五');
  await expect.poll(kept).toMatchObject({ routines: { 'douyin|1001': { at: '09:30', on: 'workdays' } } });
  await page.getByLabelText('云上山货旗舰店：哪几天').selectOptions('不提醒');
  await expect.element(hour).toBeDisabled();
  await page.getByLabelText('每周一告诉我上周怎么样').click();
  await page.getByLabelText('当天的分数没看，到点提醒我').click();
  await expect.element(hour).not.toBeInTheDocument();
  await expect.poll(kept).toMatchObject({ unread: false, weekly: false });
});
