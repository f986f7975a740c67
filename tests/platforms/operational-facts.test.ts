import { describe, expect, test } from 'vitest';
import { moveEverywhere, type OperationalFact, type ShopNow } from '../../lib/engine/plan/move-everywhere';
import { simulate } from '../../lib/engine/simulate';
import { platformOf, platforms } from '../../lib/platforms';
import { douyin20260908 } from '../../lib/platforms/douyin/models/2026-09-08';
import { operationalFacts } from '../../lib/platforms/operational-facts';
import { taobao20260316 } from '../../lib/platforms/taobao/models/2026-03-16';
import type { PlatformId } from '../../lib/records/ids';

const besides = await Promise.all(platforms.map(async ({ beside }) => (await beside?.())?.models ?? []));
const everyModel = new Map(
  await Promise.all(
    platforms.map(async ({ id, models, former }, index) => {
      return [id, [...((await former?.())?.models ?? []), ...models, ...besides[index]!]] as const;
    }),
  ),
);

test('one id each', () => {
  expect(new Set(operationalFacts.map(({ id }) => id)).size).toBe(operationalFacts.length);
});

describe.each(operationalFacts)('$id', (fact) => {
  const measures = Object.entries(fact.measuredBy) as [PlatformId, { indicator: string }][];

  test('is measured on at least two platforms, in its unit and direction, by figures that some score counts', () => {
    expect(measures.length).toBeGreaterThanOrEqual(2);
    for (const [platform, { indicator }] of measures) {
      const term = platformOf(platform).vocabulary.terms.find((each) => each.indicator === indicator);
      expect([platform, term?.unit, term?.better]).toEqual([platform, fact.unit, fact.better]);
      const inModels = everyModel
        .get(platform)!
        .flatMap(({ dimensions }) => dimensions.flatMap((each) => each.indicators));
      expect([platform, inModels.some(({ id }) => id === indicator)]).toEqual([platform, true]);
    }
  });
});

describe('moveEverywhere', () => {
  const help = operationalFacts.find(({ id }) => id === 'calls_for_the_platform')!;
  const shop = (platform: PlatformId, model: ShopNow['model'], values: ShopNow['values'], shown?: number): ShopNow => ({
    platform,
    model,
    values,
    shown,
  });
  const douyinShop = shop('douyin', douyin20260908, { service_score: 85, platform_help_rate: 0.65, total_score: 82 });
  const taobaoShop = shop('taobao', taobao20260316, { service_score: 4.32, platform_help_rate: 0.4 }, 4.66);

  test('each shop’s own score says what the move brings there', () => {
    const moved = moveEverywhere(help, 0.2, [douyinShop, taobaoShop]);
    expect(moved.map((each) => each.shop)).toEqual([douyinShop, taobaoShop]);
    expect(moved.map((each) => each.result)).toEqual([
      simulate(douyin20260908, douyinShop.values, { platform_help_rate: 0.2 }),
      simulate(taobao20260316, taobaoShop.values, { platform_help_rate: 0.2 }, 4.66),
    ]);
    for (const { result } of moved) expect(result.status === 'simulated' && result.change.value > 0).toBe(true);
    expect(moved[0]!.moved).toEqual({ indicator: 'platform_help_rate', as: 'near' });
  });

  test('a platform that does not measure it, a rule that does not score it, a figure that was not read', () => {
    const reply: OperationalFact = operationalFacts.find(({ id }) => id === 'reply_in_3_minutes')!;
    const unread = { ...taobaoShop, values: { service_score: 4.32 } };
    const [first, second] = moveEverywhere(reply, 95, [douyinShop, unread]);
    expect(first).toEqual({ shop: douyinShop, moved: undefined, result: { status: 'not_measured' } });
    expect(second!.result).toEqual({ status: 'incomplete', missing: ['reply_rate_3min'] });
    const bare = { ...taobaoShop, model: { ...taobao20260316, dimensions: taobao20260316.dimensions.slice(0, 2) } };
    expect(moveEverywhere(reply, 95, [bare])[0]!.result).toEqual({ status: 'not_measured' });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 101])('%d is an error, even without shops', (to) => {
    expect(() => moveEverywhere(help, to, [])).toThrow(RangeError);
  });
});
