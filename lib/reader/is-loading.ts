import { parentOf } from './dom';
import type { Located } from './locate-figure';

/** What component libraries put where figures will be. */
const PLACEHOLDER = '[class*="skeleton" i],[class*="placeholder" i]';
/** What they lay over figures that are being fetched, or say of the box that holds them. */
const MASK =
  '[aria-busy="true"],[class*="spin-spinning" i],[class*="loading-mask" i],[class*="loading__overlay" i],[class*="is-loading" i],[class*="spin-loading" i],[class*="loading-wrap" i] [class*="loading-tip" i],[class*="spin-block" i]:has(> [class*="spin-wrapper" i]),[class*="spin-nested-loading" i]:has(> div > [class*="spin-spinning" i]),[class*="loading-component" i]';
/** A class that says that loading is over. */
const LOADED = /(?:loaded|done|finish(?:ed)?|complete[d]?|ready|end|false|off)(?=$|[\s_-])/i;
const WAITING = /加载|载入|更新中|计算中|请稍[候后]|loading/i;

/** What turns while one waits, in the words and roles that libraries and hand-made masks share. */
const SPINNER = '[aria-busy="true"],[role="status"],[role="progressbar"],[class*="spin" i],[class*="loading" i]';
/** Levels from what turns up to the veil that it stands on. */
const VEIL_LEVELS = 4;

/**
 * Whether a board still waits for its figures: as many placeholders in it as figures, or a mask over all that it shows. A
 * card that has not come yet keeps no other from being read; it is read when it comes.
 *
 * @param masked those of the figures that a mask lies over, see `findMasked`
 */
export function isLoading(board: Element, places: readonly Located[], masked: ReadonlySet<Located>): boolean {
  if (places.length > 0 && places.every((place) => masked.has(place))) return true;
  const placeholders = shown(PLACEHOLDER, board).filter(
    (element) => !places.some(({ block }) => element.contains(block)) && !element.parentElement?.closest(PLACEHOLDER),
  );
  if (placeholders.length > 0 && placeholders.length >= places.length) return true;
  const covers = places.map(({ block }) => coverOf(block)).filter((cover) => cover !== 'out of view');
  return covers.length > 2 && covers.filter((cover) => cover && isWaiting(cover)).length > 0.6 * covers.length;
}

/** The figures that a mask lies over: zeros, or those of before. */
export function findMasked(board: Element, places: readonly Located[]): Set<Located> {
  const section = parentOf(board) ?? board;
  const masks = new Set([...shown(MASK, section), ...shown(SPINNER, section).flatMap(veilOf)]);
  return new Set(places.filter((place) => [...masks].some((mask) => isUnder(mask, place.block))));
}

function shown(selector: string, root: Element): Element[] {
  return [...root.querySelectorAll(selector), ...(root.matches(selector) ? [root] : [])].filter(
    (element) => isShown(element) && !isLoaded(element),
  );
}

/** What a spinner stands on, where that lies over the page. */
function veilOf(spinner: Element): Element[] {
  let veil: Element | null = spinner;
  for (let level = 0; veil && level < VEIL_LEVELS; level++, veil = parentOf(veil)) {
    const { position, backgroundColor } = getComputedStyle(veil);
    if (/absolute|fixed/.test(position)) return isPale(backgroundColor) ? [veil] : [];
  }
  return [];
}

/** Whether a block stands in a box that is being loaded, or a mask lies over its middle. */
function isUnder(mask: Element, block: Element): boolean {
  if (mask.contains(block)) return true;
  const { left, right, top, bottom } = mask.getBoundingClientRect();
  const box = block.getBoundingClientRect();
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return x >= left && x <= right && y >= top && y <= bottom;
}

function isShown(element: Element): boolean {
  return element.checkVisibility() && element.getBoundingClientRect().height > 0;
}

function isLoaded(element: Element): boolean {
  return element.getAttribute('aria-busy') !== 'true' && LOADED.test(element.getAttribute('class') ?? '');
}

/** What lies over the middle of a block, if anything does. */
function coverOf(block: Element): Element | undefined | 'out of view' {
  const { left, right, top, bottom } = block.getBoundingClientRect();
  const root = block.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (!hit) return 'out of view';
  return block.contains(hit) || hit.contains(block) ? undefined : hit;
}

/** A mask says so, moves, or dims what it covers; a decoration or a stretched link does none of it. */
function isWaiting(cover: Element): boolean {
  if (WAITING.test(cover.textContent?.slice(0, 40) ?? '') || WAITING.test(cover.getAttribute('class') ?? ''))
    return true;
  if (cover.getAnimations({ subtree: true }).length > 0) return true;
  return isPale(getComputedStyle(cover).backgroundColor);
}

/** A veil of the page's own colour over old figures: rgba(255, 255, 255, 0.7). What darkens the page stands behind a dialog. */
function isPale(color: string): boolean {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0.2 && alpha < 1 && Math.min(red, green, blue) > 128;
}
