import { isInside } from './dom';
import type { Lexicon } from './lexicon';
import type { PageRead } from './read-page';
import { collectText } from './text-pass';

/** At most one look in this time, however often the page changes; doubled up to `SLOWEST_MS` while looks bring nothing new. */
const QUICKEST_MS = 300;
const SLOWEST_MS = 4800;
/** A score page that shows no board is looked at again this often, this many times, before it counts as changed. */
const RETRY_MS = 1500;
const RETRIES = 6;

/** What can change a figure: text, elements, and what shows or hides them. */
const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-busy'],
};

/** One look at the page. */
export type Look = Pick<PageRead, 'board' | 'onScorePage' | 'loading' | 'shadowRoots'> & {
  /** Milliseconds until it must be looked at again; 0: when it changes. */
  readonly again: number;
  /** Whether it saw something else than the look before. */
  readonly news: boolean;
};

export type Watch = {
  readonly lexicon: Lexicon;
  /** False once the extension was updated or removed; the page then belongs to nobody. */
  readonly isAlive: () => boolean;
  /**
   * @param waited whether the page has had the time that slow data needs
   * @param onlyBoard whether nothing has changed since the last look but within the board
   */
  readonly look: (waited: boolean, onlyBoard: boolean) => Look;
};

/**
 * Looks at the page when it has loaded, when what it shows of indicators changes, and when the tab is shown again.
 * A change elsewhere costs one walk over the changed subtree; a hidden tab costs nothing.
 *
 * @returns a function that starts afresh, for a change of what is to be read
 */
export function watchPage({ lexicon, isAlive, look }: Watch): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let board: Element | undefined;
  let retries = RETRIES;
  let pace = QUICKEST_MS;
  let address = location.href;
  let onlyBoard = false;
  const observed = new WeakSet<Node>();

  const lookIn = (ms: number) => {
    const at = performance.now() + ms;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    // In a frame: a tab in the background draws none, and figures that count up stand still there.
    timer = setTimeout(() => requestAnimationFrame(run), ms);
  };
  const run = () => {
    due = Number.POSITIVE_INFINITY;
    if (!isAlive()) return stop();
    if (document.hidden) return;
    const { again, news, loading, onScorePage, shadowRoots, ...seen } = look(retries <= 0, onlyBoard);
    onlyBoard = true;
    board = seen.board;
    pace = news ? QUICKEST_MS : Math.min(2 * pace, SLOWEST_MS);
    observe(document.body, ...shadowRoots);
    if (again > 0) lookIn(again);
    // What lies over the figures (a mask, a dialog) may go without a change in them, and a shop's name come.
    else if (loading) lookIn(Math.max(RETRY_MS, pace));
    else if (!board && onScorePage && retries-- > 0) lookIn(RETRY_MS);
  };

  const observer = new MutationObserver((records) => {
    if (document.hidden) return;
    if (location.href !== address)
      restart(); // an app that changes its address changes what it shows
    else if (records.some((record) => isInBoard(record, board))) lookIn(pace);
    if (records.some((record) => bringsLabels(record, board, lexicon))) {
      onlyBoard = false;
      lookIn(pace);
    }
  });
  const observe = (...roots: Node[]) => {
    for (const root of roots) {
      if (!observed.has(root)) observer.observe(root, CHANGES);
      observed.add(root);
    }
  };

  const restart = () => {
    address = location.href;
    retries = RETRIES;
    pace = QUICKEST_MS;
    onlyBoard = false;
    lookIn(QUICKEST_MS);
  };
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', restart);
  };
  document.addEventListener('visibilitychange', restart);
  observe(document.body);
  restart();
  return restart;
}

/** Whether a change lies in the board, shows or hides it, or took it away. */
function isInBoard({ type, target }: MutationRecord, board: Element | undefined): boolean {
  if (!board) return false;
  return !board.isConnected || isInside(target, board) || (type === 'attributes' && target.contains(board));
}

/** Whether a change brings a label, or takes the board away. */
function bringsLabels(
  { type, target, addedNodes }: MutationRecord,
  board: Element | undefined,
  lexicon: Lexicon,
): boolean {
  if (board && !board.isConnected) return true;
  if (type === 'attributes') return false;
  const hasLabel = (text: string) => text.search(lexicon.pattern) >= 0;
  if (type === 'characterData') return hasLabel(collectText(target).text);
  return [...addedNodes].some((node) => hasLabel(collectText(node).text));
}
