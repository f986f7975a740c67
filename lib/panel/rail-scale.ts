import type { ScoreModel } from '../engine/score-model';

/** Shops stand in the upper part of a scale: the ruler starts at this share of its top, or lower where a score is lower. */
const START_SHARE = 0.6;

/** The ruler under the predicted total: its ticks, and where a score stands on it in per cent. */
export function railScale(model: ScoreModel, lowest: number) {
  const { min, max } = model.scale;
  const start = Math.max(min, Math.min(max * START_SHARE, Math.floor(lowest)));
  return {
    ticks: model.stars.map(({ from }) => from).filter((from) => from > start && from < max),
    percent: (score: number) => ((Math.min(max, Math.max(start, score)) - start) / (max - start)) * 100,
  };
}
