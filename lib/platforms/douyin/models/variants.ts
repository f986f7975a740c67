import type { ScoreModel } from '../../../engine/score-model';
import { serviceWeights } from './service-weights';

type Variants = ScoreModel['variants'];

/** In force until 2026-07-13. */
export const variantsOfTwo: Variants = serviceWeights.map(([industry, shopType, aftersale, reply]) => ({
  industry,
  shopType,
  weights: { aftersale_on_time_rate: aftersale / 100, im_response_time: reply / 100 },
  basis: 'official',
  source: 'rule_0623',
}));

/** In force from 2026-07-14 to 2026-09-07. */
export const variantsOfFour: Variants = serviceWeights.map(
  ([industry, shopType, , , dissatisfied, reply, review, help]) => ({
    industry,
    shopType,
    weights: {
      im_dissatisfaction_rate: dissatisfied / 100,
      im_response_time: reply / 100,
      aftersale_review_time: review / 100,
      platform_help_rate: help / 100,
    },
    basis: 'official',
    source: 'rule_0623',
  }),
);

/**
 * Since 2026-09-08 no weights are published inside a dimension; those of July are the best guess, and each may be off by
 * ten points of a hundred (our judgement).
 */
export const variantsSinceSeptember: Variants = variantsOfFour.map((variant) => ({
  ...variant,
  slack: 0.1,
  basis: 'unofficial',
}));
