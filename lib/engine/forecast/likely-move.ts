import type { Guess } from './ledger';

/**
 * A move of this share of its band's half is as likely chance as knowledge. On simulated shops moves below a quarter of the
 * band's half came true by a tenth to a half, those beyond a half of it nearly whole, at 1 to 30 days and in three
 * families of shops alike; 0.15 to 0.3 do about as well.
 */
const FAINT = 0.2;

/**
 * What is likely to come true of a move: all of it where it stands out of its band, next to nothing where it is lost in it.
 * A shop's days are not quite of any kind that is reckoned with, so that a faint move is mostly what chance left in the past.
 *
 * @param now where nothing moves
 */
export function likelyMove(guess: Guess, now: number): Guess {
  const value = now + likelyPart(guess.value - now, (guess.high - guess.low) / 2);
  return { value, low: Math.min(guess.low, value), high: Math.max(guess.high, value) };
}

/** @param half of the move's 90 % band */
export function likelyPart(move: number, half: number): number {
  const faint = FAINT * half;
  return faint > 0 ? move ** 3 / (move ** 2 + faint ** 2) : move;
}
