import { clamp } from '../clamp';

/** Points of one player: `[before, after]` under the old rules, then under the new ones. */
export type Table = readonly [readonly [number, number], readonly [number, number]];

/** A total: `clamp(base + Σ points of the players)`, all of it under the old rules or under the new ones. */
export type Game = {
  readonly base: readonly [number, number];
  readonly players: readonly Table[];
  readonly scales: readonly [Scale, Scale];
};
type Scale = { readonly min: number; readonly max: number };

/** What each player brought, and what the change of rules did. */
export type Shares = { readonly players: readonly number[]; readonly rule: number };

/** The total with all that is new, less the total with all that is old. */
export function wholeChange({ base, players, scales }: Game): number {
  const [old, now] = ([0, 1] as const).map((at) => {
    const raw = players.reduce((sum, player) => sum + player[at][at], base[at]);
    return clamp(raw, scales[at].min, scales[at].max);
  });
  return now! - old!;
}
