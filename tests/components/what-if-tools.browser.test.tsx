import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { snapshot } from '../panel/sample';
import { openPanel } from './open-panel';

const total = () => page.getByRole('status', { name: '预测总分' });
const slider = (name: string) => page.getByRole('slider', { name, exact: true });
const field = (name: string) => page.getByRole('spinbutton', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const sentence = () => page.getByRole('searchbox', { name: '说一句话试算，或找指标' });
const QUALITY = '商品品质退货率';

beforeEach(() => page.viewport(360, 800));

describe('a sentence', () => {
  test('is said back before it is followed, and followed with Enter', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await sentence().fill('回复时间到12秒');
    await expect
      .element(page.getByText(/^理解为：飞鸽人工会话平响时长 13.893 秒 → 12.000 秒。按回车试算$/))
      .toBeVisible();
    expect(panel.scenario.changed.value).toBe(false);
    await userEvent.keyboard('{Enter}');
    expect(panel.scenario.changes.value).toEqual({ im_response_time: 12 });
    await expect.element(page.getByText(/^已试算：.*预测总分 约 8\d/)).toBeVisible();
    await expect.element(sentence()).toHaveValue('');
  });

  test('with two readings offers both', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await sentence().fill('如果品质退货率下降1%');
    await userEvent.keyboard('{Enter}');
    expect(panel.scenario.changed.value).toBe(false);
    await expect.element(button('商品品质退货率 1.340% → 1.327%（按比例降 1%）')).toHaveFocus();
    await button('商品品质退货率 1.340% → 0.340%（降 1 个百分点）').click();
    expect(panel.scenario.changes.value).toEqual({ quality_return_rate: 0.34 });
  });

  test('that is not understood changes nothing and says what is missing', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await sentence().fill('天气到15秒');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/^没看出说的是哪个指标/)).toBeVisible();
    expect(panel.scenario.changed.value).toBe(false);
  });

  test('with a name alone leaves only its slider in sight', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await sentence().fill('求助');
    await expect.element(slider('平台求助率')).toBeVisible();
    await expect.element(slider(QUALITY)).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(slider(QUALITY)).toBeVisible();
  });

  test('about the total sets a target', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await sentence().fill('总分到84');
    await userEvent.keyboard('{Enter}');
    await expect.element(field('想要的总分（分）')).toHaveValue(84);
    await expect.element(total()).toMatchTextContent(/^约 84/);
    expect(Object.keys(panel.scenario.changes.value)).toHaveLength(1);
  });
});

test('a shop without a score of its own has no tools: nothing would move', async () => {
  await openPanel({ snapshots: [snapshot({ stage: 'growth' })] });
  await expect.element(slider(QUALITY)).toBeVisible();
  await new Promise((done) => setTimeout(done, 200));
  expect(document.querySelector('.tools')).toBeNull();
});

describe('a curve', () => {
  test('stands under its slider and says the most that it can bring', async () => {
    await openPanel({ snapshots: [snapshot()] });
    const row = slider(QUALITY).element().closest('.row')!;
    await expect.poll(() => row.querySelector('.curve-words')?.textContent).toMatch(/最多约 \+\d.* 分（到 0\.\d+%）/);
    expect(row.textContent).toMatch(/从 0\.00% 到 \d+\.00%，预测总分从 约 \d+–\d+ 到 约 \d+–\d+。/);
    expect(row.querySelector('.curve-line')?.getAttribute('d')).toMatch(/^M0 .*L100 /);
    const dot = () => Number.parseFloat(row.querySelector<HTMLElement>('.curve-dot')?.style.left ?? '');
    const max = Number((slider(QUALITY).element() as HTMLInputElement).max);
    await expect.poll(dot).toBeCloseTo((1.34 / max) * 100, 0);
    await slider(QUALITY).fill(`${max}`);
    await expect.poll(dot).toBe(100);
  });
});

