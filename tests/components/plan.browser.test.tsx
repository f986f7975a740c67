import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { listAdded } from '../../lib/history/added';
import { openHistory } from '../../lib/history/open-history';
import type { Snapshot } from '../../lib/records/snapshot';
import { reading, september, snapshot } from '../panel/sample';
import { openPanel } from './open-panel';

const at = (view: string) => {
  location.hash = view;
};
const region = (name: string) => page.getByRole('region', { name });
const days = (count: number): Snapshot[] =>
  Array.from({ length: count }, (_, index) => snapshot({ day: `2026-09-${String(9 - index).padStart(2, '0')}` }));

beforeEach(async () => {
  await page.viewport(360, 800);
  at('plan');
});

describe('fixes', () => {
  test('in another order on one choice', async () => {
    await openPanel({ snapshots: days(1) });
    const fixes = region('先改哪里');
    await expect.element(fixes.getByText(/按能涨多少分排/)).toBeVisible();
    const first = () => fixes.element().querySelector('.fix-title')?.textContent;
    const byGain = first();
    await fixes.getByRole('radio', { name: '见效快' }).click();
    await expect.element(fixes.getByText(/先列开始见效早的/)).toBeVisible();
    expect(first()).not.toBe(byGain);
  });

  test('a tick puts one on the sliders, and takes it back', async () => {
    const { panel } = await openPanel({ snapshots: days(1) });
    const tick = region('先改哪里').getByRole('checkbox').first();
    await tick.click();
    expect(Object.keys(panel.scenario.changes.value).length).toBeGreaterThan(0);
    await expect
      .element(
        region('先改哪里')
          .getByText(/试算总分/)
          .first(),
      )
      .toBeVisible();
    await tick.click();
    expect(panel.scenario.changes.value).toEqual({});
  });

  test('of two that move one figure the larger move stands, and each is taken back by itself', async () => {
    const { panel } = await openPanel({ snapshots: days(1) });
    const ticks = region('先改哪里').getByRole('checkbox');
    const moved = () => panel.scenario.changes.value.goods_rating;
    await ticks.nth(0).click();
    const large = moved();
    await ticks.nth(3).click(); // moves the rating, too, and less
    expect(moved()).toBe(large);
    await expect.element(ticks.nth(0)).toBeChecked();
    await ticks.nth(0).click();
    await expect.element(ticks.nth(3)).toBeChecked();
    await expect.element(ticks.nth(0)).not.toBeChecked();
    expect(moved()).toBeLessThan(large ?? 0);
    await ticks.nth(3).click();
    expect(panel.scenario.changes.value).toEqual({});
  });

  test('with a day to start on it is kept as a to-do, which counts its days, is done and deleted', async () => {
    const { panel, database } = await openPanel({ snapshots: days(1) });
    const fixes = region('先改哪里');
    await fixes.getByRole('checkbox').first().click();
    await fixes.getByLabelText(/哪天开始做/).fill('2026-09-05');
    await fixes.getByRole('button', { name: '加入待办' }).click();
    const todos = region('待办');
    await expect.element(todos.getByText(/9月5日开始 · 还要 \d+ 天才全部体现/).first()).toBeVisible();
    await expect.element(fixes.getByText(/已在待办里/)).toBeVisible();

    const db = await openHistory(database);
    const [kept] = await listAdded(db, 'todos', panel.shop.value!);
    expect(kept).toMatchObject({ start: '2026-09-05', total: 82, done: false });
    expect(kept?.expected.length).toBeGreaterThan(0);

    await todos.getByRole('checkbox', { name: /做完了/ }).click();
    await todos.getByText(/做完的 1 条/).click();
    await todos.getByRole('button', { name: /删除待办/ }).click();
    await expect.element(todos).not.toBeInTheDocument();
    expect(await listAdded(db, 'todos', panel.shop.value!)).toEqual([]);
    db.close();
  });

  test('once its time is over: predicted against real, and what else moves figures', async () => {
    const later = september.map((each) =>
      each.indicator === 'quality_return_rate'
        ? reading('quality_return_rate', '0.900 %')
        : each.indicator === 'total_score'
          ? reading('total_score', '84 分')
          : each.indicator === 'goods_score'
            ? reading('goods_score', '73 分')
            : each,
    );
    const { panel, database } = await openPanel({
      snapshots: [snapshot(), snapshot({ day: '2026-10-20', readings: later })],
      now: new Date('2026-10-20T04:00:00Z'),
    });
    const db = await openHistory(database);
    const { saveAdded } = await import('../../lib/history/added');
    await saveAdded(db, 'todos', {
      platform: 'douyin',
      shopId: '1001',
      id: 'todo-0001',
      fix: 'no-such-fix',
      start: '2026-09-10',
      daysToEffect: 30,
      expected: [{ indicator: 'quality_return_rate', from: 1.34, to: 1.07 }],
      gain: { value: 1.8, low: 0.5, high: 3 },
      total: 82,
      done: false,
      at: '2026-09-10T11:00:00+08:00',
    });
    db.close();
    await panel.refresh();
    const todos = region('待办');
    await expect.element(todos.getByText(/该见效了/)).toBeVisible();
    await expect.element(todos.getByText(/商品品质退货率 1.340% → 预计 1.070%/)).toBeVisible();
    await expect.element(todos.getByText(/现在 0.900% · 已到位/)).toBeVisible();
    await expect.element(todos.getByText(/预计 \+1\.8 分（\+0\.5 至 \+3）；实际这几项约 \+[\d.]+ 分/)).toBeVisible();
    await expect.element(todos.getByText(/总分 82 → 84/)).toBeVisible();
    await expect.element(todos.getByText(/不能都算在这一条上/)).toBeVisible();
  });
});

