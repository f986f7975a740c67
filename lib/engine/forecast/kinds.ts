import { type Kernel, sloping, spells, wandering, weekly } from './kernels';

/** One way in which a shop's daily values may come about, besides the noise of each day. */
export type Kind = {
  /** How likely it is before anything is seen, up to a common factor. */
  readonly prior: number;
  /** Variance of each kernel, in the order of {@link kernelsFrom}; the daily noise's is 1. */
  readonly variances: readonly number[];
};

/** Of a spell, 0.85 is left after a day where it lasts about a week, and 0.96 where it lasts a month. */
export const KERNELS: readonly Kernel[] = [weekly, wandering, spells(0.85), spells(0.96), sloping];

const kind = (prior: number, ...deviations: readonly number[]): Kind => ({
  prior,
  variances: deviations.map((deviation) => deviation ** 2),
});

/**
 * What is reckoned with, in standard deviations of the daily noise: a weekly rhythm, a step of the level each day, spells
 * of a week and of a month, a slope a day. The shop's own history decides between them. The priors are our judgement: much
 * comes and goes, little goes straight on.
 */
// biome-ignore format: a table
export const KINDS: readonly Kind[] = [
  //   prior week  step  spell long slope
  kind(1,    0,    0,    0,    0,   0),
  kind(1,    0,    0.05, 0,    0.5, 0),
  kind(1,    0,    0.05, 0,    1,   0),
  kind(2,    0,    0.05, 1,    1,   0),
  kind(2,    0,    0.1,  2,    2,   0),
  kind(0.3,  0,    0.1,  0,    1,   0.03),
  kind(0.3,  0,    0.05, 0,    0.2, 0.05),
  kind(0.5,  0.6,  0.05, 0,    0.5, 0),
  kind(0.5,  0,    0.3,  0,    0,   0),
  kind(0.5,  0,    1,    0,    0,   0),
  kind(0.5,  0,    0.3,  4,    1,   0),
  kind(0.5,  0,    0.3,  0,    5,   0),
  kind(0.5,  0,    0.3,  8,    8,   0),
  kind(0.2,  0,    0.1,  0,    0.2, 0.2),
  kind(0.2,  0,    0.3,  1,    1, 0.5),
  kind(0.3,  1.5,  0.05, 0,    0.5, 0),
  kind(0.3,  4,    0.1,  0,    1, 0),
];

/** The kind by which the days are first looked at. */
export const USUAL_KIND = 2;
