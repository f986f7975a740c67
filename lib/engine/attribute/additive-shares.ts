import type { Game, Shares } from './game';

/**
 * Who brought how much of a change, where no end of a scale is in reach: each player's move as the mean of the two rules,
 * and the rules' difference as the mean of the two days (Kitagawa, Oaxaca). These are the Shapley values of such a game.
 */
export function additiveShares({ base, players }: Game): Shares {
  let rule = base[1] - base[0];
  const shares = players.map(([old, now]) => {
    rule += (now[0] - old[0] + now[1] - old[1]) / 2;
    return (old[1] - old[0] + now[1] - now[0]) / 2;
  });
  return { players: shares, rule };
}

/** A perfect score is no sum beyond the scale, though floating point may say so. */
const ALMOST = 1e-9;

/** Whether some mixture of old and new figures and rules lies beyond an end of the scale. */
export function meetsScale({ base, players, scales }: Game): boolean {
  return ([0, 1] as const).some((rule) => {
    let low = base[rule];
    let high = base[rule];
    for (const player of players) {
      low += Math.min(...player[rule]);
      high += Math.max(...player[rule]);
    }
    return low < scales[rule].min - ALMOST || high > scales[rule].max + ALMOST;
  });
}
