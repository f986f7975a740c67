import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { demoShop } from '../../lib/demo/demo-shop';
import { douyin } from '../../lib/platforms/douyin';
import type { Snapshot } from '../../lib/records/snapshot';
import type { Visit } from '../../lib/records/visit';
import { reading, september, snapshot } from '../panel/sample';
import { openPanel } from './open-panel';

const PAGE = 'https://fxg.jinritemai.com/ffa/eco/experience-score';
const LAST = '2026-11-23';
const noon = (day: string) => new Date(`${day}T04:00:00Z`);
const card = () => page.getByRole('region', { name: '今天要看的' });

/** The demo shop's history as a shop's own. */
const history: readonly Snapshot[] = demoShop(douyin, LAST).snapshots.map((each) => ({
  ...each,
  shopId: '2001',
  shopName: '有历史的店',
}));
const visit: Visit = {
  platform: 'douyin',
  page: 'overview',
  url: PAGE,
  at: `${LAST}T11:20:00+08:00`,
  state: 'read',
  reasons: [],
  shopName: '有历史的店',
  outcomes: [
    { indicator: 'total_score', status: 'read' },
    { indicator: 'bonus', status: 'not_understood', raw: '不详' },
  ],
};
const contradicts = {
  platform: 'douyin' as const,
  url: `${PAGE}/detail`,
  at: `${LAST}T11:02:00+08:00`,
  snapshot: snapshot(),
  reasons: [{ code: 'total_mismatch' as const }],
};
/** The history with another last day. */
const ending = (change: (readings: Snapshot['readings']) => Snapshot['readings']) =>
  history.map((each) => (each.day === LAST ? { ...each, readings: change(each.readings) } : each));
const score = (indicator: string, value: number) => (readings: Snapshot['readings']) =>
  readings.map((each) => (each.indicator === indicator ? { ...each, value, raw: `${value} 分` } : each));

beforeEach(() => page.viewport(360, 800));

test('says why the score moved, with the way to all of it', async () => {
  const worse = (readings: Snapshot['readings']) =>
    readings.map((each) => {
      if (each.indicator === 'im_response_time') return { ...each, value: 80, raw: '80.0 秒' };
      return each;
    });
  await openPanel({
    snapshots: ending((readings) => score('service_score', 85)(score('total_score', 79)(worse(readings)))),
    now: noon(LAST),
  });
  await expect.element(card()).toMatchTextContent(/原因 飞鸽.*39\.0 秒 → 80\.0 秒|原因 飞鸽.* → 80\.0 秒/);
  expect(card().getByRole('link').first().element().getAttribute('href')).toBe('#why');
});

test('tells tomorrow’s band and when it comes, from the shop’s own past', async () => {
  await openPanel({ snapshots: history, now: noon(LAST) });
  await expect
    .element(card())
    .toMatchTextContent(/明天 照现在这样多半 (\d+–)?\d+ 分 · 约 11 点更新 按这家店 \d+ 天的记录/);
});

describe('yesterday’s forecast', () => {
  test('is held against what came', async () => {
    await openPanel({ snapshots: history, now: noon(LAST) });
    await expect.element(card()).toMatchTextContent(/昨天预测 (\d+–)?\d+，实际 82/);
  });

  test('knows nothing of the day that it is of: a score that nobody could expect lies outside', async () => {
    await openPanel({ snapshots: ending(score('total_score', 60)), now: noon(LAST) });
    await expect.element(card()).toMatchTextContent(/昨天预测 [78]\d(–[78]\d)?，实际 60/);
  });

  test('on the morning after it is the last one', async () => {
    await openPanel({ snapshots: history, now: noon('2026-11-24') });
    await expect.element(card()).toMatchTextContent(/上次预测 .*，实际 82/);
  });

  test('is not there where the day before was not read', async () => {
    await openPanel({ snapshots: history.filter(({ day }) => day !== '2026-11-22'), now: noon(LAST) });
    await expect.element(card()).toMatchTextContent(/照现在这样多半/);
    await expect.element(card()).not.toMatchTextContent(/预测/);
  });
});

