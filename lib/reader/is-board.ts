import type { Term } from '../platforms/vocabulary';
import { commonAncestor, DRAWER_HEIGHT, isInside, parentOf } from './dom';
import { findDay } from './find-day';
import type { Mention } from './find-mentions';
import { choicesIn, fieldsIn, isFilledIn, isOneEach, MOST_CHOICES } from './form-fields';
import type { Located } from './locate-figure';
import { compact } from './normalize';
import { CLEARLY_LARGER } from './pick-figure';
import { isDisclaimed, isLocked, proseIn, SENTENCE_LENGTH } from './prose';

/**
 * The board that the figures make, or undefined where they do not convince: a board has several labels with a figure
 * each, few words of prose, and no fields to fill in. On a known score page less is asked.
 *
 * @param isKnown whether the path is of a page that shows figures of the score
 * @param labels all of the page's, seen or not
 */
export function findBoard(
  figures: ReadonlyMap<Term, Located>,
  onScorePage: boolean,
  isVisible: (element: Element) => boolean,
  isKnown = onScorePage,
  labels: readonly Mention[] = [],
): Element | undefined {
  const scored = scoredOf([...figures.values()], onScorePage);
  const board = commonAncestor(scored.map(({ mention }) => mention.nodes[0]!));
  const isBoard =
    isEnough(scored, onScorePage) || (isKnown && isSoleTile(scored)) || isOpenPart(scored, labels, isVisible);
  if (!board || !isBoard) return undefined;

  const filledIn = scored.filter((located) => isFilledIn(located, onScorePage));
  if (!onScorePage && choicesIn(board) > MOST_CHOICES) return undefined;
  if (isOneEach(scored) && filledIn.length * 2 >= scored.length) return undefined;
  if (!onScorePage && fieldsIn(board, scored) * 2 >= scored.length) return undefined;
  if (!onScorePage && isInDialog(board) && !isWhole(scored)) return undefined;
  if (!onScorePage && isAboutOneThing(board, isVisible)) return undefined;

  const holdsOwn = (element: Element) => scored.some(({ mention }) => isInside(mention.element, element));
  const { sentences, madeUp } = proseIn(onScorePage ? board : (parentOf(board) ?? board), isVisible, holdsOwn);
  if (isLocked(parentOf(board) ?? board, isVisible)) return undefined;
  if (isDisclaimed(board, isVisible)) return undefined;
  if (madeUp || sentences > (onScorePage ? 3 : 1) * scored.length) return undefined;
  // Everyday words (服务, a page's title) beside a figure print nothing in the way of a board.
  const named = scored.filter(({ mention }) => mention.entry.kind !== 'weak');
  const printedAsText = (named.length > 0 ? named : scored).every(({ mention }) => mention.inline || mention.inLine);
  return printedAsText && !onScorePage && !isList(scored, board, isVisible) ? undefined : board;
}

/**
 * Whether labels and figures that are printed as lines of text are a board all the same: the total and what it is made of,
 * a line each, under the day of the data, and nobody who speaks.
 */
function isList(scored: readonly Located[], board: Element, isVisible: (element: Element) => boolean): boolean {
  const lines = new Set(scored.map(({ mention }) => mention.element));
  if (!isWhole(scored) || lines.size < scored.length) return false;
  const section = sectionOf(board);
  const said = compact(section.textContent ?? '');
  return findDay(said, NO_DAY) !== undefined && !SPEAKS.test(said) && proseIn(section, isVisible).sentences === 0;
}
/** Somebody speaks to the seller, or tells what follows. */
const SPEAKS = /[您你]|亲爱|尊敬|如下|以下|\b(?:dear|your?)\b/i;
/** No day lies ahead of it. */
const NO_DAY = '9999-12-31';
/** Levels from a list of lines up to the card that states their day. */
const CARD_LEVELS = 4;
/** A block with more text than this, white space dropped, is more than such a card. */
const CARD_CHARACTERS = 800;

function sectionOf(board: Element): Element {
  let section = board;
  for (let level = 0; level < CARD_LEVELS; level++) {
    const parent = parentOf(section);
    if (!parent || parent === document.body || compact(parent.textContent ?? '').length > CARD_CHARACTERS) break;
    section = parent;
  }
  return section;
}

/**
 * The figures that enter the score; where two do that alone, the measures (a rate, a time) printed in the same way beside
 * them too.
 */
