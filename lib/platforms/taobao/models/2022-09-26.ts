import type { ScoreModel } from '../../../engine/score-model';
import { bareDimension, equalShare } from '../../priors';
import { sources } from './sources';

const outOf5 = { min: 0, max: 5, decimals: 2 };
const weight = equalShare(5, 'merger_2022');

/**
 * 店铺综合体验分: 综合体验星级 and 基础服务考核分 made one, for Tmall first, for shops of 淘宝网 from 2023-10-18. It kept their
 * items; neither weights nor curves were published. 特色服务 became a bonus, whose points are not known.
 */
export const taobao20220926: ScoreModel = {
  id: 'taobao@2022-09-26',
  platform: 'taobao',
  name: { zh: '店铺综合体验分（2022–2025 年）', en: 'Overall experience score, 2022–2025' },
  kind: 'hidden',
  validFrom: '2022-09-26',
  validUntil: '2025-06-30',
  scale: outOf5,
  total: 'total_score',
  dimensions: ['goods', 'logistics', 'aftersale', 'dispute', 'chat'].map((id) => bareDimension(id, weight, outOf5)),
  floors: [],
  variants: [],
  stars: [],
  sources,
};
