import type { ScoreModel } from '../engine/score-model';
import { decimalsOfStep } from '../format/decimals';
import { valueDecimals } from '../format/value';
import type { WhyNames } from '../format/why-sentence';
import type { Platform } from '../platforms/platform';
import type { Reading } from '../records/snapshot';
import { nameOf } from './rows';

/** How the figures of a model are called and printed. @param readings as printed, by indicator: they have the decimals */
export function whyNames(
  platform: Platform,
  model: ScoreModel,
  readings: Readonly<Record<string, Reading | undefined>>,
): WhyNames {
  const indicators = new Map(
    model.dimensions.flatMap((dimension) => dimension.indicators).map((each) => [each.id, each]),
  );
  return {
    figure(id) {
      const indicator = indicators.get(id);
      const step = indicator?.range.step ?? 1;
      const raw = readings[id]?.raw;
      return {
        name: nameOf(platform, id),
        unit: indicator?.unit ?? 'score',
        decimals: raw === undefined ? decimalsOfStep(step) : valueDecimals(raw, 1),
      };
    },
    dimension(id) {
      const score = model.dimensions.find((each) => each.id === id)?.score ?? id;
      return nameOf(platform, score);
    },
    decimals: model.scale.decimals,
  };
}
