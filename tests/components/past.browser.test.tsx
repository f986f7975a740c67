import { expect, test } from 'vitest';
import { shopKey } from '../../lib/panel/panel-model';
import { snapshot } from '../history/sample';
import { openPanel } from './open-panel';

const shops = ['10000001', '10000002'].map((shopId) => ({ platform: 'douyin', shopId }) as const);

test('what one shop’s past has taught is not taken for another’s', async () => {
  const snapshots = shops.flatMap(({ shopId }) =>
    ['2026-09-08', '2026-09-09'].map((day) => snapshot({ shopId, day, capturedAt: `${day}T11:05:00+08:00` })),
  );
  const { panel } = await openPanel({ snapshots });
  await expect.poll(() => panel.learned.value, { timeout: 10_000 }).toBeDefined();
  const learned = panel.learned.value;
  const other = shops.find(({ shopId }) => shopId !== panel.shop.value!.shopId)!;
  await panel.choose(shopKey(other));
  expect(panel.shop.value!.shopId).toBe(other.shopId);
  expect(panel.learned.value).not.toBe(learned);
  await expect.poll(() => panel.learned.value, { timeout: 10_000 }).toBeDefined();
});
