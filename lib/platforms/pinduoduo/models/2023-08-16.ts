import type { ScoreModel } from '../../../engine/score-model';
import { bareDimension, equalShare } from '../../priors';
import { sources } from './sources';

const outOf5 = { min: 0, max: 5, decimals: 1 };

/**
 * 消费者服务体验分 with four dimensions, as the platform's own questions and answers name them. The upgrade was "from 16
 * August", and copies are of 2024-03: 2023 is the last year that it can have been. A shop whose score fell by the upgrade
 * was protected for a month. The page of 2026-06 has a fifth dimension; when it came is not known.
 */
export const pinduoduo20230816: ScoreModel = {
  id: 'pinduoduo@2023-08-16',
  platform: 'pinduoduo',
  name: { zh: '消费者服务体验分（四维度，2023-08 起）', en: 'Consumer service score, four dimensions, from 2023-08' },
  kind: 'hidden',
  validFrom: '2023-08-16',
  validUntil: '2026-06-01',
  scale: outOf5,
  total: 'total_score',
  dimensions: ['goods', 'dispatch', 'logistics', 'basic_service'].map((id) =>
    bareDimension(id, equalShare(4, 'faq_2024'), outOf5),
  ),
  floors: [],
  variants: [],
  stars: [],
  sources,
};
