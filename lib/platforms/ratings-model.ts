import type { ScoreModel } from '../engine/score-model';
import { bareDimension, equalShare } from './priors';

type Ratings = Pick<ScoreModel, 'id' | 'platform' | 'name' | 'validFrom' | 'sources'> & {
  readonly validUntil?: string;
  /** Key of the source that says that each part is a mean of ratings. */
  readonly source: string;
};

const rating = { min: 1, max: 5, decimals: 2 };

/**
 * 店铺动态评分 (DSR): three means of ratings from one to five, of the goods, the service and the logistics. Each is exact; a
 * total over them is not published anywhere, so its weights are open.
 */
export function ratingsModel({ source, ...model }: Ratings): ScoreModel {
  return {
    ...model,
    kind: 'tiered',
    scale: rating,
    total: 'dsr_score',
    dimensions: ['dsr_goods', 'dsr_service', 'dsr_logistics'].map((id) =>
      bareDimension(id, equalShare(3, source), rating),
    ),
    floors: [],
    variants: [],
    stars: [],
  };
}