function scoredOf(places: readonly Located[], onScorePage: boolean): readonly Located[] {
  const scored = places.filter(({ mention }) => mention.entry.term.role !== 'fact');
  if (onScorePage || scored.length !== 2) return scored;
  const measures = places.filter(({ mention: { entry }, picked }) => {
    return entry.term.role === 'fact' && entry.term.unit !== 'count' && picked.status === 'read';
  });
  const forms = new Set(scored.map(form));
  return measures.every((measure) => forms.has(form(measure))) ? [...scored, ...measures] : scored;
}

/** How a label and its figure are set. */
function form({ mention: { element }, size }: Located): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''} ${size}`;
}

function isEnough(scored: readonly Located[], onScorePage: boolean): boolean {
  const count = (role: Term['role']) => scored.filter(({ mention }) => mention.entry.term.role === role).length;
  const [total, dimensions] = [count('total') > 0, count('dimension')];
  const indicators = count('indicator') + count('fact');
  if (onScorePage) return total || indicators + dimensions >= 2;
  if (scored.filter(({ mention }) => mention.entry.term.role === 'total').length > 1) return true;
  return (total && dimensions + indicators >= 2) || dimensions + indicators >= 3;
}

/** One indicator, its figure set clearly larger than its name: all that a page of the agents or of returns has of the score. */
function isSoleTile(scored: readonly Located[]): boolean {
  const [sole, ...more] = scored;
  return sole !== undefined && more.length === 0 && isTile(sole, LARGE);
}

/** An indicator and its figure, set larger than its name by a factor. */
function isTile({ mention, picked, size }: Located, factor: number): boolean {
  if (picked.status !== 'read' || mention.inline) return false;
  if (mention.entry.term.role !== 'indicator' || mention.entry.kind === 'weak') return false;
  return size >= factor * Number.parseFloat(getComputedStyle(mention.element).fontSize);
}
/** What stands in a sentence or a row is set as large as its name, or a little larger. */
const LARGE = 1.3;

/**
 * Two indicators as tiles, the rest of their board folded away or under other tabs: labels of more indicators that are not
 * seen now, or the names of the score's parts over what is not.
 */
function isOpenPart(
  scored: readonly Located[],
  labels: readonly Mention[],
  isVisible: (element: Element) => boolean,
): boolean {
  if (scored.length !== 2 || !scored.every((tile) => isTile(tile, CLEARLY_LARGER))) return false;
  const folded = labels.filter(({ entry, role, element }) => {
    const isPart = entry.term.role === 'dimension';
    return (
      entry.kind === 'label' && (isPart || (role === 'label' && entry.term.role === 'indicator' && !isVisible(element)))
    );
  });
  return new Set(folded.map(({ entry }) => entry.term)).size >= FEWEST_FOLDED;
}
const FEWEST_FOLDED = 2;

/** In a dialog over the page; a drawer, which takes a whole side of it, is a page of its own. */
function isInDialog(board: Element): boolean {
  const dialog = board.closest('[role="dialog"],[aria-modal="true"]');
  return dialog !== null && dialog.getBoundingClientRect().height < DRAWER_HEIGHT * innerHeight;
}

/** The total with most of what it is made of: details that a page opens in a dialog. */
function isWhole(scored: readonly Located[]): boolean {
  return scored.length >= FEWEST_OF_WHOLE && scored.some(({ mention }) => mention.entry.term.role === 'total');
}
const FEWEST_OF_WHOLE = 4;

/** `商品ID：6221…`, once on a page: it is about this one. A list has many, and the rows of a table are no subject. */
const SUBJECT =
  /(?:商品|宝贝|货品|订单|售后单|工单|抽检|质检|申诉|product|item|listing|order|ticket)(?:ID|编号|单号|no\.?|number)[:：]?#?[A-Z]{0,4}\d{6,}|(?:商品|宝贝|货品|product|item|listing)[:：][^:：]{1,80}[(（](?:ID|编号)[:：]?\d{6,}[)）]/gi;
const IN_LIST = 'tr,li,[role="row"],[role="listitem"]';

function isAboutOneThing(board: Element, isVisible: (element: Element) => boolean): boolean {
  const walker = document.createTreeWalker(board.ownerDocument.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node && count < 2; node = walker.nextNode()) {
    const { data } = node as Text;
    if (!/ID|编号|单号|no\.|number/i.test(data) || data.length > 2 * SENTENCE_LENGTH) continue;
    const found = compact(parentOf(node)?.textContent?.slice(0, 200) ?? '').match(SUBJECT)?.length ?? 0;
    const parent = node.parentElement;
    if (found > 0 && parent && !parent.closest(IN_LIST) && isVisible(parent)) count += found;
  }
  return count === 1;
}
