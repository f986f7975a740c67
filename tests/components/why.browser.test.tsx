import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Reading, Snapshot } from '../../lib/records/snapshot';
import { reading, september, snapshot } from '../panel/sample';
import { openPanel } from './open-panel';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const why = () => page.getByRole('region', { name: /为什么|原因|Why/ });

/** The September page with other figures. */
function pageOf(
  day: string,
  figures: Readonly<Record<string, string>>,
  extra: Readonly<Record<string, Partial<Reading>>> = {},
): Snapshot {
  const readings = september.map((each) => ({
    ...(figures[each.indicator] === undefined ? each : reading(each.indicator, figures[each.indicator]!)),
    ...extra[each.indicator],
  }));
  return snapshot({ day, readings });
}

/** Service lost three points because customers called for help twice as often. */
const fall = [
  pageOf('2026-09-01', { total_score: '80 分' }),
  pageOf('2026-09-08', { total_score: '83 分', service_score: '88 分', platform_help_rate: '0.3000 %' }),
  pageOf('2026-09-09', {}),
];

beforeEach(async () => {
  await page.viewport(360, 800);
  location.hash = '#why';
  onTestFinished(() => {
    location.hash = '';
  });
});

describe('why', () => {
  test('says in a sentence what moved the score since the day before, and draws it step by step', async () => {
    await openPanel({ snapshots: fall });
    await expect.element(page.getByRole('heading', { name: '为什么掉分' })).toBeVisible();
    await expect.element(why()).toMatchTextContent(/较前一日 −1 分：平台求助率 0.3000% → 0.6522%，服务体验 −3/);
    await expect.element(why().getByText('服务体验 88 → 85')).toBeVisible();
    await expect.element(why()).toMatchTextContent(/9月8日的总分83.*平台求助率.*9月9日的总分82/);
  });

  test('a step opens to both days as printed, and leads to its slider', async () => {
    await openPanel({ snapshots: fall });
    const step = why().getByRole('button', { name: /^平台求助率/ });
    await step.click();
    await expect.element(step).toHaveAttribute('aria-expanded', 'true');
    await expect.element(why().getByRole('row', { name: /页面原文 0.3000 % 0.6522 %/ })).toBeVisible();
    await button('去试算这个指标').click();
    await expect.poll(() => document.activeElement?.id).toBe('what-if-platform_help_rate');
    expect(location.hash).toBe('#what-if');
  });

  test('with counts it says through which of the two, and calls one order by its name', async () => {
    const counted = (numerator: number, denominator: number) => ({ platform_help_rate: { numerator, denominator } });
    await openPanel({
      snapshots: [
        pageOf(
          '2026-09-08',
          { platform_help_rate: '0.5000 %', total_score: '83 分', service_score: '86 分' },
          counted(1, 200),
        ),
        pageOf('2026-09-09', { platform_help_rate: '1.0000 %' }, counted(2, 200)),
      ],
    });
    await expect.element(why()).toMatchTextContent(/只是 1 单的波动/);
    await expect
      .element(why())
      .toMatchTextContent(/算是：主要不是你店里做差了。平台取整.*正常波动，−0.4 分：平台求助率/);
    await why()
      .getByRole('button', { name: /^平台求助率/ })
      .click();
    await expect.element(why().getByRole('row', { name: '分子 / 分母 1 / 200 2 / 200' })).toBeVisible();
    await expect.element(why().getByText(/次数（分子）带来 \+0.5 个百分点，单量（分母）带来 0/)).toBeVisible();
  });

  test('ready-made pairs and any two days', async () => {
    await openPanel({ snapshots: fall });
    await expect.element(button('昨天')).toHaveAttribute('aria-pressed', 'true');
    await button('一周').click();
    await expect.element(why()).toMatchTextContent(/较 9月1日 \+2 分/);
    await expect.element(page.getByRole('heading', { name: '为什么涨分' })).toBeVisible();
    await page.getByLabelText('从', { exact: true }).selectOptions('2026-09-08');
    await expect.element(why()).toMatchTextContent(/较前一日 −1 分/);
    await expect.element(button('最大一次掉分')).toHaveAttribute('aria-pressed', 'true');
  });

  test('last week, Monday to Sunday, from the last score before it', async () => {
    const days = [pageOf('2026-09-12', { total_score: '85 分' }), pageOf('2026-09-18', {}), pageOf('2026-09-22', {})];
    await openPanel({ snapshots: days, now: new Date('2026-09-23T04:00:00Z') });
    await button('上周').click();
    await expect.element(page.getByLabelText('从', { exact: true })).toHaveValue('2026-09-12');
    await expect.element(page.getByLabelText('到', { exact: true })).toHaveValue('2026-09-18');
    await expect.element(button('上周')).toHaveAttribute('aria-pressed', 'true');
  });

  test('two rule versions are said to be two', async () => {
    const old = snapshot({
      day: '2026-09-07',
      readings: september.filter(({ indicator }) => indicator.endsWith('_score')),
    });
    await openPanel({ snapshots: [old, pageOf('2026-09-09', { total_score: '79 分' })] });
    await expect.element(why()).toMatchTextContent(/不是同一版规则（2026-07-14 → 2026-09-08）/);
  });

  test.each<[string, Snapshot[], RegExp]>([
    ['one day alone', [snapshot()], /至少读到两天的总分/],
    ['no day', [], /至少读到两天的总分/],
    ['the growth stage', [pageOf('2026-09-08', {}), snapshot({ stage: 'growth' })], /没有正式打分/],
  ])('of %s it says what is missing', async (_name, snapshots, words) => {
    await openPanel({ snapshots });
    await expect.element(why()).toMatchTextContent(words);
  });

  test('the steps stand in a table too, and in English', async () => {
    await openPanel({ snapshots: fall, settings: { language: 'en' } });
    await why().getByText('As a table').click();
    await expect.element(why().getByRole('columnheader', { name: 'Cause' })).toBeVisible();
    await expect.element(why()).toMatchTextContent(/−1 from the day before/);
  });
});
