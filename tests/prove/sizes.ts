/** `PROVE=1`: the numbers that docs/proof.md speaks of; else those that every run of the tests can bear. */
const isLarge = process.env.PROVE === '1';

/** How much each proof tries. */
export const SIZES = isLarge
  ? { writes: 500, writesAKill: 10, migrations: 50, navigations: 1_920, reloads: 10, roundTrips: 5, spoiltFiles: 20 }
  : { writes: 40, writesAKill: 10, migrations: 3, navigations: 32, reloads: 1, roundTrips: 1, spoiltFiles: 2 };

/** Printed by every proof, and repeated by `SEED=…`. */
export const SEED = Number(process.env.SEED || Math.floor(Date.now() % 1e6));
