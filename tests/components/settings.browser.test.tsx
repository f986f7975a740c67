import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openHistory } from '../../lib/history/open-history';
import { snapshot } from '../panel/sample';
import { openPanel, show } from './open-panel';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const settings = () => page.getByRole('region', { name: '设置' });

beforeEach(async () => {
  await page.viewport(1000, 800);
  show('more');
});

test('the colours of change are the seller’s choice, and kept', async () => {
  const { saved } = await openPanel({ snapshots: [snapshot()] });
  const better = () => getComputedStyle(document.documentElement).getPropertyValue('--better');
  await expect.element(settings()).toBeVisible();
  const before = better();
  await page.getByRole('combobox', { name: '涨跌颜色' }).selectOptions('红好绿差');
  await expect.poll(better).not.toBe(before);
  expect(saved).toEqual([{ palette: 'red_green' }]);
});

describe('how long the history is kept', () => {
  const old = snapshot({ day: '2024-09-09' });

  test('a limit is asked about once more, then takes the older days away', async () => {
    const { panel, saved } = await openPanel({ snapshots: [old, snapshot()] });
    await page.getByRole('combobox', { name: '历史保留多久' }).selectOptions('最近 1 年');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/只留最近 1 年/);
    expect(panel.shops.value[0]?.days).toBe(2);
    await button('删掉更早的').click();
    await expect.element(settings()).toMatchTextContent(/已删掉 1 条更早的记录/);
    expect(panel.shops.value[0]?.days).toBe(1);
    expect(saved).toEqual([{ keep: '1_year' }]);
  });

  test('“not now” leaves everything as it was', async () => {
    const { panel, saved } = await openPanel({ snapshots: [old, snapshot()] });
    await page.getByRole('combobox', { name: '历史保留多久' }).selectOptions('最近 3 年');
    await button('先不删').click();
    await expect.element(page.getByRole('combobox', { name: '历史保留多久' })).toHaveValue('all');
    expect([panel.shops.value[0]?.days, saved]).toEqual([2, []]);
  });

  test('once chosen it holds whenever the panel opens', async () => {
    const { panel } = await openPanel({ snapshots: [old, snapshot()], settings: { keep: '1_year' } });
    await expect.poll(() => panel.shops.value[0]?.days).toBe(1);
  });
});

describe('how much is kept', () => {
  test('is told with the room that there is', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await expect.element(settings()).toMatchTextContent(/历史占了 [\d.]+ [kMG]B，还能再存 [\d.]+ [kMGT]B。/);
    expect(settings().element().textContent).not.toMatch(/空间快满了|损坏/);
  });

  test('and that little is left, and what is damaged', async () => {
    const estimate = vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ usage: 9e8, quota: 9.2e8 });
    const { panel, database } = await openPanel({ snapshots: [snapshot()] });
    await expect.element(settings()).toMatchTextContent(/历史占了 900 MB，还能再存 20 MB。.*空间快满了/);
    estimate.mockRestore();
    const db = await openHistory(database);
    await db.put('damaged', { store: 'months', record: {} });
    db.close();
    await panel.refresh();
    await expect.element(settings()).toMatchTextContent(/有 1 条记录损坏读不出来/);
  });
});

test('a clock that runs ahead deletes nothing', async () => {
  const { panel } = await openPanel({
    snapshots: [snapshot({ day: '2026-09-01' }), snapshot()],
    settings: { keep: '1_year' },
    now: new Date('2036-09-09T04:00:00Z'),
  });
  await new Promise((done) => setTimeout(done, 500));
  await panel.refresh();
  expect(panel.shops.value[0]?.days).toBe(2);
});

test('everything can be deleted, after a question that says what that is', async () => {
  const { panel } = await openPanel({ snapshots: [snapshot(), snapshot({ shopId: '2002' })] });
  await button('清空全部数据…').click();
  await expect.element(page.getByRole('alertdialog')).toMatchTextContent(/2 家店共 2 天/);
  await button('不删').click();
  expect(panel.shops.value).toHaveLength(2);
  await button('清空全部数据…').click();
  await button('全部删掉').click();
  await expect.element(settings()).toMatchTextContent(/已清空/);
  expect(panel.shops.value).toEqual([]);
});

test('privacy is said on one screen', async () => {
  await openPanel({ snapshots: [snapshot()] });
  await settings().getByRole('heading', { name: '隐私' }).click();
  await expect.element(settings().getByText(/没有服务器、没有账号/)).toBeVisible();
});

describe('the scoring rules', () => {
  const share = (name: string) => page.getByRole('spinbutton', { name: `${name}占比` });

  test('are changed after the page, in force at once, and taken back', async () => {
    const { panel, saved } = await openPanel({ snapshots: [snapshot()] });
    await settings().getByRole('heading', { name: '算分规则' }).click();
    const before = panel.model.value!.dimensions.map(({ weight }) => weight.value);
    await share('商品体验').fill('60');
    await share('物流体验').fill('10');
    await share('服务体验').fill('30');
    await button('保存修改').click();
    await expect.poll(() => panel.model.value!.dimensions.map(({ weight }) => weight.value)).toEqual([0.6, 0.1, 0.3]);
    expect(saved).toHaveLength(1);
    await button('恢复平台版规则').click();
    await expect.poll(() => panel.model.value!.dimensions.map(({ weight }) => weight.value)).toEqual(before);
  });

  test('that cannot stand are refused with what to do', async () => {
    const { saved } = await openPanel({ snapshots: [snapshot()] });
    await settings().getByRole('heading', { name: '算分规则' }).click();
    await share('商品体验').fill('90');
    await button('保存修改').click();
    await expect.element(page.getByText(/权重加起来要正好 100%/)).toBeVisible();
    expect(saved).toEqual([]);
    await page.getByRole('textbox', { name: '粘贴同事的修改' }).fill('你好');
    await button('用这份修改').click();
    await expect.element(page.getByText(/不是店分透镜的规则修改/)).toBeVisible();
  });
});
