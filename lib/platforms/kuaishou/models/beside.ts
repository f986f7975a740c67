import type { ScoreModel } from '../../../engine/score-model';
import { bareDimension, equalShare, namedShare } from '../../priors';
import { ratingsModel } from '../../ratings-model';
import { sources } from './sources';

const outOf5 = { min: 0, max: 5, decimals: 2 };
const from3 = { min: 3, max: 5, decimals: 2 };

/** 店铺动态评分: means of the ratings of 90 days; the first day is not known. */
const dsr = ratingsModel({
  id: 'kuaishou-dsr@2020-01-01',
  platform: 'kuaishou',
  name: { zh: '店铺动态评分（商品、物流、服务）', en: 'Shop ratings: goods, logistics, service' },
  validFrom: '2020-01-01',
  validUntil: '2022-09-21',
  source: 'ratings_2021',
  sources,
});

/** 带货口碑分 of creators: 内容, 商品, 服务; weights not public. */
const promoter2023: ScoreModel = {
  id: 'kuaishou-promoter@2023-04-28',
  platform: 'kuaishou',
  name: { zh: '带货口碑分（2023-04-28 版）', en: 'Promoter score, rules of 2023-04-28' },
  kind: 'hidden',
  validFrom: '2023-04-28',
  validUntil: '2023-11-14',
  scale: from3,
  total: 'promoter_score',
  dimensions: ['promoter_content', 'promoter_goods', 'promoter_service'].map((id) =>
    bareDimension(id, equalShare(3, 'rule_2023'), outOf5),
  ),
  floors: [],
  variants: [],
  stars: [],
  sources,
};

const { validUntil: _, ...unended } = promoter2023;

/** 带货竞争力 came in with 30 %; how the rest is split is not public. Penalty tickets lower it: not modelled. */
const promoter2023b: ScoreModel = {
  ...unended,
  id: 'kuaishou-promoter@2023-11-14',
  name: { zh: '带货口碑分（2023-11-14 版）', en: 'Promoter score, rules of 2023-11-14' },
  validFrom: '2023-11-14',
  dimensions: [
    ...['promoter_content', 'promoter_goods', 'promoter_service'].map((id) =>
      bareDimension(id, { value: 0.7 / 3, low: 0.05, high: 0.5, basis: 'unofficial', source: 'promoter_2023' }, outOf5),
    ),
    bareDimension('promoter_competitiveness', namedShare(0.3, 0.05, 'promoter_2023'), outOf5),
  ],
};

/** Of the scores beside 店铺体验分. 购物体验星级 (2021–22) is not here: its dimensions were not found. */
export const models: readonly ScoreModel[] = [dsr, promoter2023, promoter2023b];
