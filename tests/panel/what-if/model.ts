import type { ScoreModel } from '../../../lib/engine/score-model';
import type { Values } from '../../../lib/engine/types';
import type { Baseline } from '../../../lib/panel/baseline';
import type { Row } from '../../../lib/panel/rows';

const share = (value: number) => ({ value, low: value, high: value, basis: 'official', source: 'rule' }) as const;
const sure = { spread: 0, jump: 0, basis: 'official', source: 'rule' } as const;
const dimension = { min: 50, max: 100, decimals: 0 } as const;

/** Returns in steps (100 to 1 %, 80 to 2 %, else 50), praise on a line (50 at 80 %, 100 at 100 %). */
export const tiered: ScoreModel = {
  id: 'example@2026-01-01',
  platform: 'any',
  name: { zh: '示例', en: 'Example' },
  kind: 'tiered',
  validFrom: '2026-01-01',
  scale: { min: 0, max: 100, decimals: 0 },
  total: 'total_score',
  dimensions: [
    {
      ...dimension,
      id: 'goods',
      score: 'goods_score',
      weight: share(0.6),
      indicators: [
        {
          id: 'returns',
          unit: 'percent',
          windowDays: 30,
          range: { min: 0, max: 5, step: 0.1 },
          better: 'lower',
          weight: share(0.5),
          curve: {
            kind: 'tiers',
            tiers: [
              { edge: 1, score: 100 },
              { edge: 2, score: 80 },
            ],
            otherwise: 50,
            ...sure,
          },
        },
        {
          id: 'praise',
          unit: 'percent',
          windowDays: 30,
          range: { min: 0, max: 100, step: 0.1 },
          better: 'higher',
          weight: share(0.5),
          curve: {
            kind: 'line',
            points: [
              { value: 80, score: 50 },
              { value: 100, score: 100 },
            ],
            ...sure,
          },
        },
      ],
    },
    { ...dimension, id: 'service', score: 'service_score', weight: share(0.4), indicators: [] },
  ],
  floors: [],
  variants: [],
  stars: [],
  sources: { rule: { title: { zh: '规则', en: 'Rules' }, date: '2026-01-01' } },
};

export const tieredValues: Values = { returns: 1.5, praise: 90, service_score: 85 };

export function baselineOf(shown: number): Baseline {
  return { model: tiered, values: tieredValues, shown, flat: false, misfits: [] };
}

export function rowOf(id: 'returns' | 'praise', value: number): Row {
  const found = tiered.dimensions[0]!.indicators.find((each) => each.id === id)!;
  const { unit, better, range, windowDays } = found;
  const reading = { indicator: id, dimension: 'goods', label: id, raw: `${value}%`, value, unit };
  return {
    id,
    name: { zh: id, en: id },
    unit,
    better,
    windowDays,
    range,
    reading: { ...reading, day: '2026-04-01', older: false },
    outcome: undefined,
    decimals: 2,
    tiers: [],
    contribution: undefined,
  };
}
