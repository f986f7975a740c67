import type { Row } from '../../../lib/panel/rows';
import { subjectsOf } from '../../../lib/panel/sentence/subjects-of';
import type { Subject } from '../../../lib/panel/sentence/types';
import { douyin } from '../../../lib/platforms/douyin';
import { kuaishou } from '../../../lib/platforms/kuaishou';
import type { Platform } from '../../../lib/platforms/platform';
import { taobao } from '../../../lib/platforms/taobao';

/** Figures of a made-up shop, by indicator. */
const VALUES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  douyin: {
    goods_rating: 4.6923,
    quality_return_rate: 1.34,
    pickup_time: 5.5741,
    delivery_on_time_rate: 99.412,
    im_response_time: 13.893,
    aftersale_review_time: 3.3061,
    im_dissatisfaction_rate: 5.357,
    platform_help_rate: 0.6522,
    bonus: 2,
    deduction: 0,
  },
  taobao: {
    good_review_rate: 97.5,
    pickup_on_time_rate: 92,
    reply_rate_3min: 88,
    refund_time: 20,
    platform_help_rate: 0.4,
  },
  kuaishou: { quality_return_rate: 0.58, refund_only_time: 12, return_refund_time: 50, bad_review_rate: 0.3 },
};

/** What a sentence about a platform's shop can speak of, in the rules of the day. */
export function subjects(platform: 'douyin' | 'taobao' | 'kuaishou'): Subject[] {
  const found: Platform = { douyin, taobao, kuaishou }[platform];
  const model = found.models.at(-1)!;
  const values = VALUES[platform]!;
  const row = (id: string, unit: Row['unit'], better: Row['better'], range: Row['range'], whole?: true): Row => {
    const name = found.vocabulary.terms.find((term) => term.indicator === id)?.name ?? { zh: id, en: id };
    const value = values[id];
    const reading =
      value === undefined
        ? undefined
        : {
            indicator: id,
            dimension: '',
            label: name.zh,
            raw: `${value}`,
            value,
            unit,
            day: '2026-09-09',
            older: false,
          };
    const rest = { windowDays: 30, outcome: undefined, decimals: 2, tiers: [], contribution: undefined };
    return { id, name, unit, better, range, reading, ...rest, ...(whole && { whole }) };
  };
  const rows = model.dimensions.flatMap(({ indicators }) =>
    indicators.map(({ id, unit, better, range }) => row(id, unit, better, range)),
  );
  const extras = platform === 'douyin' ? (['bonus', 'deduction'] as const) : [];
  for (const id of extras)
    rows.push(row(id, 'score', id === 'bonus' ? 'higher' : 'lower', { min: 0, max: 11, step: 1 }, true));
  const { min, max } = model.scale;
  return subjectsOf({ platform: found, rows, total: { id: model.total, value: 82, min, max } });
}