describe('the way to a score', () => {
  test('the slider runs from the score of today, has the rungs as buttons, and its plans follow it', async () => {
    const { panel } = await openPanel({ snapshots: days(1) });
    const target = region('想到多少分');
    const slider = target.getByRole('slider', { name: '目标总分' });
    await expect.element(slider).toHaveAttribute('min', '82');
    await expect.element(target.getByRole('heading', { name: /最省力/ })).toBeVisible();
    await target.getByRole('button', { name: /目标 83 分/ }).click();
    await expect.element(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('83 分'));
    const before = target.element().querySelector('.moves')?.textContent;
    slider.element().focus();
    await page.getByRole('slider', { name: '目标总分' }).fill('92');
    await expect.poll(() => target.element().querySelector('.moves')?.textContent).not.toBe(before);
    await target
      .getByRole('button', { name: /把这套放进试算/ })
      .first()
      .click();
    expect(Object.keys(panel.scenario.changes.value).length).toBeGreaterThan(0);
    const total = panel.scenario.result.value;
    expect(total?.status === 'simulated' && total.total.value).toBeGreaterThanOrEqual(92 - 1e-6);
    await expect
      .element(target.getByRole('button', { name: /把这套放进试算/ }).first())
      .toHaveAttribute('aria-pressed', 'true');
  });

  test('what cannot be moved leaves less to be had, which is said', async () => {
    const { saved } = await openPanel({ snapshots: days(1) });
    const target = region('想到多少分');
    await target.getByText(/每项好不好改/).click();
    for (const each of target.getByRole('combobox').elements()) await page.elementLocator(each).selectOptions('改不动');
    await target.getByRole('button', { name: /目标 83 分/ }).click();
    await expect.element(target.getByText(/能读到的指标都已经到顶|估算到不了 83 分/)).toBeVisible();
    expect(saved.at(-1)?.shops?.['douyin|1001']?.wishes).toContain('"pickup_time":{"ease":"fixed"');
  });

  test('nothing to plan where the score is flat', async () => {
    await openPanel({ snapshots: [snapshot({ stage: 'growth' })] });
    await expect.element(region('先改哪里')).toBeVisible();
    await expect.element(region('想到多少分')).not.toBeInTheDocument();
  });
});

test('before anything was read it is said what will stand here', async () => {
  await openPanel({});
  await expect.element(page.getByText(/读到指标后，这里会按涨分多少列出/)).toBeVisible();
});

describe('all shops at once', () => {
  test('two shops, one figure; folded until asked', async () => {
    const other = september.map((each) =>
      each.indicator === 'im_response_time' ? reading('im_response_time', '40 秒') : each,
    );
    await openPanel({
      snapshots: [snapshot(), snapshot({ shopId: '1002', shopName: '第二家店', readings: other })],
    });
    await page.getByText(/几家店一起改/).click();
    await page.getByLabelText(/改哪一项/).selectOptions('人工平均响应时长');
    const row = page.getByRole('row', { name: /第二家店/ });
    const said = () => row.element().textContent;
    await expect.element(row).toBeVisible();
    await expect.poll(said).toMatch(/40.秒 → 13\.89.秒.*变好/);
    await page.getByLabelText(/都做到（秒）/).fill('60');
    await expect.poll(said).toMatch(/变差/);
  });
});

test.each([
  [250, 'zh-CN'],
  [305, 'en'],
  [360, 'en'],
] as const)('%i px wide in %s nothing sticks out, with a to-do and everything open', async (width, language) => {
  await page.viewport(width, 800);
  const { panel } = await openPanel({
    snapshots: [snapshot(), snapshot({ shopId: '1002', shopName: '第二家店' })],
    settings: { language },
  });
  await page.getByRole('checkbox').first().click();
  await page.getByRole('button', { name: /加入待办|Add to to-dos/ }).click();
  await expect.poll(() => document.querySelector('#todos'), { timeout: 10_000 }).not.toBeNull();
  for (const details of document.querySelectorAll('details')) details.open = true;
  await expect.poll(() => document.querySelector('.everywhere'), { timeout: 10_000 }).not.toBeNull();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await page.getByRole('button', { name: /给老板看的日报|One page for the boss/ }).click();
  const dialog = document.querySelector<HTMLDialogElement>('dialog.report')!;
  await expect.poll(() => dialog.open).toBe(true);
  expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  expect(panel.view.value).toBe('plan');
});
