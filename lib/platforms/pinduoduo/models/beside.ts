import type { ScoreModel } from '../../../engine/score-model';
import { ratingsModel } from '../../ratings-model';
import { pilot } from './pilot';
import { sources } from './sources';

/** 店铺评价分: ratings of 90 days, the first three of a buyer and a month; add-on reviews do not count. */
const dsr = ratingsModel({
  id: 'pinduoduo-dsr@2020-01-01',
  platform: 'pinduoduo',
  name: { zh: '店铺评价分（商品、服务、物流）', en: 'Shop ratings: goods, service, logistics' },
  validFrom: '2020-01-01',
  source: 'dsr',
  sources,
});

/** Of the scores beside 消费者服务体验分. */
export const models: readonly ScoreModel[] = [dsr, pilot];
