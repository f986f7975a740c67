import { PLATFORM_IDS } from '../../lib/records/ids.ts';
import { LAYOUTS, PLACES } from '../pages/boards/board.ts';
import { SCENARIOS } from '../pages/boards/scenarios.ts';
import { TRAPS } from '../pages/boards/traps.ts';
import type { Visit } from '../pages/boards/visit.ts';
import { random } from '../pages/data/random.ts';
import { KIT_NAMES } from '../pages/kits/registry.ts';

/**
 * What a run visits: of four pages two are boards, one is a scenario, one a trap. Platforms, kits, layouts, places,
 * scenarios and traps take turns, each from a start of its own, so that 40 visits have every platform, place, kit and
 * scenario. The same seed gives the same visits, and every one of them another shop.
 */
export function drawVisits(seed: number, count: number): Visit[] {
  const r = random(seed, 'e2e/visits');
  const takeTurns = <T>(list: readonly T[]) => {
    let at = r.int(0, list.length - 1);
    return () => list[at++ % list.length]!;
  };
  const [kit, layout, place] = [takeTurns(KIT_NAMES), takeTurns(LAYOUTS), takeTurns(PLACES)];
  const [scenario, trap] = [takeTurns(SCENARIOS), takeTurns(TRAPS)];
  const kinds = [
    () => ({ layout: layout(), place: place() }),
    () => ({ scenario: scenario() }),
    () => ({ layout: layout(), place: place() }),
    () => ({ trap: trap() }),
  ];
  return Array.from({ length: count }, (_, at) => ({
    // one further after each round, so that every platform meets every kind
    platform: PLATFORM_IDS[(at + Math.floor(at / PLATFORM_IDS.length)) % PLATFORM_IDS.length]!,
    kit: kit(),
    seed: seed * 1000 + at,
    ...kinds[at % kinds.length]!(),
  }));
}
