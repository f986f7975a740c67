import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDays } from '../../lib/format/day';
import { listAdded } from '../../lib/history/added';
import { openHistory } from '../../lib/history/open-history';
import { snapshot } from '../panel/sample';
import { openPanel } from './open-panel';

const slider = (name: string) => page.getByRole('slider', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const cell = (row: string, place: number) =>
  page
    .getByRole('row', { name: new RegExp(`^${row}`) })
    .getByRole('cell')
    .nth(place);
const QUALITY = '商品品质退货率';

beforeEach(() => page.viewport(360, 800));

describe('scenarios side by side', () => {
  test('keep what each changes while another is in hand', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await button('方案对比').click();
    await slider(QUALITY).fill('0.5');
    await button('＋ 再开一个').click();
    await slider(QUALITY).fill('1');
    await expect.element(cell(QUALITY, 0)).toHaveTextContent('0.500%');
    await expect.element(cell(QUALITY, 1)).toHaveTextContent('1.000%');
    await button('方案 A').click();
    expect(panel.scenario.changes.value).toEqual({ quality_return_rate: 0.5 });
    await button('＋ 再开一个').click();
    await expect.element(button('＋ 再开一个')).not.toBeInTheDocument(); // three are the most
    await button('去掉方案 A').click();
    await expect.element(button('方案 C')).not.toBeInTheDocument();
    await expect.element(cell(QUALITY, 0)).toHaveTextContent('1.000%');
    await expect.element(cell(QUALITY, 1)).toHaveTextContent('0.500%');
  });

  test('are kept under a name, used, renamed, deleted and brought back', async () => {
    const { panel, database } = await openPanel({ snapshots: [snapshot()] });
    const db = await openHistory(database);
    const kept = async () =>
      (await listAdded(db, 'scenarios', { platform: 'douyin', shopId: '1001' })).map(({ name }) => name);
    await button('方案对比').click();
    await slider(QUALITY).fill('0.5');
    await page.getByRole('textbox', { name: '给这个方案起个名' }).fill('换供应商');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('已存为「换供应商」。')).toBeVisible();
    await button('重置').click();
    await button('用方案「换供应商」').click();
    expect(panel.scenario.changes.value).toEqual({ quality_return_rate: 0.5 });
    await button('给「换供应商」改名').click();
    await page.getByRole('textbox', { name: '新名字' }).fill('换厂');
    await userEvent.keyboard('{Enter}');
    await button('删除「换厂」').click();
    await expect.element(page.getByText('已删除「换厂」。')).toBeVisible();
    expect(await kept()).toEqual([]);
    await button('撤销删除').click();
    await expect.element(button('用方案「换厂」')).toBeVisible();
    expect(await kept()).toEqual(['换厂']);
    db.close();
  });

  test('are sent as text without a figure of the shop, and pasted back', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await button('方案对比').click();
    await slider(QUALITY).fill('0.67');
    await page.getByText('发给同事').click();
    const shared = page.getByRole('textbox', { name: '方案文字' });
    await expect.element(shared).toHaveValue(expect.stringContaining('quality_return_rate: by -50%'));
    const text = (shared.element() as HTMLTextAreaElement).value;
    expect(text).not.toMatch(/1\.34|0\.67|云上/);
    await page.getByRole('radio', { name: '写具体数值' }).click();
    await expect.element(shared).toHaveValue(expect.stringContaining('quality_return_rate: to 0.67'));
    await button('重置').click();
    await page.getByText('粘贴方案', { exact: true }).click();
    const paste = page.getByRole('textbox', { name: '把收到的方案文字粘贴到这里' });
    await paste.fill('大家好');
    await button('用这个方案').click();
    await expect.element(page.getByText('这段文字不是店分透镜的方案。')).toBeVisible();
    await paste.fill(`${text}weather: to 3`);
    await button('用这个方案').click();
    await expect.element(page.getByText(/^已用上：商品品质退货率 1\.340% → 0\.670%。$/)).toBeVisible();
    await expect.element(page.getByText(/行：这家店没有指标「weather」。$/)).toBeVisible();
    expect(panel.scenario.changes.value).toEqual({ quality_return_rate: 0.67 });
  });
});

describe('when it would show', () => {
  test('is said with the first day, a picture and its numbers', async () => {
    const days = Array.from({ length: 12 }, (_, place) => snapshot({ day: addDays('2026-09-09', place - 11) }));
    await openPanel({ snapshots: days });
    await slider(QUALITY).fill('0.3');
    await page.getByRole('heading', { name: '什么时候能看到' }).click();
    await expect.element(page.getByText(/^最早 9月1\d日.*能看到变化。/)).toBeVisible();
    await expect.element(page.getByRole('img', { name: /^9月10日到 10月24日，按方案总分从 .* 到 / })).toBeVisible();
    await page.getByText('看数字').click();
    await expect.element(page.getByRole('row', { name: /^9月10日/ })).toBeVisible();
  });
});

describe('another rule version', () => {
  test('names what it counts and nobody has read, and takes it from the seller', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await slider(QUALITY).fill('0.3');
    await page.getByRole('heading', { name: '换一版规则会怎样' }).click();
    const versions = page.getByRole('combobox', { name: '和哪一版比' });
    await expect.element(versions).toBeVisible();
    await expect.poll(() => versions.element().querySelectorAll('option').length).toBeGreaterThan(2);
    await versions.selectOptions('douyin@2026-07-14');
    await expect
      .element(page.getByText(/^那版规则还要这些数，页面上现在没有：.*缺着就算不出总分，不猜。$/))
      .toBeVisible();
    await page.getByRole('spinbutton', { name: '揽收时长平均得分（分）' }).fill('80');
    await page.getByRole('spinbutton', { name: '发货物流品退率（%）' }).fill('0.1');
    await userEvent.tab();
    await expect.element(page.getByRole('row', { name: /^按这个方案/ })).toBeVisible();
  });
});
