/** So many changes are heard at once, and so many a second in the long run. */
const AT_ONCE = 1000;
const A_SECOND = 250;
/** Never deaf for longer. */
const LONGEST_REST_MS = 1500;

export type Hearing = {
  readonly observe: (root: Node) => void;
  readonly disconnect: () => void;
};

/**
 * A MutationObserver that a restless page cannot keep busy. Each change that is heard costs the page's thread a record, made
 * and looked at; a page that changes without end is heard now and then only, and what it did meanwhile counts as anything.
 *
 * @param changed told what was heard, or, with no records at all, that something may have happened unheard
 */
export function hearChanges(
  options: MutationObserverInit,
  changed: (records: readonly MutationRecord[]) => void,
): Hearing {
  const roots = new Set<Node>();
  let left = AT_ONCE;
  let since = performance.now();
  let rest: ReturnType<typeof setTimeout> | undefined;

  /** Shadow roots come and go with what a page draws. */
  const forgetGone = () => {
    for (const root of roots) if (!root.isConnected) roots.delete(root);
  };
  const observer = new MutationObserver((records) => {
    const now = performance.now();
    left = Math.min(AT_ONCE, left + ((now - since) / 1000) * A_SECOND) - records.length;
    since = now;
    if (left < 0) {
      observer.disconnect();
      rest = setTimeout(wake, Math.min(LONGEST_REST_MS, (-left / A_SECOND) * 1000));
    }
    changed(records);
  });
  const wake = () => {
    rest = undefined;
    left = 0;
    since = performance.now();
    forgetGone();
    for (const root of roots) observer.observe(root, options);
    changed([]);
  };
  return {
    observe(root) {
      if (roots.has(root)) return;
      forgetGone();
      roots.add(root);
      if (rest === undefined) observer.observe(root, options);
    },
    disconnect() {
      clearTimeout(rest);
      observer.disconnect();
      roots.clear();
    },
  };
}
