import type { ScoreModel } from '../../../engine/score-model';
import { bareDimension, namedShare } from '../../priors';
import { formerSources as sources } from './former-sources';

const outOf100 = { min: 0, max: 100, decimals: 0 };

/**
 * A hundred points, after the revision of about 2023-06 that named its indicators but no weights. The changes of 2024-08
 * (运单配送时效达成率 for 订单配送时长), 2025-09 (deductions) and 2025-11-12 (text not known) moved only what is inside a
 * dimension or beside the sum, and nothing is assumed of either. 50/15/35 is what was said of the years before.
 */
export const douyin20230601: ScoreModel = {
  id: 'douyin@2023-06-01',
  platform: 'douyin',
  name: { zh: '商家体验分（百分制，约 2023–2025 年）', en: 'Experience score out of a hundred, about 2023–2025' },
  kind: 'hidden',
  validFrom: '2023-06-01',
  validUntil: '2026-01-08',
  scale: outOf100,
  total: 'total_score',
  dimensions: [
    bareDimension('goods', namedShare(0.5, 0.2, 'share_50_15_35'), outOf100),
    bareDimension('logistics', namedShare(0.15, 0.15, 'share_50_15_35'), outOf100),
    bareDimension('service', namedShare(0.35, 0.15, 'share_50_15_35'), outOf100),
  ],
  floors: [],
  variants: [],
  stars: [],
  sources,
};
