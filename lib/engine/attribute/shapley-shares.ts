import { clamp } from '../clamp';
import type { Game, Shares } from './game';

/**
 * Exact Shapley values: what each player brings, averaged over all orders in which the old figures (and the rules) can be
 * replaced by the new. They sum to the change, and equal players get equal shares, whatever a clamp does.
 *
 * @param game cost and memory double with each player: at most 14, the rules among them, is about a millisecond
 */
export function shapleyShares({ base, players, scales }: Game): Shares {
  const count = players.length;
  const size = 2 ** count;
  const totals = ([0, 1] as const).map((rule) => {
    const sums = new Float64Array(size);
    sums[0] = players.reduce((sum, player) => sum + player[rule][0], base[rule]);
    for (let set = 1; set < size; set += 1) {
      const first = 31 - Math.clz32(set & -set);
      const [before, after] = players[first]![rule];
      sums[set] = sums[set & (set - 1)]! + after - before;
    }
    return sums.map((sum) => clamp(sum, scales[rule].min, scales[rule].max));
  });
  const [old, now] = totals as [Float64Array, Float64Array];

  // Share of the orders in which exactly such a set of the others comes before: k! (n − 1 − k)! / n! of n = count + 1.
  const chance = new Float64Array(count + 1);
  chance[0] = 1 / (count + 1);
  for (let others = 1; others <= count; others += 1) {
    chance[others] = (chance[others - 1]! * others) / (count + 1 - others);
  }
  // A total counts for a player that is in the set (it has just come) and against one that is not (it comes next).
  const start = old[0]!;
  const shares = new Float64Array(count);
  let rule = 0;
  let against = 0;
  for (let set = 0; set < size; set += 1) {
    const others = bitsIn(set);
    const [before, after] = [old[set]! - start, now[set]! - start];
    rule += chance[others]! * (after - before);
    const next = others === count ? 0 : chance[others]! * before + chance[others + 1]! * after;
    against += next;
    const both = next + (others === 0 ? 0 : chance[others - 1]! * before + chance[others]! * after);
    for (let left = set; left !== 0; left &= left - 1) shares[31 - Math.clz32(left & -left)]! += both;
  }
  return { players: Array.from(shares, (share) => share - against), rule };
}

function bitsIn(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
}
