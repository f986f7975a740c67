import { type Game, type Shares, wholeChange } from './game';

/** Steps along the path; the shares are off by less than a thousandth of the moves. */
const STEPS = 2_000;

/**
 * For more players than all orders can be counted of: Aumann and Shapley's values along the straight path from the old
 * figures and rules to the new, all moving at once. A move counts while the total is inside the scale; at an end of it only
 * the scale's own move does, which is the rules'.
 */
export function pathShares(game: Game): Shares {
  const { base, players, scales } = game;
  const shares = new Float64Array(players.length);
  let rule = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const at = (step + 0.5) / STEPS;
    const mixed = (a: number, b: number): number => a + (b - a) * at;
    let total = mixed(...base);
    let byRule = base[1] - base[0];
    const moves = players.map(([old, now]) => {
      const [before, after] = [mixed(...old), mixed(...now)];
      total += mixed(before, after);
      byRule += after - before;
      return mixed(old[1] - old[0], now[1] - now[0]);
    });
    const [min, max] = [mixed(scales[0].min, scales[1].min), mixed(scales[0].max, scales[1].max)];
    if (total > max) rule += (scales[1].max - scales[0].max) / STEPS;
    else if (total < min) rule += (scales[1].min - scales[0].min) / STEPS;
    else {
      rule += byRule / STEPS;
      moves.forEach((move, index) => {
        shares[index]! += move / STEPS;
      });
    }
  }
  return exact(game, { players: [...shares], rule });
}

/** The steps miss the change by a little; each share takes of that in proportion to its size. */
function exact(game: Game, { players, rule }: Shares): Shares {
  const missing = wholeChange(game) - players.reduce((sum, share) => sum + share, rule);
  const size = players.reduce((sum, share) => sum + Math.abs(share), Math.abs(rule));
  if (size === 0) return { players, rule };
  const fitted = (share: number): number => share + (missing * Math.abs(share)) / size;
  return { players: players.map(fitted), rule: fitted(rule) };
}
