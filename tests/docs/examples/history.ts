import { evaluate, type ScoreModel } from '../../../lib/engine';
import type { Snapshot } from '../../../lib/records/snapshot';
import { hidden } from './hidden-model';

const sure = { kind: 'line', spread: 0, jump: 0, basis: 'official', source: 'rule' } as const;
const [goods, service] = hidden.dimensions;
const [returns, praise] = goods!.indicators;

/** What the platform does and does not tell: 30 % and 70 %, and other lines than the prior's. */
export const truth: ScoreModel = {
  ...hidden,
  dimensions: [
    {
      ...goods!,
      indicators: [
        {
          ...returns!,
          weight: { ...goods!.weight, value: 0.3, low: 0.3, high: 0.3 },
          curve: {
            ...sure,
            points: [
              { value: 0.5, score: 100 },
              { value: 3, score: 50 },
            ],
          },
        },
        {
          ...praise!,
          weight: { ...goods!.weight, value: 0.7, low: 0.7, high: 0.7 },
          curve: {
            ...sure,
            points: [
              { value: 80, score: 50 },
              { value: 99, score: 100 },
            ],
          },
        },
      ],
    },
    service!,
  ],
};

/** Forty days of a shop whose returns and praise go up and down, with the scores that its platform prints. */
export const snapshots: readonly Snapshot[] = Array.from({ length: 40 }, (_, index) => {
  const rate = Number((1.5 + 1.2 * Math.sin(index / 5)).toFixed(2));
  const share = Number((93 + 5 * Math.cos(index / 4)).toFixed(1));
  const printed = evaluate(truth, { returns: rate, praise: share, service_score: 85 });
  if (printed.status !== 'scored') throw new Error(printed.status);
  const score = Math.round(printed.dimensions[0]!.score.value);
  const day = new Date(Date.UTC(2026, 2, 1 + index)).toISOString().slice(0, 10);
  const reading = (indicator: string, value: number, unit: 'percent' | 'score') => ({
    indicator,
    dimension: '',
    label: indicator,
    raw: String(value),
    value,
    unit,
  });
  return {
    platform: 'douyin',
    shopId: '1',
    shopName: 'Example',
    page: 'overview',
    day,
    dayFrom: 'page',
    capturedAt: `${day}T11:30:00+08:00`,
    url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
    stage: 'formal',
    readings: [
      { ...reading('returns', rate, 'percent'), numerator: Math.round(rate * 20), denominator: 2000 },
      reading('praise', share, 'percent'),
      reading('goods_score', score, 'score'),
      reading('service_score', 85, 'score'),
      reading('total_score', Math.round(0.6 * score + 0.4 * 85), 'score'),
    ],
  };
});
