import { KINDS } from './kinds';
import { type Evidence, fitAnew } from './learn';

/** So many figures tell the kinds that are worth a closer look, which are at most so many and no less likely than this. */
const TELLING = 30;
const CLOSER = { most: 3, within: 4 } as const;

/** The kinds that the last figures speak for, the likeliest first. */
export function likelyKinds(evidence: Evidence): readonly number[] {
  const late = latest(evidence, TELLING);
  const matrix = new Float64Array(late.seen.length ** 2);
  const fits = KINDS.map((_, place) => ({ place, evidence: fitAnew(late, place, matrix).evidence }));
  fits.sort((a, b) => b.evidence - a.evidence);
  const least = fits[0]!.evidence - CLOSER.within;
  return fits.slice(0, CLOSER.most).flatMap((fit) => (fit.evidence >= least ? [fit.place] : []));
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
