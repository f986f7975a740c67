import { parentOf } from './dom';
import { findFigures } from './find-figures';
import type { Mention } from './find-mentions';
import type { PageView } from './page-view';
import { overlapX, overlapY } from './rects';
import type { BlockText, Piece } from './visible-text';

/** Levels from a label up to the path or the menu that it may be part of. */
const LEVELS = 7;
/** Longer texts are no path. */
const LONGEST_PATH = 60;
const PART_END = /[/>›»→]\s*$/;
const HOME = /^(?:首页|主页|工作台|home|dashboard)$/i;

/** A menu stands at the page's left edge, in a column narrower than this, with at least so many entries, one below the other. */
const MENU_PX = 280;
const FURTHEST_LEFT_PX = 190;
/** The fixed column of a table is a column of names, too. */
const TABLE = 'table,[role="table"],[role="grid"]';
const FEWEST_ENTRIES = 6;
const BADGE = /^\d{1,4}\+?$/;

/**
 * Whether a label only names a place of the back-end: the end of a path (`首页 / 店铺 / 商家体验分`) or a menu's entry. What
 * stands below or beside these is anything's figure. Told by how they are laid out, for hashed classes say nothing.
 */
export function isWayfinding(mention: Mention, page: PageView): boolean {
  let block: Element | null = mention.element;
  for (let level = 0; block && level < LEVELS && block !== document.body; level++, block = parentOf(block)) {
    const text = page.textOf(block);
    if (!text) return false;
    const own = text.pieces.find(({ node }) => mention.nodes.includes(node));
    if (!own) return false;
    if (isPath(text, own)) return true;
    const { width, left } = block.getBoundingClientRect();
    if (width < MENU_PX && left < FURTHEST_LEFT_PX && isMenu(text) && !block.closest(TABLE)) return true;
    if (text.pieces.length > FEWEST_ENTRIES && width >= MENU_PX) return false;
  }
  return false;
}

/** Names on one line, each behind a mark or behind 首页, and no figure among them. A mark behind the last, too, makes links of them. */
function isPath({ text, pieces }: BlockText, own: Piece): boolean {
  if (text.length > LONGEST_PATH || pieces.some(({ rect }) => overlapY(rect, own.rect) < 0.5)) return false;
  const before = text.slice(0, own.start).trim();
  const first = pieces[0]!;
  const isBehind = PART_END.test(before) || (first !== own && HOME.test(text.slice(first.start, first.end).trim()));
  return before !== '' && isBehind && !/\d/.test(text) && !PART_END.test(text);
}

/** One name below the other, in a column, with nothing but the counts of what is to be done. */
function isMenu({ text, pieces }: BlockText): boolean {
  const names = pieces.filter(({ start, end }) => !BADGE.test(text.slice(start, end).trim()));
  if (names.length < FEWEST_ENTRIES) return false;
  return names.every(({ rect, start, end }, i) => {
    const above = names[i - 1];
    const isBelow = !above || (overlapY(rect, above.rect) < 0.3 && overlapX(rect, above.rect) > 0);
    return isBelow && findFigures(text.slice(start, end)).length === 0;
  });
}
