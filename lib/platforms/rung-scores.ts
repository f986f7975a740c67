import type { PlatformId } from '../records/ids';

/**
 * The totals at which something is won or lost by the score of a single day, for every shop: what of the ladders an alert
 * needs. Numbers only, so that the worker need not carry the texts; a test holds them against the ladders.
 */
export const rungScores: Readonly<Partial<Record<PlatformId, readonly number[]>>> = {
  douyin: [60, 70, 75, 80],
  taobao: [4.6, 4.8, 5],
  pinduoduo: [3],
  kuaishou: [4.51, 4.86],
  xiaohongshu: [4.5, 4.8],
};
