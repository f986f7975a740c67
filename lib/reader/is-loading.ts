import type { Located } from './locate-figure';

/** What component libraries put where figures will be. Wrappers that stay after loading are not among them. */
const PLACEHOLDER =
  '[aria-busy="true"],[class*="skeleton" i],[class*="spin-spinning" i],[class*="loading-mask" i],[class*="is-loading" i]';

/** Whether a board still waits for its figures: placeholders in it, or a mask over most of what it shows. */
export function isLoading(board: Element, places: readonly Located[]): boolean {
  const scope = board.parentElement ?? board;
  const placeholders = [...scope.querySelectorAll(PLACEHOLDER), ...(scope.matches(PLACEHOLDER) ? [scope] : [])];
  if (placeholders.some((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0))
    return true;
  const inView = places.map(({ block }) => covering(block)).filter((cover) => cover !== 'out of view');
  return inView.length > 2 && inView.filter(Boolean).length > 0.6 * inView.length;
}

/** Whether something else lies over the middle of a block. */
function covering(block: Element): boolean | 'out of view' {
  const { left, right, top, bottom } = block.getBoundingClientRect();
  const root = block.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return hit ? !(block.contains(hit) || hit.contains(block)) : 'out of view';
}