describe('undo', () => {
  test('takes back a drag as one step, and does it again', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await expect.element(button('撤销')).toHaveAttribute('aria-disabled', 'true');
    await slider(QUALITY).fill('1');
    await slider(QUALITY).fill('0.5');
    await button('撤销').click();
    expect(panel.scenario.changed.value).toBe(false);
    await button('恢复').click();
    expect(panel.scenario.changes.value).toEqual({ quality_return_rate: 0.5 });
    await expect.element(button('恢复')).toHaveAttribute('aria-disabled', 'true');
  });

  test('brings back what a reset took', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await sentence().fill('品质退货率到1%');
    await userEvent.keyboard('{Enter}');
    await button('重置').click();
    await button('撤销').click();
    expect(panel.scenario.changes.value).toEqual({ quality_return_rate: 1 });
  });
});

describe('a target', () => {
  test('is followed by the figure with the most to gain, or by the one that is chosen', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await button('按总分反算').click();
    await field('想要的总分（分）').fill('84');
    await userEvent.keyboard('{Enter}');
    await expect.element(total()).toMatchTextContent(/^约 84/);
    const [first] = Object.keys(panel.scenario.changes.value);
    await page.getByRole('combobox', { name: '改哪个指标' }).selectOptions('quality_return_rate');
    expect(first).not.toBe('quality_return_rate');
    expect(Object.keys(panel.scenario.changes.value)).toEqual(['quality_return_rate']);
    const found = page.getByText(/^商品品质退货率要到 0\.\d+%（页面上 1\.340%）。/).first();
    await expect.element(found).toBeVisible();
    await panel.refresh(); // the same shop, read anew
    await expect.element(found).toBeVisible();
  });

  test('off the scale is not tried, and it is said what can be', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await button('按总分反算').click();
    await field('想要的总分（分）').fill('120');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('请填 0–100')).toBeVisible();
    expect(panel.scenario.changed.value).toBe(false);
  });

  test('that one figure cannot reach is said with what it can', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await button('按总分反算').click();
    await page.getByRole('combobox', { name: '改哪个指标' }).selectOptions('platform_help_rate');
    await field('想要的总分（分）').fill('95');
    await userEvent.keyboard('{Enter}');
    const most = /^只改平台求助率到不了：最多约 8\d\.\d 分（改到 0\.\d+%）/;
    await expect.element(page.getByText(most).first()).toBeVisible();
    await expect
      .poll(() => page.getByRole('status').filter({ hasText: '只改平台求助率到不了' }).elements().length)
      .toBe(1);
  });
});

describe('keys', () => {
  test('go to the sentence, to a slider, reset and undo', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await expect.element(sentence()).toBeVisible();
    const focusBy = async (key: string) => {
      await userEvent.keyboard(key); // once it listens, which is after the paint
      return document.activeElement;
    };
    await expect.poll(() => focusBy('/')).toBe(sentence().element());
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('2');
    await expect.element(slider(QUALITY)).toHaveFocus();
    await slider(QUALITY).fill('0.5');
    await userEvent.keyboard('r');
    expect(panel.scenario.changed.value).toBe(false);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(panel.scenario.changes.value).toEqual({ quality_return_rate: 0.5 });
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(panel.scenario.changed.value).toBe(false);
  });

  test('are text in a field', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await slider(QUALITY).fill('0.5');
    await sentence().fill('');
    await sentence().click();
    await userEvent.keyboard('r2/?');
    await expect.element(sentence()).toHaveValue('r2/?');
    expect(panel.scenario.changes.value).toEqual({ quality_return_rate: 0.5 });
    expect(document.querySelector('dialog')?.open).toBe(false);
  });

  test('are listed by ?, in a dialog that closes with Escape and gives the focus back', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await expect.element(sentence()).toBeVisible();
    slider(QUALITY).element().focus();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(slider(QUALITY)).toHaveFocus();
  });
});
