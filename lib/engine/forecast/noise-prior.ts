import type { Measure } from '../read-figure';
import type { NoisePrior } from './learn';
import type { Series } from './series';

/** Events a day of a shop whose page shows no counts. Our judgement: it only speaks while the history is short. */
const EVENTS_A_DAY = 60;

/** Times are spread about as wide as their mean: so a day's mean of so many is off by this share, and days differ too. */
const OFF_OF_TIMES = 1 / Math.sqrt(EVENTS_A_DAY) + 0.2;

/** A day's mean score is off by this share of the scale. Our judgement. */
const OFF_OF_SCORES = 0.06;

/** How many days of history a guess is worth, and one from counts. Our judgement: shops differ a hundredfold. */
const GUESSED = 1;
const COUNTED = 3;

/**
 * How much one day's value is off the level, before the shop's own history has said: chance alone for rates, whose events
 * come one by one.
 */
export function noisePrior({ unit, range }: Measure, { seen }: Series, windowDays: number): NoisePrior {
  const { value, denominator } = seen[seen.length - 1]!;
  if (unit === 'percent') {
    const events = Math.max(1, denominator === undefined ? EVENTS_A_DAY * windowDays : denominator);
    const share = ((value / 100) * events + 0.5) / (events + 1); // never 0, nor 1
    const aDay = Math.max(1, events / windowDays);
    return { variance: (1e4 * share * (1 - share)) / aDay, days: denominator === undefined ? GUESSED : COUNTED };
  }
  const width = unit === 'score' && range ? range.max - range.min : 100;
  const off = unit === 'score' ? OFF_OF_SCORES * width : OFF_OF_TIMES * Math.max(value, 0.01);
  return { variance: off ** 2, days: GUESSED };
}
