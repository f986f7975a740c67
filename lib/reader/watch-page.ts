import { isInside } from './dom';
import { hearChanges } from './hear-changes';
import { labelForm } from './label-form';
import { collectLabelText } from './label-pass';
import type { Lexicon } from './lexicon';
import type { PageRead } from './read-page';

/** At most one look in this time, however often the page changes; doubled up to `SLOWEST_MS` while looks bring nothing new. */
const QUICKEST_MS = 300;
const SLOWEST_MS = 4800;
/** While figures must first stand still, what else changes brings no look before that. */
const SETTLING_MS = 700;
/** A score page, or one with several labels, that shows no board is looked at again this often, this many times, before it counts as changed. */
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
export type Look = Pick<PageRead, 'board' | 'onScorePage' | 'loading' | 'labelled' | 'shadowRoots'> & {
  /** Milliseconds until it must be looked at again; 0: when it changes. */
  readonly again: number;
  /** Whether it saw something else than the look before. */
  readonly news: boolean;
};

/** What has changed since the last look: nothing but within the board · what nobody knows · labels came, and all may be new. */
export type Change = 'board' | 'unheard' | 'labels';

export type Watch = {
  readonly lexicon: Lexicon;
  /** False once the extension was updated or removed; the page then belongs to nobody. */
  readonly isAlive: () => boolean;
  /**
   * @param waited whether the page has had the time that slow data needs
   */
  readonly look: (waited: boolean, change: Change) => Look;
};

/**
 * Looks at the page when it has loaded, when what it shows of indicators changes, and when the tab is shown again.
 * A change elsewhere costs one walk over the changed subtree, and a page that changes without end is heard now and then; a
 * hidden tab costs nothing.
 *
 * @returns a function that starts afresh, for a change of what is to be read
 */
export function watchPage({ lexicon, isAlive, look }: Watch): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  /** The board, or the labels of which one may yet come. */
  let board: Element | undefined;
  let retries = RETRIES;
  let pace = QUICKEST_MS;
  let address = location.href;
  let change: Change = 'labels';

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
    const { again, news, loading, labelled, onScorePage, shadowRoots, ...seen } = look(retries <= 0, change);
    change = 'board';
    board = seen.board ?? labelled;
    pace = news ? Math.min(Math.max(again, QUICKEST_MS), SETTLING_MS) : Math.min(2 * pace, SLOWEST_MS);
    for (const root of [document.body, ...shadowRoots]) hearing.observe(root);
    if (again > 0) lookIn(again);
    // What lies over the figures (a mask, a dialog) may go without a change in them, and a shop's name come.
    else if (loading) lookIn(Math.max(RETRY_MS, pace));
    else if (!seen.board && (onScorePage || labelled) && retries-- > 0) lookIn(RETRY_MS);
  };

  const hearing = hearChanges(CHANGES, (records) => {
    if (document.hidden) return;
    if (location.href !== address) return restart(); // an app that changes its address changes what it shows
    // Most changes of a restless page come while a look is due anyway, and only a label makes another look of that.
    const isAwaited = performance.now() + pace >= due;
    if (isAwaited && change === 'labels') return;
    if (records.length === 0) {
      if (change === 'board') change = 'unheard';
      return lookIn(pace);
    }
    const isGone = board !== undefined && !board.isConnected;
    if (isGone || records.some((record) => bringsLabels(record, lexicon))) {
      change = 'labels';
      lookIn(pace);
    } else if (!isAwaited && records.some((record) => isInBoard(record, board))) lookIn(pace);
  });

  const restart = () => {
    address = location.href;
    retries = RETRIES;
    pace = QUICKEST_MS;
    change = 'labels';
    lookIn(QUICKEST_MS);
  };
  const stop = () => {
    hearing.disconnect();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', restart);
  };
  document.addEventListener('visibilitychange', restart);
  hearing.observe(document.body);
  restart();
  return restart;
}

/** Whether a change lies in the board, or shows or hides it. */
function isInBoard({ type, target }: MutationRecord, board: Element | undefined): boolean {
  if (!board) return false;
  return isInside(target, board) || (type === 'attributes' && target.contains(board));
}

/** Whether a change brings a label. What is not needed of a record is not asked for: each answer is an object of its own. */
function bringsLabels(record: MutationRecord, lexicon: Lexicon): boolean {
  const { type } = record;
  if (type === 'attributes') return false;
  if (type === 'characterData') return holdsLabel(record.target, lexicon);
  for (const node of record.addedNodes) if (holdsLabel(node, lexicon)) return true;
  return false;
}

function holdsLabel(node: Node, { pattern, endings }: Lexicon): boolean {
  if (node.nodeType === Node.TEXT_NODE && labelForm((node as Text).data) === 'none') return false; // a figure, a clock
  return collectLabelText(node, endings).text.search(pattern) >= 0;
}
