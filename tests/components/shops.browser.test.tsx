import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { listShops } from '../../lib/history/list-shops';
import { openHistory } from '../../lib/history/open-history';
import type { Snapshot } from '../../lib/records/snapshot';
import { reading, snapshot } from '../panel/sample';
import { openPanel } from './open-panel';

const now = new Date('2026-09-20T04:00:00Z');
const card = () => page.getByRole('region', { name: '全部店铺' });
const day = (date: string, total: string, shopId: string, shopName: string, more: Partial<Snapshot> = {}) =>
  snapshot({ day: date, shopId, shopName, readings: [reading('total_score', total)], ...more });

const three: readonly Snapshot[] = [
  day('2026-09-19', '80 分', '1', '甲店'),
  day('2026-09-20', '74 分', '1', '甲店'),
  day('2026-09-18', '90 分', '2', '乙店'),
  day('2026-09-15', '4.78 分', '3', '丙店', { platform: 'taobao', url: 'https://myseller.taobao.com/a' }),
];

const names = () =>
  [...document.querySelectorAll('.shops tbody th button')].map((each) => each.firstChild?.textContent);
const column = (name: string) => card().getByRole('button', { name, exact: true });

beforeEach(() => {
  location.hash = '#shops';
  return () => {
    location.hash = '';
  };
});
beforeEach(() => page.viewport(360, 800));

test('every shop stands with its score, change, age and nearest rung', async () => {
  await openPanel({ snapshots: three, now });
  await expect
    .element(card().getByRole('row', { name: /甲店/ }))
    .toMatchTextContent(/甲店（正在看）抖店74▼ −6 变差今天差 1 到 75 可再开/);
  await expect.element(card().getByRole('row', { name: /乙店/ })).toMatchTextContent(/乙店抖店90—2 天前高 7 守 83/);
  await expect
    .element(card().getByRole('row', { name: /丙店/ }))
    .toMatchTextContent(/丙店.*4\.78—5 天前差 0\.02 到 4\.8/);
});

test('a column’s button orders by it, and turns it round; what is not known stands last', async () => {
  await openPanel({ snapshots: three, now });
  await expect.poll(names).toEqual(['丙店', '甲店', '乙店'].sort((a, b) => a.localeCompare(b, 'zh-CN')));
  await column('分数').click();
  await expect.poll(names).toEqual(['丙店', '乙店', '甲店']); // 4.78 of 5 is more than 90 of 100
  const head = card().getByRole('columnheader', { name: /分数/ });
  await expect.element(head).toHaveAttribute('aria-sort', 'descending');
  await head.getByRole('button').click();
  await expect.poll(names).toEqual(['甲店', '乙店', '丙店']);
  await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
  await column('比上次').click();
  await expect.poll(() => names()[0]).toBe('甲店');
  await column('最近的档').click();
  await expect.poll(() => names()).toEqual(['丙店', '甲店', '乙店']);
});

test('a click on its name shows the shop', async () => {
  const { panel } = await openPanel({ snapshots: three, now });
  await column('乙店').click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('乙店');
  expect([panel.shop.value?.shopId, location.hash]).toEqual(['2', '#today']);
});

describe('one shop under its name and under its id', () => {
  const NAME = '云上山货旗舰店';
  const two = (total = '74 分') => [
    day('2026-09-19', '74 分', NAME, NAME),
    day('2026-09-20', '75 分', NAME, NAME),
    day('2026-09-19', total, '1001', NAME),
  ];
  const shopsIn = async (database: string) => {
    const db = await openHistory(database);
    const shops = await listShops(db);
    db.close();
    return shops.map(({ shopId, days }) => [shopId, days]);
  };

  test('is asked about with what was seen, and joined on the seller’s word', async () => {
    const { database } = await openPanel({ snapshots: two(), now });
    await expect
      .element(card())
      .toMatchTextContent(/只有店名：存了 2 天，最近 9月20日ID 1001：存了 1 天，最近 9月19日/);
    await expect.element(card()).toMatchTextContent(/两边都读到的 1 天，数都一样，多半是同一家/);
    await column('是同一家，合并').click();
    await expect.element(column('是同一家，合并')).not.toBeInTheDocument();
    expect(await shopsIn(database)).toEqual([['1001', 2]]);
    await expect.element(card().getByRole('row', { name: /云上山货/ })).toMatchTextContent(/75▲ \+1 变好/);
  });

  test('stays two when the seller says so, and nobody asks again', async () => {
    const { database, panel } = await openPanel({ snapshots: two('60 分'), now });
    await expect.element(card()).toMatchTextContent(/两边都读到的 1 天里，只有 0 天数一样，请看清楚再选/);
    await column('不是，分开存').click();
    await expect.element(column('不是，分开存')).not.toBeInTheDocument();
    await panel.refresh();
    await expect.element(card()).not.toMatchTextContent(/同一家/);
    expect(await shopsIn(database)).toHaveLength(2);
  });

  test('of two platforms or of another name are two', async () => {
    await openPanel({ snapshots: [...three, day('2026-09-19', '74 分', '甲店二', '甲店二')], now });
    await expect.element(card().getByRole('row', { name: /甲店二/ })).toBeVisible();
    await expect.element(card()).not.toMatchTextContent(/同一家/);
  });
});