test('before the day’s score is read the band is today’s; of old figures there is none', async () => {
  await openPanel({ snapshots: history, now: noon('2026-11-24') });
  await expect.element(card()).toMatchTextContent(/今天 照现在这样多半/);
  await openPanel({ snapshots: history, now: noon('2026-11-27') });
  await expect.poll(() => document.querySelectorAll('.today')[1]?.textContent).toMatch(/今天的数还没读/);
  expect(document.querySelectorAll('.today')[1]?.textContent).not.toMatch(/照现在这样/);
});

describe('the ladder', () => {
  test('names the next right and the one at risk; all of them with sources are a click away', async () => {
    await openPanel({ snapshots: ending(score('total_score', 74)), now: noon(LAST) });
    await expect.element(card()).toMatchTextContent(/下一档.*75 还差 1 分 可再开企业店/);
    await expect.element(card()).toMatchTextContent(/要守住/);
    const row = card().getByRole('row', { name: /报名官方大促/ });
    await expect.element(row).not.toBeInTheDocument();
    await card().getByText('下一档').click();
    await expect
      .element(row)
      .toMatchTextContent(
        /出处：官方大促活动报名规则（公示），2026-08-05.*✓ 高出 [\d.]+ 分7 日均值 [\d.]+（读到 6 天）/,
      );
    await expect.element(row.getByRole('link')).toHaveAttribute('rel', 'noreferrer');
  });

  test('of a platform without one is not there', async () => {
    const readings = [reading('total_score', '4.8 分')];
    await openPanel({ snapshots: [snapshot({ platform: 'weixin', readings })] });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(document.querySelector('.ladder')).toBeNull();
  });
});

describe('what needs attention', () => {
  test('most urgent in sight, the others one click away, each with its one action', async () => {
    await openPanel({
      snapshots: ending((readings) =>
        score('total_score', 71)(readings.filter(({ indicator }) => indicator !== 'bonus')),
      ),
      visits: [visit],
      held: [contradicts],
      now: noon('2026-11-24'),
    });
    const first = card().getByRole('list', { name: '要留意' });
    await expect.element(first).toMatchTextContent(/有 1 份数对不上，没有存 去确认/);
    expect(first.getByRole('link').element().getAttribute('href')).toBe('#reading');
    await card().getByText('还有 2 件').first().click();
    const others = card().getByRole('list', { name: '还有 2 件' });
    await expect.element(others).toMatchTextContent(/今天的数还没读 打开商家体验分页面.*只比 70 分线高 1 分 看怎么守/);
    await expect.element(others.getByRole('link', { name: /打开商家体验分页面/ })).toHaveAttribute('target', '_blank');
  });

  test('figures that were not understood are named', async () => {
    await openPanel({ snapshots: history, visits: [visit], now: noon(LAST) });
    await expect.element(card()).toMatchTextContent(/没看懂：加分项 去看看/);
  });

  test('new rules are told of for a week', async () => {
    const day = (date: string) => snapshot({ day: date, readings: [...september] });
    await openPanel({ snapshots: [day('2026-09-09'), day('2026-09-10')], now: noon('2026-09-10') });
    await expect.element(card()).toMatchTextContent(/9月8日起规则变了，前后的分不能直接比 看变化/);
  });
});

test('a shop with a history and much to tell still shows its first slider', async () => {
  await openPanel({
    snapshots: ending(score('total_score', 81)),
    visits: [visit],
    held: [contradicts],
    at: PAGE,
    now: noon(LAST),
  });
  await expect.element(card()).toMatchTextContent(/明天/);
  await expect.element(page.getByText(/已读到这页的指标/)).toBeVisible();
  const slider = page.getByRole('slider').first().element().getBoundingClientRect();
  expect(slider.top).toBeLessThan(760);
});

test('a shop of one day has nothing to wait for', async () => {
  await openPanel({ snapshots: [snapshot({ readings: [reading('total_score', '82 分')] })] });
  await expect.element(card()).toMatchTextContent(/下一档/);
  await expect.element(card()).not.toMatchTextContent(/原因|可能跌破/);
});
