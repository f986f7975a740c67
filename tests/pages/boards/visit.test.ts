import { expect, test } from 'vitest';
import { PLATFORM_IDS } from '../../../lib/records/ids.ts';
import { KIT_NAMES } from '../kits/registry.ts';
import { LAYOUTS, PLACES } from './board.ts';
import { systemsOf } from './catalog.ts';
import { drawPlay, SCENARIOS } from './scenarios.ts';
import { drawTrap, TRAPS } from './traps.ts';
import { addressOf, platformOf, truthOfVisit, type Visit, visitOf } from './visit.ts';

const SEEDS = [1, 2, 3, 4, 5];

test.each(PLATFORM_IDS)('an address of %s leads back to its visit', (platform) => {
  const kit = KIT_NAMES[0]!;
  const visits: Visit[] = [
    ...LAYOUTS.map((layout, seed) => ({ platform, kit, seed, layout })),
    ...PLACES.map((place, seed) => ({ platform, kit, seed, place })),
    ...TRAPS.map((trap, seed) => ({ platform, kit, seed, trap })),
    ...SCENARIOS.map((scenario, seed) => ({ platform, kit, seed, scenario })),
    { platform, kit, seed: 1, frame: true },
  ];
  for (const visit of visits) {
    const url = new URL(addressOf(visit));
    expect(platformOf(url.hostname)).toBe(platform);
    expect(visitOf(url)).toEqual(visit);
  }
});

test.each(PLATFORM_IDS)('traps of %s give nothing, under known and unknown addresses', (platform) => {
  const known = TRAPS.flatMap((trap) =>
    SEEDS.map((seed) => {
      const truth = truthOfVisit({ platform, kit: 'hand', seed, trap });
      expect([truth.expected, truth.figures.length, truth.day]).toEqual(['nothing', 0, undefined]);
      return drawTrap({ platform, seed, trap }).board.knownPath;
    }),
  );
  const sourced = systemsOf(platform).some(({ pages }) => pages.length > 0);
  expect([known.includes(false), known.includes(true)]).toEqual([true, sourced]);
});

test.each(PLATFORM_IDS)('what must never be stored of %s is no part of the truth', (platform) => {
  for (const scenario of SCENARIOS) {
    for (const seed of SEEDS) {
      const { truth, never } = drawPlay({ platform, seed, scenario });
      const right = new Set(truth.figures.map(({ key, raw }) => `${key} ${raw}`));
      expect(never.filter(({ key, raw }) => right.has(`${key} ${raw}`))).toEqual([]);
    }
  }
});
