import { isLikelyPath, mayShowFigures } from './may-show-figures';

/** Changes are gathered for this long, so that a page that builds itself is walked a few times only. */
const GATHER_MS = 200;

/**
 * Waits until a page may show figures, then calls back, once. Until then a change costs one walk over what came; a hidden
 * page costs nothing.
 *
 * @param isAlive false once the extension was updated or removed
 */
export function awaitFigures(found: () => void, isAlive: () => boolean): void {
  let changed = new Set<Node>([document.documentElement]);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookAtChanges = () => {
    timer = undefined;
    if (!isAlive()) return stop();
    if (document.hidden) {
      changed = new Set([document.documentElement]); // what changes meanwhile need not be kept
      return;
    }
    const roots = changed;
    changed = new Set();
    const worth =
      isLikelyPath(location.pathname) || [...roots].some((root) => root.isConnected && mayShowFigures(root));
    if (!worth) return;
    stop();
    found();
  };
  const lookSoon = () => {
    timer ??= setTimeout(lookAtChanges, GATHER_MS);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of document.hidden ? [] : records) {
      if (type === 'characterData') changed.add(target);
      else for (const node of addedNodes) changed.add(node);
    }
    lookSoon();
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', lookSoon);
  };
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  document.addEventListener('visibilitychange', lookSoon);
  lookSoon();
}
