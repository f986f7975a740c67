import type { Family } from '../family';
import { curve, shapes } from './curves';
import { guess, guessedWeights } from './guesses';
import { OTHER_MEASURES } from './measures';
import { events, orders } from './streams';

/**
 * Platforms as another would write them from the words of the issue: rules with round numbers, scales of 5 and 100, bad days
 * in one figure, promotions, a tool that knows the last published version.
 */
export const OTHER_FAMILY: Family = {
  measures: OTHER_MEASURES,
  most: 3,
  tops: [100, 100, 100, 5],
  shapes,
  curve,
  orders,
  events,
  guess,
  guessedWeights,
};
