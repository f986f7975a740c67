import type { Guess } from './ledger';

/**
 * A move of this share of its band's half is as likely chance as knowledge, where the figure gets better, gets worse, or it is a
 * sum of figures. Days go wrong in spells, which pull the mean of what comes up above its middle: of moves to the worse below a half
 * of the band's half a tenth to a half came true on simulated shops, of those to the better nearly all. At 7 to 30 days 0.3 to 0.8
 * to the worse and 0 to 0.1 to the better do about as well, in three families of shops alike.
 */
const FAINT = { better: 0.1, worse: 0.4, sum: 0.3 } as const;

/**
 * What is likely to come true of a move: all of it where it stands out of its band, next to nothing where it is lost in it.
 * A shop's days are not quite of any kind that is reckoned with, so that a faint move is mostly what chance left in the past.
 *
 * @param now where nothing moves
 * @param away on which side of the best value figures lie
 */
export function likelyMove(guess: Guess, now: number, away: 1 | -1): Guess {
  const move = guess.value - now;
  const value = now + likelyPart(move, (guess.high - guess.low) / 2, away * move > 0 ? 'worse' : 'better');
  return { ...guess, value, low: Math.min(guess.low, value), high: Math.max(guess.high, value) };
}

/** @param half of the move's 90 % band */
export function likelyPart(move: number, half: number, way: keyof typeof FAINT): number {
  const faint = FAINT[way] * half;
  return faint > 0 ? move ** 3 / (move ** 2 + faint ** 2) : move;
}
