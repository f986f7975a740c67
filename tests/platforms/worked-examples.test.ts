import { describe, expect, test } from 'vitest';
import { consumerStars, evaluate, pickModel, starsAtRank, type Values } from '../../lib/engine';
import type { ScoreModel } from '../../lib/engine/score-model';
import { platformOf } from '../../lib/platforms';
import { models as besidePinduoduo } from '../../lib/platforms/pinduoduo/models/beside';
import { models as besideTaobao } from '../../lib/platforms/taobao/models/beside';
import type { PlatformId } from '../../lib/records/ids';

/*
 * Totals that pages or rules printed, against the models. Where a weight is not published the printed total must lie in
 * the band, and the band must not be a point.
 */
function modelOn(platform: PlatformId, day: string): ScoreModel {
  return pickModel(platformOf(platform).models, day)!;
}

function totalOf(model: ScoreModel, values: Values) {
  const result = evaluate(model, values);
  if (result.status !== 'scored') throw new Error(JSON.stringify(result));
  return result;
}

test('抖店 2026-08: four sub-scores of 25 % each, 100, 100, 90, 90, are 95', () => {
  const figure = (value: number, score: number) => ({ value, score, weight: 0.25 });
  const { dimensions } = totalOf(modelOn('douyin', '2026-08-20'), {
    goods_score: 90,
    logistics_score: 90,
    im_response_time: figure(13.872, 100),
    aftersale_review_time: figure(1.7712, 100),
    im_dissatisfaction_rate: figure(11.1111, 90),
    platform_help_rate: figure(0.3937, 90),
  });
  expect(dimensions.find(({ id }) => id === 'service')?.score).toMatchObject({ value: 95, low: 95, high: 95 });
});

test.each([
  [
    '抖店 2026-09-09',
    'douyin',
    '2026-09-09',
    { goods_score: 69, logistics_score: 99, service_score: 85, bonus: 2 },
    82,
  ],
  ['抖店 home card 2026-06', 'douyin', '2026-06-15', { goods_score: 76, logistics_score: 73, service_score: 60 }, 69],
  ['千牛 2026-08-01', 'taobao', '2026-08-01', { goods_score: 4.51, logistics_score: 4.96, service_score: 4.86 }, 4.88],
  [
    '拼多多 2026-06-08',
    'pinduoduo',
    '2026-06-08',
    {
      attitude_score: 4.12,
      basic_service_score: 3.332,
      goods_score: 3.226,
      dispatch_score: 3.987,
      logistics_score: 2.122,
    },
    3.396,
  ],
  [
    '拼多多 2026-06',
    'pinduoduo',
    '2026-06-08',
    { attitude_score: 0.1, basic_service_score: 1.9, goods_score: 1.8, dispatch_score: 2.4, logistics_score: 3.4 },
    1.8,
  ],
  ['小红书 2026-07', 'xiaohongshu', '2026-07-15', { goods_score: 4.5, logistics_score: 4.9, service_score: 4.3 }, 4.5],
] as const)('%s: the printed total is in the band', (_, platform, day, values, printed) => {
  const { total } = totalOf(modelOn(platform, day), values);
  expect(total.basis).toBe('unofficial');
  expect(total.low < total.high).toBe(true);
  // 千牛 had 0.08 more, which its bonus may explain.
  const bonus = platform === 'taobao' ? 0.08 : 0;
  expect(total.low <= printed && printed - bonus <= total.high).toBe(true);
});

test('小红书’s 50/20/30 prints the 4.5 that its page prints', () => {
  const values = { goods_score: 4.5, logistics_score: 4.9, service_score: 4.3 };
  expect(totalOf(modelOn('xiaohongshu', '2026-07-15'), values).shown).toBe(4.5);
});

test('店铺动态评分: nineteen fives and a one are 4.8, exact for each part and the same over all', () => {
  const mean = (19 * 5 + 1) / 20;
  const dsr = besideTaobao.find(({ total }) => total === 'dsr_score')!;
  const values = { dsr_goods_score: mean, dsr_service_score: mean, dsr_logistics_score: mean };
  expect(totalOf(dsr, values).shown).toBe(4.8);
});

test.each([
  [1.2, 4],
  [40, 1],
])('TikTok: %d %% bad reviews are the edge of %d points', (rate, points) => {
  const model = modelOn('tiktok', '2026-06-01');
  const { contributions } = totalOf(model, {
    goods_score: 4,
    logistics_score: 4,
    service_score: 4,
    bad_review_rate: rate,
  });
  expect(contributions[0]?.score.value).toBe(points);
});

describe('stars', () => {
  test.each([
    [97, 5],
    [82, 4.6],
    [60, 4],
    [51, 3.1],
    [0, 3],
  ])('抖店 %d points are %d stars', (points, stars) => {
    expect(consumerStars(modelOn('douyin', '2026-09-09'), points)).toBe(stars);
  });

  test.each([
    ['jd', 86.9, 5],
    ['jd', 88.58, 5],
    ['jd', 98.01, 5],
    ['pinduoduo', 36, 4.5],
    ['pinduoduo', 93.7, 5],
  ] as const)('%s: whoever beats %d %% had %d', (platform, rank, stars) => {
    const model = platform === 'jd' ? modelOn('jd', '2026-08-13') : besidePinduoduo.find(({ standing }) => standing)!;
    expect(starsAtRank(model.standing!, rank)).toMatchObject({ value: stars, low: stars, high: stars });
  });
});
