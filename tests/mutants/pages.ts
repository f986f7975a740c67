import type { PlatformId } from '../../lib/records/ids';
import { mountPage, unmountPage } from '../pages/apps/mount.tsx';
import { MARKUPS, PAGES, type PageOptions, TRAPS, type Truth } from '../pages/generator.ts';

/** One look-alike page, wherever it comes from. */
export type LookAlike = {
  readonly name: string;
  readonly platform: PlatformId;
  readonly host: string;
  readonly path: string;
  /** Draws it and resolves, once its figures stand, with what must be read from it. */
  mount(root: HTMLElement): Promise<Truth>;
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
    mount: (root) => mountPage(root, options),
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
