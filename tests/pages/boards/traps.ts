import { PLATFORM_IDS, type PlatformId } from '../../../lib/records/ids.ts';
import { random } from '../data/random.ts';
import { KIT_NAMES, type KitName } from '../kits/registry.ts';
import type { View } from '../kits/view.ts';
import type { BoardSpec } from './board.ts';
import { type Talk, talkAbout } from './traps/context.ts';
import * as forms from './traps/forms.ts';
import * as lists from './traps/lists.ts';
import * as prose from './traps/prose.ts';
import type { BoardTruth } from './truth.ts';

/** Pages that only talk about the indicators, by name. Each must give nothing. */
const CONTENT = { ...prose, ...lists, ...forms } satisfies Record<string, (talk: Talk) => View>;
export type TrapName = keyof typeof CONTENT;
export const TRAPS = Object.keys(CONTENT).sort() as TrapName[];

export type Trap = { name: TrapName; board: BoardSpec; content: View };

/**
 * A page of the platform whose shop and surroundings are those of the board of the same seed, and whose content is about
 * figures that are not the shop's. One in two stands under the score page's own address. A
 * tour is the back-end's, not a frame's.
 */
export function drawTrap({ platform, seed, trap }: { platform: PlatformId; seed: number; trap: TrapName }): Trap {
  const talk = talkAbout(platform, seed);
  const content = CONTENT[trap](talk);
  const { host } = new URL(talk.board.url);
  const elsewhere = { url: `https://${host}/app/${trap}/index`, knownPath: false };
  const { bubble: _, day: __, period: ___, ...board } = talk.board;
  return {
    name: trap,
    content,
    board: { ...board, sections: [], ...(talk.r.next() < 0.5 && elsewhere), ...(trap === 'tour' && { place: 'page' }) },
  };
}

export function trapTruth({ board }: Trap): BoardTruth {
  return { expected: 'nothing', platform: board.platform, shop: board.shop, figures: [] };
}

/** `count` traps over all kinds, platforms and kits; the same seed gives the same. */
export function* eachTrap(seed: number, count: number): Generator<{ trap: Trap; kit: KitName; name: string }> {
  const r = random(seed, 'traps/each');
  for (let i = 0; i < count; i++) {
    const [platform, kit] = [PLATFORM_IDS[(i + r.int(0, 1)) % PLATFORM_IDS.length]!, r.pick(KIT_NAMES)];
    const trap = drawTrap({ platform, seed: seed * 1000 + i, trap: TRAPS[i % TRAPS.length]! });
    yield { trap, kit, name: `${trap.board.seed} ${platform} ${kit} ${trap.name}` };
  }
}

/** The words of a view, in the document's order: what a page that draws it must show. */
export function wordsOf(view: View): string[] {
  if (typeof view === 'string') return view.trim() ? [view] : [];
  if (Array.isArray(view)) return view.flatMap(wordsOf);
  if ('html' in view) return view.children.flatMap(wordsOf);
  if (view.part === 'table') {
    return [
      ...view.columns.flatMap(({ title }) => wordsOf(title)),
      ...view.rows.flatMap((row) => Object.values(row).flatMap(wordsOf)),
    ];
  }
  if (view.part === 'card') return [...wordsOf(view.title ?? ''), ...wordsOf(view.children)];
  if (view.part === 'statistic') return [...wordsOf(view.title), ...wordsOf(view.value)];
  return view.part === 'popover' ? [...wordsOf(view.anchor), ...wordsOf(view.body)] : [];
}
