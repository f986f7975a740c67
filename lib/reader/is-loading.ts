import { parentOf } from './dom';
import type { Located } from './locate-figure';

/** What component libraries put where figures will be. */
const PLACEHOLDER = '[class*="skeleton" i],[class*="placeholder" i]';
/** What they lay over figures that are being fetched, or say of the box that holds them. */
const MASK =
  '[aria-busy="true"],[class*="spin-spinning" i],[class*="loading-mask" i],[class*="loading__overlay" i],[class*="is-loading" i],[class*="spin-loading" i],[class*="loading-wrap" i] [class*="loading-tip" i],[class*="spin-block" i]:has(> [class*="spin-wrapper" i]),[class*="loading-component" i]';
/** A class that says that loading is over. */
const LOADED = /(?:loaded|done|finish(?:ed)?|complete[d]?|ready|end|false|off)(?=$|[\s_-])/i;
const WAITING = /加载|载入|更新中|计算中|请稍[候后]|loading/i;

/** Whether a board still waits for its figures: placeholders in it, or a mask over most of what it shows. */
export function isLoading(board: Element, places: readonly Located[]): boolean {
  const scope = parentOf(board) ?? board;
  const found = (selector: string) => [
    ...scope.querySelectorAll(selector),
    ...(scope.matches(selector) ? [scope] : []),
  ];
  const holdsFigures = (element: Element) => places.some(({ block }) => element.contains(block));
  if (found(PLACEHOLDER).some((element) => isShown(element) && !isLoaded(element) && !holdsFigures(element)))
    return true;
  if (found(MASK).some((element) => isShown(element) && !isLoaded(element))) return true;
  const covers = places.map(({ block }) => coverOf(block)).filter((cover) => cover !== 'out of view');
  return covers.length > 2 && covers.filter((cover) => cover && isWaiting(cover)).length > 0.6 * covers.length;
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
  return isDim(getComputedStyle(cover).backgroundColor);
}

/** Neither clear nor solid: rgba(255, 255, 255, 0.7). */
function isDim(color: string): boolean {
  const alpha = Number(/[,/]\s*([\d.]+)\s*\)$/.exec(color.startsWith('rgba') || color.includes('/') ? color : '')?.[1]);
  return alpha > 0.2 && alpha < 1;
}
