import { PLATFORM_IDS, type PlatformId } from '../../lib/records/ids';
import { mountPage, unmountPage } from '../pages/apps/mount.tsx';
import { drawBoard } from '../pages/boards/draw-board.ts';
import { mountBoard, unmountBoard } from '../pages/boards/mount.ts';
import { truthOf } from '../pages/boards/truth.ts';
import { MARKUPS, PAGES, type PageOptions, TRAPS } from '../pages/generator.ts';
import { painter as elementPlus } from '../pages/kits/element-plus.ts';
import { painter as elementUi } from '../pages/kits/element-ui.ts';
import { painter as fusion } from '../pages/kits/fusion.tsx';
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

const PAINTERS = [elementUi, elementPlus, fusion];

/** Boards of all platforms in turn, each by another library. Frames have a document of their own, which is read there. */
export function boardPages(seed: number, count: number): LookAlike[] {
  return Array.from({ length: count }, (_, i): LookAlike => {
    const platform = PLATFORM_IDS[i % PLATFORM_IDS.length]!;
    const drawn = drawBoard({ platform, seed: seed + i });
    const board =
      drawn.place.includes('frame') || drawn.place === 'closed_shadow' ? { ...drawn, place: 'page' as const } : drawn;
    const painter = PAINTERS[Math.floor(i / PLATFORM_IDS.length) % PAINTERS.length]!;
    const { hostname, pathname } = new URL(board.url);
    return {
      name: `${platform} ${board.system} ${painter.name} ${board.sections[0]?.layout} board ${seed + i}`,
      platform,
      host: hostname,
      path: pathname,
      async mount(root) {
        await mountBoard(painter, root, board);
        return fromBoard(truthOf(board));
      },
      unmount: unmountBoard,
    };
  });
}
