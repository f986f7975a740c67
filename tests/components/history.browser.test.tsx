import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveAdded } from '../../lib/history/added';
import { everySnapshot } from '../../lib/history/every-snapshot';
import { openHistory } from '../../lib/history/open-history';
import { historyOf } from '../../lib/panel/history-model';
import type { Snapshot } from '../../lib/records/snapshot';
import { reading, september, snapshot } from '../panel/sample';
import { openPanel } from './open-panel';

const course = () => page.getByRole('region', { name: '走势' });
const dayCard = () => page.getByRole('region', { name: /这一天/ });
const calendar = () => page.getByRole('region', { name: '哪些天读到了' });
const chart = () => page.getByRole('slider', { name: /走势图/ });

const day = (date: string, total: number, more: Partial<Snapshot> = {}) =>
  snapshot({
    day: date,
    readings: september.map((each) =>
      each.indicator === 'total_score' ? reading('total_score', `${total} 分`) : each,
    ),
    ...more,
  });

/** The 6th was not read, of the 7th only the total. */
const week = [
  day('2026-09-04', 80),
  day('2026-09-05', 81),
  snapshot({ day: '2026-09-07', readings: [reading('total_score', '83 分')] }),
  day('2026-09-08', 84),
  day('2026-09-09', 82),
];

beforeEach(async () => {
  await page.viewport(360, 800);
  location.hash = '#history';
  onTestFinished(() => {
    location.hash = '';
  });
});

describe('the course', () => {
  test('is drawn; keys move through its days and what they show is said', async () => {
    await openPanel({ snapshots: week });
    await expect.poll(() => document.querySelector('.course-chart canvas'), { timeout: 12_000 }).not.toBeNull();
    await expect.element(chart()).toHaveAttribute('aria-valuetext', '9月9日');
    (chart().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.element(chart()).toHaveAttribute('aria-valuetext', '9月7日');
    await expect.element(course()).toMatchTextContent(/9月7日.*83.*没读到/);
    const spoken = () => [...document.querySelectorAll('.course [aria-live]')].map((each) => each.textContent).join();
    await expect.poll(spoken).toMatch(/9月7日，商家体验分 83，商品体验 没读到/);
    await userEvent.keyboard('{Home}');
    await expect.element(chart()).toHaveAttribute('aria-valuetext', '9月4日');
    await expect.element(dayCard().getByRole('heading', { level: 2 })).toMatchTextContent('9月4日这一天');
  });

  test('the pointer picks a day and drags a stretch to be shown; buttons zoom too', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      day(new Date(Date.UTC(2026, 6, 12 + index)).toISOString().slice(0, 10), 70 + (index % 9)),
    );
    const { panel } = await openPanel({ snapshots: many });
    await expect.poll(() => document.querySelector('.course-chart .u-over'), { timeout: 12_000 }).not.toBeNull();
    const over = page.elementLocator(document.querySelector('.course-chart .u-over')!);
    await over.click({ position: { x: 60, y: 60 } });
    await expect.element(chart()).not.toHaveAttribute('aria-valuetext', '9月9日');
    const { view } = historyOf(panel);
    const length = () => view.value.to - view.value.from;
    const before = length();
    const { left, top } = over.element().getBoundingClientRect();
    const at = (type: string, x: number, target: EventTarget) =>
      target.dispatchEvent(
        new MouseEvent(type, { bubbles: true, button: 0, clientX: left + x, clientY: top + 50, movementX: 5 }),
      );
    at('mousemove', 60, over.element());
    at('mousedown', 60, over.element());
    at('mousemove', 150, over.element());
    at('mouseup', 150, document);
    await expect.poll(length).toBeLessThan(before / 2);
    const near = length();
    await course().getByRole('button', { name: '缩小' }).click();
    await expect.poll(length).toBeGreaterThan(near);
  });

  test('one day alone is drawn as well', async () => {
    await openPanel({ snapshots: [day('2026-09-09', 82)] });
    await expect.poll(() => document.querySelector('.course-chart canvas'), { timeout: 12_000 }).not.toBeNull();
    await expect.element(course()).toMatchTextContent(/9月9日商家体验分 82/);
  });

  test('shows one figure in place of the scores, and lines can be put away', async () => {
    await openPanel({ snapshots: week });
    await course().getByRole('checkbox', { name: '商品体验' }).click();
    await expect.element(course().getByText('商品体验 69')).not.toBeInTheDocument();
    await page.getByLabelText('看什么').selectOptions('quality_return_rate');
    await expect.element(course()).toMatchTextContent(/9月9日商品品质退货率 1.340%/);
  });

  test('stands in a table too, a page at a time', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      snapshot({
        day: new Date(Date.UTC(2026, 7, 1 + index)).toISOString().slice(0, 10),
        readings: [reading('total_score', `${60 + index} 分`)],
      }),
    );
    await openPanel({ snapshots: many });
    await course().getByText('看表格').click();
    await expect.element(course().getByRole('row', { name: '9月9日 99' })).toBeVisible();
    expect(course().getByRole('row').elements()).toHaveLength(31);
    await course().getByRole('button', { name: '更早的' }).click();
    await expect.element(course().getByRole('row', { name: '8月1日 60' })).toBeVisible();
    await expect.element(course().getByText('第 2 / 2 页')).toBeVisible();
  });

  test('loads what is older than a year only when it is asked for', async () => {
    await openPanel({ snapshots: [day('2024-01-02', 70), ...week] });
    await expect.element(chart()).toHaveAttribute('aria-valuemin', String(Date.UTC(2026, 8, 4) / 86_400_000));
    await course().getByRole('button', { name: '全部' }).click();
    await expect.element(chart()).toHaveAttribute('aria-valuemin', String(Date.UTC(2024, 0, 2) / 86_400_000));
  });
});

