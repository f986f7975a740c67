import type { ScoreModel } from '../../../engine/score-model';
import { badRate, equalShare, goodRate, guessedLine, namedShare } from '../../priors';
import { sources } from './sources';

const SOURCE = 'articles_2023';
const outOf5 = { min: 0, max: 5, decimals: 2 };
const ends = { top: 5, bottom: 3 };

/**
 * 带货评分 of those who sell other shops' goods: 80 % goods (the scores of the shops they sell for, good reviews of their
 * window), 20 % service (ratings of the host, reports). The shops' mean score is not printed and not modelled.
 */
const promoter: ScoreModel = {
  id: 'weixin-promoter@2023-01-01',
  platform: 'weixin',
  name: { zh: '带货评分（2023 年文章，权重非官方）', en: 'Promoter score by articles of 2023, unofficial' },
  kind: 'hidden',
  validFrom: '2023-01-01',
  scale: outOf5,
  total: 'promoter_score',
  dimensions: [
    {
      ...outOf5,
      id: 'promoter_goods',
      score: 'promoter_goods_score',
      weight: namedShare(0.8, 0.15, SOURCE),
      indicators: [
        {
          ...goodRate,
          id: 'promoter_good_review_rate',
          weight: equalShare(1, SOURCE),
          curve: guessedLine(100, 80, ends, SOURCE),
        },
      ],
    },
    {
      ...outOf5,
      id: 'promoter_service',
      score: 'promoter_service_score',
      weight: namedShare(0.2, 0.15, SOURCE),
      indicators: [
        {
          id: 'promoter_service_rating',
          unit: 'score',
          better: 'higher',
          windowDays: 30,
          range: { min: 0, max: 5, step: 0.01 },
          weight: equalShare(2, SOURCE),
          curve: { kind: 'identity', spread: 0.8, jump: 0, basis: 'unofficial', source: SOURCE },
        },
        {
          ...badRate,
          id: 'promoter_report_rate',
          weight: equalShare(2, SOURCE),
          curve: guessedLine(0, 2, ends, SOURCE),
        },
      ],
    },
  ],
  floors: [],
  variants: [],
  stars: [],
  sources,
};

/** Of the scores beside 店铺体验分. */
export const models: readonly ScoreModel[] = [promoter];
