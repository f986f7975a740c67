import { KINDS } from './kinds';
import { type Evidence, fitAnew } from './learn';

/** So many figures tell the kinds that are worth a closer look, which are at most so many and no less likely than this. */
const TELLING = 30;
const CLOSER = { most: 3, within: 4 } as const;

/** How well each kind explains the last figures: logarithms of likelihoods, up to a common summand. */
export function toldOf(evidence: Evidence): readonly number[] {
  const late = latest(evidence, TELLING);
  const matrix = new Float64Array(late.seen.length ** 2);
  return KINDS.map((_, place) => fitAnew(late, place, matrix).evidence);
}

/** The kinds that are likely by what was told and by what is usual (see `usualKinds`), the likeliest first. */
export function likelyKinds(told: readonly number[], usual: readonly number[]): readonly number[] {
  const beliefs = told.map((evidence, place) => ({ place, belief: evidence + usual[place]! }));
  beliefs.sort((a, b) => b.belief - a.belief);
  const least = beliefs[0]!.belief - CLOSER.within;
  return beliefs.slice(0, CLOSER.most).flatMap(({ place, belief }) => (belief >= least ? [place] : []));
}

/** What the last figures alone say of each other. */
function latest(evidence: Evidence, count: number): Evidence {
  const { seen, rows, noise } = evidence;
  const size = seen.length;
  const from = size - count;
  if (from <= 0) return evidence;
  const among = new Float64Array(count * count);
  for (let row = 0; row < count; row += 1) {
    const start = (from + row) * size + from;
    among.set(noise.among.subarray(start, start + row + 1), row * count);
  }
  return {
    ...evidence,
    seen: seen.subarray(from),
    rows: rows.slice(from),
    noise: { ...noise, among },
    fits: new Map(),
  };
}
