/** What moves or hides a figure without a change in its text. */
const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden'],
};
const ROOT_CHANGES: MutationObserverInit = { attributes: true };
/** What begins or ends a movement that no mutation tells of. */
const MOTIONS = ['transitionrun', 'transitionend', 'animationstart', 'animationend', 'load'];

export type Motion = {
  readonly signal: AbortSignal;
  /** Something may stand elsewhere: at most once a frame. */
  readonly moved: () => void;
  /** These nodes, or what is in them, were changed. */
  readonly changed: (nodes: readonly Node[]) => void;
  /** The whole look may be another: size of the window, theme, fonts. */
  readonly restyled: () => void;
};

/** Tells whatever may move the figures. @returns a function that says which elements' sizes and shadow roots to watch too */
export function watchMotion({ signal, moved, changed, restyled }: Motion) {
  const options = { signal, capture: true, passive: true };
  const mutations = new MutationObserver((records) => changed(records.map(({ target }) => target)));
  const theme = new MutationObserver(restyled);
  const sizes = new ResizeObserver(moved);

  document.addEventListener('scroll', moved, options);
  for (const type of MOTIONS) document.addEventListener(type, moved, options);
  window.addEventListener('resize', restyled, options);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', restyled, { signal });
  document.fonts.addEventListener('loadingdone', restyled, { signal });
  mutations.observe(document.body, CHANGES);
  theme.observe(document.documentElement, ROOT_CHANGES);
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    theme.disconnect();
    sizes.disconnect();
  });

  const watched = new WeakSet<Node>();
  return (elements: Iterable<Element>, roots: Iterable<Node>) => {
    for (const element of elements) {
      if (watched.has(element)) continue;
      watched.add(element);
      sizes.observe(element);
    }
    for (const root of roots) {
      if (!(root instanceof ShadowRoot) || watched.has(root)) continue;
      watched.add(root);
      mutations.observe(root, CHANGES);
      root.addEventListener('scroll', moved, options); // leaves no shadow root by itself
    }
  };
}
