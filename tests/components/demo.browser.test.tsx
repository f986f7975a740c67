import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { everySnapshot } from '../../lib/history/every-snapshot';
import { openHistory } from '../../lib/history/open-history';
import { snapshot } from '../panel/sample';
import { openPanel } from './open-panel';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const title = () => page.getByRole('heading', { level: 1 });

async function storesOf(database: string) {
  const db = await openHistory(database);
  const counts = await Promise.all([...db.objectStoreNames].map((store) => db.count(store)));
  const shops = new Set<string>();
  for await (const { shopId } of everySnapshot(db)) shops.add(shopId);
  db.close();
  return { counts, shops: [...shops] };
}

beforeEach(() => page.viewport(360, 800));

test('the demo shop comes with one click, is marked, is in no file, and goes with one click', async () => {
  const { panel, database } = await openPanel({});
  const { counts } = await storesOf(database);
  await button('看看示例店铺').click();
  await expect.element(title()).toHaveTextContent('示例店铺（虚构）');
  await expect.element(page.getByText('示例店铺，数都是编的，不进 CSV。')).toBeVisible();
  await expect.element(page.getByRole('slider').first()).toBeVisible();
  expect(await panel.exportFile({ kind: 'all' })).toBeUndefined();
  await button('移除示例').click();
  await expect.element(button('看看示例店铺')).toBeVisible();
  expect(await storesOf(database)).toEqual({ counts, shops: [] });
});

test('a shop of one’s own comes before it, and is exported without it', async () => {
  const { panel } = await openPanel({ now: new Date('2026-09-20T04:00:00Z') });
  await button('看看示例店铺').click();
  await expect.element(title()).toHaveTextContent('示例店铺（虚构）');
  const own = await openPanel({
    snapshots: [snapshot(), snapshot({ shopId: 'demo', shopName: '示例', day: '2026-09-12' })],
  });
  expect(own.panel.shop.value?.shopId).toBe('1001');
  const csv = await (await own.panel.exportFile({ kind: 'all' }))?.text();
  expect(csv).toContain('云上山货旗舰店');
  expect(csv).not.toContain('示例');
  expect(panel.shop.value?.shopId).toBe('demo');
});
