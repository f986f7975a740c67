import type { PlatformId } from '../../lib/records/ids';
import { mountPage, unmountPage } from '../pages/apps/mount.tsx';
import type { BoardSpec } from '../pages/boards/board.ts';
import { eachBoard } from '../pages/boards/each-board.ts';
import { mountBoard, unmountBoard } from '../pages/boards/mount.ts';
import { PAINTERS } from '../pages/boards/painters.ts';
import { eachTrap, trapTruth } from '../pages/boards/traps.ts';
import { type BoardTruth, truthOf } from '../pages/boards/truth.ts';
import { MARKUPS, PAGES, type PageOptions, TRAPS } from '../pages/generator.ts';
import { type Expected, fromBoard, fromTruth } from './expected';

/** One look-alike page, wherever it comes from. */
export type LookAlike = {
  readonly name: string;
  readonly platform: PlatformId;
  readonly host: string;
  readonly path: string;
  /** Draws it and resolves, once its figures stand, with what must be read from it. */
  mount(root: HTMLElement): Promise<Expected>;
  unmount(root: HTMLElement): void;
};

const PATHS: Partial<Record<PageOptions['page'], string>> = {
  cards: '/ffa/eco/experience-score',
  blocks: '/ffa/eco/experience-score',
  detail: '/ffa/eco/experience-score/detail',
  home: '/ffa/mshop/homepage/index',
  h5: '/govern/h5/ecology/experience-score',
};

function douyin(options: Partial<PageOptions>): LookAlike {
  const { page = 'cards', markup, scenario, seed } = options;
  return {
    name: ['douyin', page, markup, scenario, `shop ${seed}`].filter(Boolean).join(' '),
    platform: 'douyin',
    host: 'fxg.jinritemai.com',
    path: PATHS[page] ?? '/ffa/somewhere',
    mount: async (root) => fromTruth(await mountPage(root, options)),
    unmount: unmountPage,
  };
}

/** Pages with figures; their shops follow from the seed. */
export function scorePages(seed: number): LookAlike[] {
  const kinds = PAGES.flatMap((page): Partial<PageOptions>[] =>
    page === 'cards' || page === 'blocks' ? MARKUPS.map((markup) => ({ page, markup })) : [{ page }],
  );
  const odd = (['no_data', 'two_tabs', 'popover_open', 'shadow'] as const).map((scenario) => ({ scenario }));
  return [...kinds, ...odd].map((options, i) => douyin({ ...options, seed: seed + i }));
}

/** Pages that only talk about indicators: whatever is read of them is false. */
export function talkPages(seed: number): LookAlike[] {
  return TRAPS.map((page, i) => douyin({ page, seed: seed + i }));
}

/** Boards of all platforms, each by one of the component libraries. */
export function boardPages(seed: number, count: number): LookAlike[] {
  return [...eachBoard(seed, count)].map(({ board: drawn, kit, name }) => {
    const board = inPage(drawn);
    return onKit(name, board, truthOf(board), (root) => mountBoard(PAINTERS[kit], root, board));
  });
}

/** Their pages that only talk about figures. */
export function trapPages(seed: number, count: number): LookAlike[] {
  return [...eachTrap(seed, count)].map(({ trap, kit, name }) => {
    const board = inPage(trap.board);
    const mount = (root: HTMLElement) => mountBoard(PAINTERS[kit], root, board, undefined, trap.content);
    return onKit(name, board, trapTruth(trap), mount);
  });
}

function onKit(
  name: string,
  { platform, url }: BoardSpec,
  truth: BoardTruth,
  mount: (root: HTMLElement) => Promise<void>,
): LookAlike {
  const { hostname, pathname } = new URL(url);
  return {
    name,
    platform,
    host: hostname,
    path: pathname,
    async mount(root) {
      await mount(root);
      return fromBoard(truth);
    },
    unmount: unmountBoard,
  };
}

/** A frame has a document of its own, where nothing is left to mutate from here; a closed root cannot be copied. */
function inPage(board: BoardSpec): BoardSpec {
  if (board.place === 'closed_shadow') return { ...board, place: 'open_shadow' };
  return board.place.includes('frame') ? { ...board, place: 'page' } : board;
}