describe('a day', () => {
  test('has every figure as printed; a wrong one is corrected, the panel follows, the text stays, and it is undone', async () => {
    const { panel, database } = await openPanel({ snapshots: week });
    await dayCard().getByRole('button', { name: '改商品品质退货率' }).click();
    const field = dayCard().getByRole('spinbutton', { name: '商品品质退货率（%）' });
    await field.fill('0.5');
    await userEvent.keyboard('{Enter}');
    await expect.element(dayCard().getByRole('row', { name: /商品品质退货率 1.340 % 改为 0.500%/ })).toBeVisible();
    await expect.element(dayCard()).toMatchTextContent(/商品品质退货率已更正/);
    expect(panel.figures.value?.readings.quality_return_rate).toMatchObject({ value: 0.5, seen: 1.34, raw: '1.340 %' });
    expect(document.querySelector('.column-home')?.textContent).toContain('页面上 1.340 % 已更正为 0.500%');
    const db = await openHistory(database);
    const seen: (number | undefined)[] = [];
    for await (const each of everySnapshot(db)) {
      if (each.day === '2026-09-09')
        seen.push(each.readings.find((one) => one.indicator === 'quality_return_rate')?.value);
    }
    expect(seen).toEqual([0.5]);
    db.close();

    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('恢复商品品质退货率');
    await userEvent.keyboard('{Enter}');
    await expect.element(dayCard()).toMatchTextContent(/已恢复成读到的数/);
    expect(panel.figures.value?.readings.quality_return_rate).toMatchObject({ value: 1.34 });
    expect(panel.figures.value?.readings.quality_return_rate?.seen).toBeUndefined();
  });

  test('a figure that was none is taken out, and put back', async () => {
    const { panel } = await openPanel({ snapshots: week });
    await dayCard().getByRole('button', { name: '删掉平台求助率' }).click();
    await expect.element(dayCard().getByRole('row', { name: /平台求助率 0.6522 % 已删，不计入/ })).toBeVisible();
    expect(panel.figures.value?.readings.platform_help_rate?.day).not.toBe('2026-09-09');
    await dayCard().getByRole('button', { name: '恢复平台求助率' }).click();
    await expect.poll(() => panel.figures.value?.readings.platform_help_rate?.day).toBe('2026-09-09');
  });

  test('a value that is no number is not kept', async () => {
    await openPanel({ snapshots: week });
    await dayCard()
      .getByRole('button', { name: '改总分' })
      .or(dayCard().getByRole('button', { name: '改商家体验分' }))
      .click();
    await dayCard().getByRole('spinbutton').fill('');
    await userEvent.keyboard('{Enter}');
    await expect.element(dayCard().getByRole('alert')).toMatchTextContent('请填一个数');
  });

  test('notes are written, stand among the marks, are changed, taken away and put back', async () => {
    await openPanel({ snapshots: week });
    await dayCard().getByRole('button', { name: '换快递', exact: true }).click();
    const marks = course().getByRole('list', { name: '这段时间的记号' });
    await expect.element(marks).toMatchTextContent(/9月9日▾ 换快递/);
    await dayCard().getByRole('button', { name: '改备注：换快递' }).click();
    await dayCard().getByRole('textbox', { name: '写一条备注' }).fill('换成顺丰');
    await userEvent.keyboard('{Enter}');
    await expect.element(marks).toMatchTextContent(/▾ 换成顺丰/);
    await dayCard().getByRole('button', { name: '删备注：换成顺丰' }).click();
    await expect.element(marks).not.toMatchTextContent(/换成顺丰/);
    await dayCard().getByRole('button', { name: '撤销' }).click();
    await expect.element(marks).toMatchTextContent(/▾ 换成顺丰/);
  });

  test('a change of rules is marked and leads to its day', async () => {
    await openPanel({ snapshots: week });
    await expect.element(course()).toMatchTextContent(/┆ 规则换成 2026-09-08 版/);
    await course().getByRole('button', { name: '看 9月8日' }).click();
    await expect.element(chart()).toHaveAttribute('aria-valuetext', '9月8日');
  });
});

describe('the calendar', () => {
  test('tells days that were read from half read and missing ones, and leads to each', async () => {
    await openPanel({ snapshots: week });
    const cell = (name: RegExp) => calendar().getByRole('button', { name });
    await expect.element(cell(/^9月5日，已读全/)).toBeVisible();
    await expect.element(cell(/^9月6日，没读$/)).toBeVisible();
    await expect.element(cell(/^9月7日，没读全，少 13 项/)).toBeVisible();
    await expect.element(cell(/^9月10日，还没到/)).toBeVisible();
    await expect.element(calendar()).toMatchTextContent(/读全 4 天，没读全 1 天，没读 1 天/);
    await cell(/^9月6日/).click();
    await expect.element(dayCard()).toMatchTextContent(/9月6日这一天.*没有读到数/);
    await calendar().getByRole('button', { name: '上个月' }).click();
    await expect.element(calendar()).toMatchTextContent(/2026年8月/);
  });

  test('shows which days have a note', async () => {
    const { panel, database } = await openPanel({ snapshots: week });
    const db = await openHistory(database);
    const at = '2026-09-05T12:00:00+08:00';
    await saveAdded(db, 'notes', {
      platform: 'douyin',
      shopId: '1001',
      day: '2026-09-05',
      id: 'note-0001',
      text: '大促',
      at,
    });
    db.close();
    await panel.refresh();
    await expect.element(calendar().getByRole('button', { name: /^9月5日，已读全，有备注/ })).toBeVisible();
  });
});

test('with nothing read it says so', async () => {
  await openPanel({});
  await expect.element(course()).toMatchTextContent(/读到第一天的数后/);
});
