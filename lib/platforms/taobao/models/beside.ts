import type { ScoreModel } from '../../../engine/score-model';
import { bareDimension, equalShare } from '../../priors';
import { ratingsModel } from '../../ratings-model';
import { sources } from './sources';

const outOf5 = { min: 0, max: 5, decimals: 2 };
const items = ['goods', 'logistics', 'aftersale', 'dispute', 'chat'];

/** 店铺动态评分: six months, the first three deals of a buyer and a month. Still computed; the first day is not known. */
const dsr = ratingsModel({
  id: 'taobao-dsr@2010-01-01',
  platform: 'taobao',
  name: { zh: '店铺动态评分（描述、服务、物流）', en: 'Shop ratings: description, service, logistics' },
  validFrom: '2010-01-01',
  source: 'dsr',
  sources,
});

/** 综合体验星级: six items by rank in the category; weights were never public. */
const stars: ScoreModel = {
  id: 'taobao-stars@2018-10-01',
  platform: 'taobao',
  name: { zh: '综合体验星级（2018–2022 年）', en: 'Experience stars, 2018–2022' },
  kind: 'ranked',
  validFrom: '2018-10-01',
  validUntil: '2022-09-26',
  scale: { min: 0, max: 5, decimals: 1 },
  total: 'experience_stars',
  dimensions: [...items, 'special_service'].map((id) => bareDimension(id, equalShare(6, 'stars_2018'), outOf5)),
  floors: [],
  variants: [],
  stars: [],
  sources,
};

/**
 * 新灯塔, 基础服务考核分: Σ weight × item, each item its place in the main category in five tiers, 5 better than most and 0 the
 * worst. The weights differ by category and season and are not public.
 */
const xdt: ScoreModel = {
  id: 'taobao-xdt@2019-01-01',
  platform: 'taobao',
  name: { zh: '天猫新灯塔（基础服务考核分，约 2019–2022 年）', en: 'New Lighthouse service score, about 2019–2022' },
  kind: 'ranked',
  validFrom: '2019-01-01',
  validUntil: '2022-09-26',
  scale: outOf5,
  total: 'xdt_score',
  dimensions: items.map((id) => bareDimension(id, equalShare(5, 'xdt_2019'), outOf5)),
  floors: [],
  variants: [],
  stars: [],
  sources,
};

/** Of the scores beside 真实体验分. */
export const models: readonly ScoreModel[] = [dsr, stars, xdt];
