import { ancestorsOf } from './surroundings';

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
  /** These nodes near the figures, or what is in them, were changed; none: something of the page was. */
  readonly changed: (nodes: readonly Node[]) => void;
  /** The whole look may be another: size of the window, theme, fonts. */
  readonly restyled: () => void;
};

export type MotionWatch = {
  /** Which elements' sizes and shadow roots to watch too. */
  readonly also: (elements: Iterable<Element>, roots: Iterable<Node>) => void;
  /** Tells each change in one of these and around them, instead of those before. */
  readonly near: (homes: readonly Node[]) => void;
  /** Of all other changes tells the next one. */
  readonly again: () => void;
};

/** Tells whatever may move the figures. A restless page changes hundreds of nodes at a time, and each that is told of costs. */
export function watchMotion({ signal, moved, changed, restyled }: Motion): MotionWatch {
  const options = { signal, capture: true, passive: true };
  const nearby = new MutationObserver((records) => changed(records.map(({ target }) => target)));
  const anywhere = new MutationObserver(() => {
    anywhere.disconnect();
    changed([]);
  });
  const theme = new MutationObserver(restyled);
  const sizes = new ResizeObserver(moved);

  document.addEventListener('scroll', moved, options);
  for (const type of MOTIONS) document.addEventListener(type, moved, options);
  window.addEventListener('resize', restyled, options);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', restyled, { signal });
  document.fonts.addEventListener('loadingdone', restyled, { signal });
  theme.observe(document.documentElement, ROOT_CHANGES);
  signal.addEventListener('abort', () => {
    for (const observer of [nearby, anywhere, theme, sizes]) observer.disconnect();
  });

  const watched = new WeakSet<Node>();
  return {
    also(elements, roots) {
      for (const element of elements) {
        if (watched.has(element)) continue;
        watched.add(element);
        sizes.observe(element);
      }
      for (const root of roots) {
        if (!(root instanceof ShadowRoot) || watched.has(root)) continue;
        watched.add(root);
        root.addEventListener('scroll', moved, options); // leaves no shadow root by itself
      }
    },
    near(homes) {
      nearby.disconnect();
      for (const home of homes) {
        nearby.observe(home, CHANGES);
        for (const element of ancestorsOf(home)) nearby.observe(element, { ...CHANGES, subtree: false });
      }
    },
    again() {
      if (!signal.aborted) anywhere.observe(document.body, CHANGES);
    },
  };
}
