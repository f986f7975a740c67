import type { ScoreModel } from '../../../engine/score-model';
import { ofAftersale, ofChat, ofGoods, ofLogistics } from './indicators';
import { sources } from './sources';

const notes = { basis: 'unofficial', source: 'page_2026_08' } as const;
const outOf10 = { min: 0, max: 10, decimals: 1 };

/**
 * 体验得分 = Σ weight × dimension + 附加项, two decimals, past 10 where the bonus lifts it. Weights as the page of one tea shop
 * printed them on 2026-08-13; two medical shops of 2026-07 to 2026-09 fit them within rounding: 9.98 for 9.95, 10.19 for
 * 10.14. Other categories may have others, so each may be off by 5 points (物流履约 by 10): our caution.
 *
 * The pages are of 2026-07 and later; it is taken to hold since 2026-01-01, when the factors of 2022 were gone (the day is
 * not known). The stars follow the rank in the category, so a better score may bring none: 9.92 had 4.6 stars among tea
 * shops while 9.95 had five elsewhere. Five stars also need every factor to beat 20 % of peers (rule of 2022; not modelled).
 */
export const jd20260701: ScoreModel = {
  id: 'jd@2026-07-01',
  platform: 'jd',
  name: { zh: '店铺体验得分（2026 年页面）', en: 'Experience score, pages of 2026' },
  kind: 'ranked',
  validFrom: '2026-01-01',
  scale: { min: 0, max: 11, decimals: 2 },
  total: 'total_score',
  dimensions: [
    {
      ...outOf10,
      id: 'chat',
      score: 'chat_score',
      weight: { value: 0.15, low: 0.1, high: 0.2, ...notes },
      indicators: ofChat,
    },
    {
      ...outOf10,
      id: 'logistics',
      score: 'logistics_score',
      weight: { value: 0.5, low: 0.4, high: 0.6, ...notes },
      indicators: ofLogistics,
    },
    {
      ...outOf10,
      id: 'aftersale',
      score: 'aftersale_score',
      weight: { value: 0.2, low: 0.15, high: 0.25, ...notes },
      indicators: ofAftersale,
    },
    {
      ...outOf10,
      id: 'goods',
      score: 'goods_score',
      weight: { value: 0.15, low: 0.1, high: 0.2, ...notes },
      indicators: ofGoods,
    },
  ],
  bonus: {
    id: 'bonus',
    max: 1, // 10 % of ten points
    scenes: [
      {
        id: 'extras', // how the point is split among the four is not known
        name: {
          zh: '金牌客服、运费险、复购率、价格力',
          en: 'Certified agents, freight insurance, repurchase rate, price competitiveness',
        },
        each: 1,
        max: 1,
      },
    ],
    ...notes,
  },
  /** The day's reports are ready before about 14:00. */
  update: { hour: 14, basis: 'unofficial', source: 'page_2026_08' },
  floors: [],
  variants: [],
  stars: [],
  standing: {
    rank: 'star_rank',
    stars: 'experience_stars',
    min: 2.5,
    max: 5,
    decimals: 1,
    seen: [
      { rank: 86.9, stars: 5 },
      { rank: 88.58, stars: 5 },
      { rank: 98.01, stars: 5 },
    ],
    basis: 'unofficial',
    source: 'pages_2026',
  },
  sources,
};
