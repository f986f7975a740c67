import { parentOf } from './dom';
import { findFigures } from './find-figures';
import type { PageView } from './page-view';
import type { BlockText, Piece } from './visible-text';

/** Longer texts are no titles. */
const LONGEST_TITLE = 32;
/** A block with more text than this over a section is a section of its own. */
const HEAD_CHARACTERS = 240;
/** So many neighbours above an element are looked at for its title. */
const NEIGHBOURS = 8;
/** Set larger than its surroundings' plain text, or bold. */
const TITLE_TAGS =
  'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption,strong,b,dt,[class*="title" i],[class*="heading" i]';
const PLAIN_SIZE = 14;
const BOLD = 600;

/** Menus, heads of columns, and announcements name other things. */
const NO_TITLES =
  'nav,aside,thead,tr,colgroup,[role="menu"],[role="navigation"],[role="row"],[role="rowgroup"],[role="alert"],[class*="alert" i],[class*="notice" i],[class*="table-head" i],[class*="menu" i]';
const HEAD_CELL = 'th,td,[role="columnheader"],[role="cell"]';
/** A title stands above what it names; boxes may touch. */
const OVERLAP_PX = 8;
/** The bar at the top of every page names the back-end. */
const BAR_PX = 90;

const CHOICE =
  '[role="tab"],[role="radio"],[role="option"],[role="menuitemradio"],label,button,li,a,[class*="tab" i],[class*="segment" i],[class*="radio" i]';
const LINK = 'a,button,[role="button"],[role="link"],nav,[role="navigation"],[role="menu"]';
const SELECTED_CLASS = /(?:^|[\s_-])(?:active|selected|checked|current|chosen|is-active|on|cur)(?=$|[\s_-])/i;

/** Where sections of a page get their titles from, remembered for one pass. */
export type Titles = (element: Element) => readonly string[];

/**
 * The titles over a place of the page, nearest first: headings of its section, of the section around it, and so on, and
 * the chosen ones of tabs. They say whose figures stand below: 同行标杆, 示例数据, 达人 小鹿姐姐.
 */
export function sectionTitles(page: PageView): Titles {
  const known = new Map<Element, readonly string[]>();
  const titlesOf: Titles = (element) => {
    const found = known.get(element);
    if (found) return found;
    const parent = parentOf(element);
    const over = parent && element !== document.body ? titlesOf(parent) : [];
    const titles = [...titlesBefore(element, page), ...over];
    known.set(element, titles);
    return titles;
  };
  return titlesOf;
}

function titlesBefore(element: Element, page: PageView): string[] {
  let neighbour = element.previousElementSibling;
  for (let i = 0; neighbour && i < NEIGHBOURS; i++, neighbour = neighbour.previousElementSibling) {
    if (page.within(neighbour).length > 0 || neighbour.matches(NO_TITLES) || !page.isVisible(neighbour)) continue;
    const { top, bottom, height } = neighbour.getBoundingClientRect();
    if (bottom > element.getBoundingClientRect().top + OVERLAP_PX) continue;
    if (top + scrollY < OVERLAP_PX && height < BAR_PX) continue;
    const text = page.textOf(neighbour);
    if (!text || text.text.length > HEAD_CHARACTERS) continue;
    const titles = text.pieces
      .filter((piece) => isTitle(piece, text))
      .map(({ start, end }) => text.text.slice(start, end));
    if (titles.length > 0) return titles;
  }
  return [];
}

function isTitle({ node, start, end, size }: Piece, { text }: BlockText): boolean {
  const element = parentOf(node);
  const words = text.slice(start, end);
  if (!element || words.length > LONGEST_TITLE || !/\p{L}/u.test(words) || element.closest(HEAD_CELL)) return false;
  if (findFigures(words).length > 0) return false;
  const choice = element.closest(CHOICE);
  if (choice && isChosen(choice)) return true;
  const link = element.closest(LINK);
  if (link && link.getAttribute('aria-expanded') !== 'true') return false;
  if (link) return true; // the head of an opened panel
  return (
    size > PLAIN_SIZE || element.closest(TITLE_TAGS) !== null || Number(getComputedStyle(element).fontWeight) >= BOLD
  );
}

/** Whether one of several choices is the chosen one, as far as the page says it in words. */
export function isChosen(choice: Element): boolean {
  const states = ['aria-selected', 'aria-checked', 'aria-pressed', 'aria-current'].map((name) =>
    choice.getAttribute(name),
  );
  if (states.some((state) => state && state !== 'false')) return true;
  if (states.includes('false')) return false;
  if (choice.querySelector('input:checked')) return true;
  return SELECTED_CLASS.test(choice.getAttribute('class') ?? '');
}
