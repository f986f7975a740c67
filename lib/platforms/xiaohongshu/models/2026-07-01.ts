import type { ScoreModel } from '../../../engine/score-model';
import { bareDimension, namedShare } from '../../priors';
import { sources } from './sources';

const outOf5 = { min: 0, max: 5, decimals: 1 };
const weight = (value: number) => namedShare(value, 0.2, 'page_2026_07');

/**
 * Goods, logistics and service, as the page of 2026-07 shows them; the platform's total is not their mean. Weights are
 * secret: 50/20/30 fits the one page that is known, and so do many others. What is inside a dimension is not printed.
 */
export const xiaohongshu20260701: ScoreModel = {
  id: 'xiaohongshu@2026-07-01',
  platform: 'xiaohongshu',
  name: { zh: '店铺分（2026 年页面，权重非官方）', en: 'Shop score, pages of 2026, unofficial weights' },
  kind: 'hidden',
  validFrom: '2026-07-01',
  scale: outOf5,
  total: 'total_score',
  dimensions: [
    bareDimension('goods', weight(0.5), outOf5),
    bareDimension('logistics', weight(0.2), outOf5),
    bareDimension('service', weight(0.3), outOf5),
  ],
  /** A tool that reads the page waits until 15:10. */
  update: { hour: 15, basis: 'unofficial', source: 'page_2026_07' },
  floors: [],
  variants: [],
  stars: [],
  sources,
};
