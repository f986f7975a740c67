import type { ScoreModel } from '../../../engine/score-model';
import { bareDimension, namedShare } from '../../priors';
import { formerSources as sources } from './former-sources';

const outOf5 = { min: 0, max: 5, decimals: 2 };

/**
 * Five points, in force for the first time on 2020-10-09; 50/15/35 is what a reprint of about 2021–22 says. That it ended
 * with the revision of about 2023-06 is our assumption: the day of the change to a hundred points is not known.
 */
export const douyin20201009: ScoreModel = {
  id: 'douyin@2020-10-09',
  platform: 'douyin',
  name: { zh: '商家体验分（五分制，约 2020–2023 年）', en: 'Experience score out of five, about 2020–2023' },
  kind: 'hidden',
  validFrom: '2020-10-09',
  validUntil: '2023-06-01',
  scale: outOf5,
  total: 'total_score',
  dimensions: [
    bareDimension('goods', namedShare(0.5, 0.1, 'share_50_15_35'), outOf5),
    bareDimension('logistics', namedShare(0.15, 0.1, 'share_50_15_35'), outOf5),
    bareDimension('service', namedShare(0.35, 0.1, 'share_50_15_35'), outOf5),
  ],
  floors: [],
  variants: [],
  stars: [],
  sources,
};
