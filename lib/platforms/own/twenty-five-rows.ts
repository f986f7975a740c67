import type { ModelIndicator } from '../../engine/score-model';
import type { Bilingual } from '../../records/ids';
import type { Field } from './framework';

/** Of which kind the figure is. `own`: the seller's own judgement, 0–100; `real`: measured, with the real one's curve. */
export type Row = Omit<Field, 'name'> & {
  readonly name: Bilingual;
  readonly kind: 'own' | 'real' | { readonly best: number; readonly worst: number; readonly measure: Measure };
};
type Measure = Pick<ModelIndicator, 'unit' | 'better' | 'range'>;

const percent = (better: Measure['better']): Measure => ({
  unit: 'percent',
  better,
  range: { min: 0, max: 100, step: 0.5 },
});
const hours: Measure = { unit: 'hours', better: 'lower', range: { min: 0, max: 168, step: 1 } };

function row(
  seed: string,
  indicator: string,
  zh: string,
  en: string,
  scored: Row['scored'],
  real: readonly string[],
  kind: Row['kind'],
): Row {
  return { seed, indicator, name: { zh, en }, scored, real, kind };
}

/**
 * The 25 indicators of an article that sellers pass on, in its five groups and order, and what 抖店's score of 2026-09 counts
 * of each: seven as they stand, nine in part or by another figure (one as a bonus, one as a deduction), nine not at all.
 */
export const GROUPS: readonly { readonly id: string; readonly name: Bilingual; readonly rows: readonly Row[] }[] = [
  {
    id: 'seed_goods',
    name: { zh: '商品质量和描述', en: 'Goods and their description' },
    rows: [
      row(
        '000/1.1',
        'quality_return_rate',
        '退货率（因质量）',
        'Returns for quality',
        'partly',
        ['quality_return_rate', 'damage_return_rate'],
        'real',
      ),
      row('000/1.2', 'goods_rating', '评价分数', 'Review score', 'yes', ['goods_rating'], 'real'),
      row('000/1.3', 'own_image_quality', '图片质量', 'Picture quality', 'no', [], 'own'),
      row('000/1.4', 'own_review_content', '评论内容', 'What reviews say', 'partly', ['goods_rating'], 'own'),
      row('000/1.5', 'own_review_reply_time', '评论回复时间', 'Time to answer reviews', 'no', [], {
        best: 2,
        worst: 72,
        measure: hours,
      }),
    ],
  },
  {
    id: 'seed_logistics',
    name: { zh: '物流速度和服务', en: 'Speed and service of logistics' },
    rows: [
      row('000/2.1', 'pickup_time', '发货速度（支付到揽收）', 'Payment to pick-up', 'yes', ['pickup_time'], 'real'),
      row(
        '000/2.2',
        'delivery_on_time_rate',
        '物流时效性',
        'Delivered on time',
        'yes',
        ['delivery_on_time_rate'],
        'real',
      ),
      row(
        '000/2.3',
        'damage_return_rate',
        '物流准确度（破损退货）',
        'Returns for damage',
        'partly',
        ['damage_return_rate'],
        'real',
      ),
      row('000/2.4', 'own_return_service', '退货物流服务', 'Ease of returns', 'partly', ['bonus'], 'own'),
      row(
        '000/2.5',
        'own_logistics_complaints',
        '物流投诉处理',
        'Handling of delivery complaints',
        'partly',
        ['platform_help_rate'],
        'own',
      ),
    ],
  },
  {
    id: 'seed_aftersale',
    name: { zh: '售后服务质量', en: 'After-sale service' },
    rows: [
      row(
        '000/3.1',
        'aftersale_review_time',
        '售后响应时间',
        'Time to decide on requests',
        'yes',
        ['aftersale_review_time'],
        'real',
      ),
      row('000/3.2', 'aftersale_resolution_rate', '问题解决率', 'Problems solved', 'partly', ['platform_help_rate'], {
        best: 100,
        worst: 60,
        measure: percent('higher'),
      }),
      row(
        '000/3.3',
        'im_dissatisfaction_rate',
        '售后评价（会话不满意率）',
        'Dissatisfied chats',
        'yes',
        ['im_dissatisfaction_rate'],
        'real',
      ),
      row(
        '000/3.4',
        'platform_help_rate',
        '售后投诉处理（平台求助率）',
        'Taken to the platform',
        'yes',
        ['platform_help_rate'],
        'real',
      ),
      row('000/3.5', 'own_compensation', '售后补偿', 'Compensation', 'no', [], 'own'),
    ],
  },
  {
    id: 'seed_interaction',
    name: { zh: '用户互动和沟通', en: 'Contact with buyers' },
    rows: [
      row('000/4.1', 'own_review_reply_rate', '评论回复率', 'Reviews answered', 'no', [], {
        best: 100,
        worst: 0,
        measure: percent('higher'),
      }),
      row('000/4.2', 'im_response_time', '私信回复时间', 'Time to reply in chats', 'yes', ['im_response_time'], 'real'),
      row('000/4.3', 'own_interaction_frequency', '用户互动频率', 'How often buyers are talked to', 'no', [], 'own'),
      row(
        '000/4.4',
        'own_interaction_quality',
        '互动内容质量',
        'Worth of what is said',
        'partly',
        ['im_response_time', 'im_dissatisfaction_rate'],
        'own',
      ),
      row('000/4.5', 'own_contact_channels', '沟通方式', 'Ways to get in touch', 'no', [], 'own'),
    ],
  },
  {
    id: 'seed_reputation',
    name: { zh: '用户评价和口碑', en: 'Reviews and reputation' },
    rows: [
      row('000/5.1', 'good_review_rate', '好评率', 'Good reviews', 'partly', ['goods_rating'], {
        best: 100,
        worst: 80,
        measure: percent('higher'),
      }),
      row('000/5.2', 'own_share_rate', '转发率', 'Shared by buyers', 'no', [], {
        best: 5,
        worst: 0,
        measure: percent('higher'),
      }),
      row('000/5.3', 'own_word_of_mouth', '口碑影响力', 'Word of mouth', 'no', [], 'own'),
      row('000/5.4', 'own_online_comments', '网友评论', 'Comments elsewhere', 'no', [], 'own'),
      row('000/5.5', 'own_brand_image', '品牌形象', 'Brand image', 'partly', ['deduction'], 'own'),
    ],
  },
];
