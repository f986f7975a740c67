import type { ScoreModel } from '../../lib/engine/score-model';
import type { PlatformId } from '../../lib/records/ids';

/** Sub-score as a function of the distance: straight pieces, a bend, steps of ten, or finer steps. */
export type Shape = 'pieces' | 'bend' | 'tens' | 'fine' | 'peers';

export type Kind = {
  readonly platform: PlatformId;
  readonly kind: ScoreModel['kind'];
  /** What the page shows beside the values and the total. */
  readonly shows: { readonly subScores: boolean; readonly dimensions: boolean };
  /** What a seller's tool does not know beforehand. */
  readonly secret: { readonly dimensionWeights: boolean; readonly weights: boolean; readonly curves: boolean };
  readonly shapes: readonly Shape[];
  /** Printed decimals; one of each is drawn a shop. */
  readonly decimals: {
    readonly score: readonly number[];
    readonly dimension: readonly number[];
    readonly total: readonly number[];
  };
  /** Bonus, deductions, small-shop floors. */
  readonly extras: boolean;
  /** The least score of a dimension. */
  readonly min: number;
};

const inside = { subScores: false, dimensions: true } as const;
const open = { subScores: true, dimensions: true } as const;
const known = { dimensionWeights: false, weights: false, curves: true } as const;
const allSecret = { dimensionWeights: true, weights: true, curves: true } as const;

/** The kinds of DESIGN, as a seller meets them. */
export const KINDS = {
  /** Sub-scores shown and continuous; the curve behind them is not published. */
  pieces: {
    platform: 'taobao',
    kind: 'tiered',
    shows: open,
    secret: known,
    shapes: ['pieces', 'bend'],
    decimals: { score: [1, 2], dimension: [1, 2], total: [1, 2] },
    extras: false,
    min: 50,
  },
  /** The same, and the tiers are in the model. */
  published: {
    platform: 'taobao',
    kind: 'tiered',
    shows: open,
    secret: { ...known, curves: false },
    shapes: ['tens', 'fine', 'pieces'],
    decimals: { score: [1, 2], dimension: [1, 2], total: [0, 1, 2] },
    extras: true,
    min: 50,
  },
  /** Steps of 50 to 100, shown, their edges not. */
  steps: {
    platform: 'douyin',
    kind: 'tiered',
    shows: open,
    secret: known,
    shapes: ['tens'],
    decimals: { score: [0], dimension: [0, 1], total: [0] },
    extras: true,
    min: 50,
  },
  /** Dimension scores as integers, nothing of their inside. */
  hidden: {
    platform: 'douyin',
    kind: 'hidden',
    shows: inside,
    secret: { ...allSecret, dimensionWeights: false },
    shapes: ['bend', 'pieces', 'fine', 'tens'],
    decimals: { score: [0], dimension: [0], total: [0] },
    extras: true,
    min: 50,
  },
  /** Sub-scores shown, all weights secret. */
  weights: {
    platform: 'pinduoduo',
    kind: 'hidden',
    shows: { subScores: true, dimensions: false },
    secret: allSecret,
    shapes: ['pieces', 'bend', 'tens'],
    decimals: { score: [0, 1], dimension: [0], total: [0, 1] },
    extras: false,
    min: 50,
  },
  /** Dimension scores shown, all weights secret. */
  dimensions: {
    platform: 'pinduoduo',
    kind: 'hidden',
    shows: inside,
    secret: allSecret,
    shapes: ['pieces', 'bend', 'fine'],
    decimals: { score: [0], dimension: [0, 1], total: [0, 1] },
    extras: false,
    min: 50,
  },
  /** Values and a total, nothing else. */
  secret: {
    platform: 'xiaohongshu',
    kind: 'hidden',
    shows: { subScores: false, dimensions: false },
    secret: allSecret,
    shapes: ['pieces', 'bend', 'fine'],
    decimals: { score: [0], dimension: [0], total: [0, 1] },
    extras: false,
    min: 50,
  },
  /** A sub-score is the share of peers that the shop beats, and the peers drift. */
  ranked: {
    platform: 'jd',
    kind: 'ranked',
    shows: open,
    secret: known,
    shapes: ['peers'],
    decimals: { score: [1, 2], dimension: [2], total: [2] },
    extras: false,
    min: 0,
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];
