import type { ScoreModel } from '../../engine/score-model';

const share = { basis: 'unofficial', source: 'share_50_15_35' } as const;
const whole = { min: 0, max: 100, decimals: 0, indicators: [] };

/**
 * 50 % goods, 15 % logistics, 35 % service: what Douyin used for all shops around 2021–22, according to a reprint. Taken
 * where no rule version covers the day; the three scores are typed in or read, nothing is assumed of their inside. The
 * ranges say that no present platform is known to use exactly these.
 */
export const defaultModel: ScoreModel = {
  id: 'default@50-15-35',
  platform: 'any',
  name: {
    zh: '通用估算（商品 50%、物流 15%、服务 35%）',
    en: 'General estimate (goods 50 %, logistics 15 %, service 35 %)',
  },
  kind: 'hidden',
  validFrom: '0001-01-01',
  scale: { min: 0, max: 100, decimals: 0 },
  total: 'total_score',
  dimensions: [
    { ...whole, id: 'goods', score: 'goods_score', weight: { value: 0.5, low: 0.3, high: 0.6, ...share } },
    { ...whole, id: 'logistics', score: 'logistics_score', weight: { value: 0.15, low: 0.1, high: 0.3, ...share } },
    { ...whole, id: 'service', score: 'service_score', weight: { value: 0.35, low: 0.2, high: 0.5, ...share } },
  ],
  floors: [],
  variants: [],
  stars: [],
  sources: {
    share_50_15_35: {
      title: {
        zh: '抖音小店服务体验分怎么提高和维护（转载，未署日期，约 2021–22 年）',
        en: 'How to raise and keep a Douyin shop’s service score (reprint, undated, about 2021–22)',
      },
      url: 'http://www.3gou.com/14651.html',
      date: '2022',
    },
  },
};
