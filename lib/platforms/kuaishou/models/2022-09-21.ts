import type { ScoreModel } from '../../../engine/score-model';
import { bareDimension, equalShare } from '../../priors';
import { sources } from './sources';

const outOf5 = { min: 0, max: 5, decimals: 2 };

/** 购物体验分, 3.00 to 5.00 over 30 days: five dimensions, weighted, and no weight was in what was found. */
export const kuaishou20220921: ScoreModel = {
  id: 'kuaishou@2022-09-21',
  platform: 'kuaishou',
  name: { zh: '购物体验分（2022-09-21 版）', en: 'Shopping experience score, rules of 2022-09-21' },
  kind: 'hidden',
  validFrom: '2022-09-21',
  validUntil: '2023-04-28',
  scale: { min: 3, max: 5, decimals: 2 },
  total: 'total_score',
  dimensions: ['goods', 'logistics', 'chat', 'aftersale', 'content'].map((id) =>
    bareDimension(id, equalShare(5, 'rule_2022'), outOf5),
  ),
  floors: [],
  variants: [],
  stars: [],
  sources,
};
