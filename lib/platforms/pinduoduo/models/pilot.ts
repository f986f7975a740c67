import type { Dimension, ModelIndicator, ScoreModel } from '../../../engine/score-model';
import { badRate, equalShare, goodRate, guessedLine, handlingTime } from '../../priors';
import { sources } from './sources';

const SOURCE = 'pilot_2026_06';
const outOf100 = { min: 0, max: 100, decimals: 1 };
const ends = { top: 100, bottom: 0 };

function indicator(
  measure: Omit<ModelIndicator, 'weight' | 'curve'>,
  best: number,
  worst: number,
  of: number,
): ModelIndicator {
  return { ...measure, weight: equalShare(of, SOURCE), curve: guessedLine(best, worst, ends, SOURCE) };
}

function group(id: string, indicators: ModelIndicator[]): Dimension {
  return { ...outOf100, id, score: `${id}_score`, weight: equalShare(4, SOURCE), indicators };
}

const rank = { ...goodRate, range: { min: 0, max: 100, step: 0.1 } };

/**
 * 店铺领航员, 综合体验星级. The stars follow the shop's rank in its trade (领航员综合分行业排名); the score that is ranked is not
 * printed and its formula not public. The own total here is therefore an index of ours, 0–100 over the printed figures;
 * the lines run through the verdicts of two pages (2.46 % help requests passed, 52.17 % answered in three minutes did not)
 * and are guesses beyond. Not modelled: the switch 消费者体验提升计划.
 */
export const pilot: ScoreModel = {
  id: 'pinduoduo-pilot@2026-06-01',
  platform: 'pinduoduo',
  name: { zh: '店铺领航员（综合体验星级，2026 年页面）', en: 'Shop pilot: overall experience stars, pages of 2026' },
  kind: 'ranked',
  validFrom: '2026-06-01',
  scale: outOf100,
  total: 'pilot_score',
  dimensions: [
    group('pilot_aftersale', [
      indicator({ ...badRate, id: 'platform_help_rate' }, 0, 5, 4),
      indicator({ ...goodRate, id: 'reply_rate_3min' }, 100, 50, 4),
      indicator({ ...handlingTime, id: 'in_transit_refund_time' }, 0, 24, 4),
      indicator({ ...handlingTime, id: 'returned_refund_time' }, 0, 48, 4),
    ]),
    group('pilot_goods', [
      indicator({ ...rank, id: 'review_score_rank', windowDays: 90 }, 100, 0, 3),
      indicator({ ...goodRate, id: 'positive_review_rate' }, 100, 90, 3),
      indicator({ ...badRate, id: 'severe_inferior_rate' }, 0, 1, 3),
    ]),
    group('pilot_logistics', [
      indicator({ unit: 'days', better: 'lower', windowDays: 30, range: { min: 0, max: 15, step: 0.1 }, id: 'group_to_sign_time' }, 1.5, 5, 2), // biome-ignore format: one measure
      indicator({ ...badRate, id: 'logistics_violation_rate' }, 0, 3, 2),
    ]),
    group('pilot_activity', [indicator({ ...rank, id: 'shop_activity' }, 100, 0, 1)]),
  ],
  floors: [],
  variants: [],
  stars: [],
  standing: {
    rank: 'pilot_rank',
    stars: 'pilot_stars',
    min: 0,
    max: 5,
    decimals: 1,
    seen: [
      { rank: 36, stars: 4.5 },
      { rank: 93.7, stars: 5 },
    ],
    basis: 'unofficial',
    source: SOURCE,
  },
  sources,
};
