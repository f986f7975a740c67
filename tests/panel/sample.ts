import { douyinVocabulary } from '../../lib/platforms/douyin/vocabulary';
import type { Reading, Snapshot } from '../../lib/records/snapshot';

/** A reading as 抖店 prints it; the value is the first number of `raw`. */
export function reading(indicator: string, raw: string, extra: Partial<Reading> = {}): Reading {
  const term = douyinVocabulary.terms.find((each) => each.indicator === indicator);
  if (!term) throw new RangeError(`reading requires a known indicator, got ${indicator}`);
  const value = Number(/\d+(\.\d+)?/.exec(raw)?.[0]);
  return {
    indicator,
    dimension: term.dimension,
    label: term.labels[0] ?? indicator,
    raw,
    value,
    unit: term.unit,
    ...extra,
  };
}

/** The figures of the overview page as they stood on 2026-09-09. */
export const september: readonly Reading[] = [
  reading('total_score', '82 分'),
  reading('goods_score', '69 分'),
  reading('logistics_score', '99 分'),
  reading('service_score', '85 分'),
  reading('goods_rating', '4.6923 分'),
  reading('quality_return_rate', '1.340 %'),
  reading('pickup_time', '5.5741 小时'),
  reading('delivery_on_time_rate', '99.412 %'),
  reading('im_response_time', '13.893 秒'),
  reading('aftersale_review_time', '3.3061 小时'),
  reading('im_dissatisfaction_rate', '5.357 %'),
  reading('platform_help_rate', '0.6522 %'),
  reading('bonus', '+2 分'),
  reading('deduction', '0 分'),
];

/** A made-up shop's snapshot of 2026-09-09. */
export function snapshot(change: Partial<Snapshot> = {}): Snapshot {
  const day = change.day ?? '2026-09-09';
  return {
    platform: 'douyin',
    shopId: '1001',
    shopName: '云上山货旗舰店',
    page: 'overview',
    day,
    dayFrom: 'page',
    capturedAt: `${day}T11:05:00+08:00`,
    updatedAt: `${day} 11:00:37（今日已更新）`,
    url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
    stage: 'formal',
    readings: [...september],
    ...change,
  };
}
