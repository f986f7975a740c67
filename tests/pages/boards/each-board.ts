import { PLATFORM_IDS } from '../../../lib/records/ids.ts';
import { random } from '../data/random.ts';
import { KIT_NAMES, type KitName } from '../kits/registry.ts';
import { type BoardSpec, LAYOUTS } from './board.ts';
import { drawBoard } from './draw-board.ts';

export type BoardOnKit = {
  board: BoardSpec;
  /** The kit's name; `PAINTERS` (`painters.ts`) has its painter. */
  kit: KitName;
  /** For a test's name, and to draw it again: `17 jd semi table_across`. */
  name: string;
};

/**
 * `count` boards over all platforms, kits and layouts: every pair of platform and kit comes once in as many boards as
 * there are pairs, and layouts take turns. The same seed gives the same boards.
 */
export function* eachBoard(seed: number, count: number): Generator<BoardOnKit> {
  const pairs = PLATFORM_IDS.flatMap((platform) => KIT_NAMES.map((kit) => ({ platform, kit })));
  const r = random(seed, 'boards/each');
  for (let i = 0; i < count; i++) {
    if (i % pairs.length === 0) shuffle(pairs, r.int);
    const { platform, kit } = pairs[i % pairs.length]!;
    const layout = LAYOUTS[i % LAYOUTS.length]!;
    const board = drawBoard({ platform, seed: seed * 1000 + i, layout });
    yield { board, kit, name: `${board.seed} ${platform} ${kit} ${layout}` };
  }
}

/** The seed of a run: `SEED` of the environment, or today's date as a number, so that every day brings new pages. */
export function seedOf(given: string | undefined, now: Date): number {
  return given ? Number(given) : Math.floor(now.getTime() / 86_400_000);
}

function shuffle<T>(list: T[], int: (low: number, high: number) => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = int(0, i);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
