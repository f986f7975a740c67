import type { Curve, Weight } from '../../lib/engine/score-model';
import type { Chance } from './chance';
import { drawCurve, type TrueCurve } from './curve';
import { guess, guessedWeights } from './guess';
import type { Kind, Shape } from './kinds';
import { MEASURES, type Measure } from './measures';
import type { TrueIndicator } from './rules';
import { eventStream, orderStream, type Stream, type Then } from './stream';

/** One hand that draws platforms and shops of all kinds. Whoever judges the engine has another: so there are two. */
export type Family = {
  readonly measures: readonly Measure[];
  /** At most so many indicators in a dimension. */
  readonly most: number;
  /** Best scores of its scales; one is drawn a platform. */
  readonly tops: readonly number[];
  readonly shapes: (kind: Kind) => readonly (Shape | OtherShape)[];
  readonly curve: (chance: Chance, measure: Measure, shape: Shape | OtherShape, days: number) => TrueCurve;
  readonly orders: (chance: Chance, level: number, days: number, then: Then) => Float64Array;
  readonly events: (chance: Chance, measure: Measure, level: number, orders: Float64Array, then: Then) => Stream;
  /** What a seller's tool makes of a curve that is not published, and of weights. */
  readonly guess: (chance: Chance, indicator: TrueIndicator, kind: Kind) => Curve;
  readonly guessedWeights: (chance: Chance, known: readonly number[]) => Weight[];
};

/** `knots`: straight pieces between round values; `logistic`; `round`: steps of ten with edges on round values. */
export type OtherShape = 'knots' | 'logistic' | 'round' | 'fives';

export const FIRST_FAMILY: Family = {
  measures: MEASURES,
  most: 4,
  tops: [100],
  shapes: ({ shapes }) => shapes,
  curve: (chance, measure, shape, days) => drawCurve(chance, measure, shape as Shape, days),
  orders: orderStream,
  events: eventStream,
  guess,
  guessedWeights,
};
