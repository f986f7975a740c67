import type { ScoreModel } from '../../engine/score-model';
import type { Bilingual } from '../../records/ids';
import { aftersaleStandards } from './aftersale-standards';
import { defaultModel } from './default-model';
import type { Field, Framework } from './framework';
import { twentyFive } from './twenty-five';

const NAMES: Readonly<Record<string, Bilingual>> = {
  goods_score: { zh: '商品体验分', en: 'Goods' },
  logistics_score: { zh: '物流体验分', en: 'Logistics' },
  service_score: { zh: '服务体验分', en: 'Service' },
  dispatch_score: { zh: '发货体验分', en: 'Dispatch' },
  basic_service_score: { zh: '基础服务体验分', en: 'Basic service' },
  dsr_goods_score: { zh: '描述相符', en: 'As described' },
  dsr_service_score: { zh: '服务态度', en: 'Service' },
  dsr_logistics_score: { zh: '物流服务', en: 'Logistics' },
};

/** A model whose dimension scores are what is filled in; each is the platform's own figure. */
function byDimension(model: ScoreModel): Framework {
  const fields = model.dimensions.map(
    ({ score }): Field => ({ indicator: score, name: NAMES[score]!, scored: 'yes', real: [score] }),
  );
  return { model, fields };
}

/**
 * The ways of judging a shop that the documents bring which the project began with: 25 indicators in five groups, 50/15/35,
 * Pinduoduo's four dimensions, Tmall's three ratings and its after-sale standards.
 */
export function frameworksOf(models: {
  readonly douyin: ScoreModel;
  readonly pinduoduoFour: ScoreModel;
  readonly tmallRatings: ScoreModel;
}): readonly Framework[] {
  return [
    twentyFive(models.douyin),
    byDimension(defaultModel),
    byDimension(models.pinduoduoFour),
    byDimension(models.tmallRatings),
    aftersaleStandards,
  ];
}
