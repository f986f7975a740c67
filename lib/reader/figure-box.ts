import { isInside, parentOf } from './dom';
import { findFigures } from './find-figures';
import { compact } from './normalize';
import type { Span } from './pick-figure';
import type { BlockText } from './visible-text';

/** What the eye passes over: what can be clicked says what to do, not what the figure is. */
const CLICKABLE = 'a,button,[role="button"],[role="link"]';

/**
 * For each figure of a block, the stretch of text of the smallest box around it, within the block, that holds words too:
 * its caption, wherever in the box it stands (`2.5%` over 行业均值). Undefined where that box holds other figures.
 *
 * @param plain the block's text, labels blanked
 */
export function figureBoxes(block: Element, text: BlockText, plain: string): (figure: Span) => Span | undefined {
  const figures = findFigures(plain);
  return ({ start, end }) => {
    const { pieces } = text;
    const without = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
    let first = pieces.findIndex((each) => start < each.end);
    let last = first;
    const piece = pieces[first];
    for (let box = piece && parentOf(piece.node); box && box !== block; box = parentOf(box)) {
      // What stands in a box stands together; to ask every piece is most of a look in Firefox.
      while (first > 0 && isInside(pieces[first - 1]!.node, box)) first--;
      while (last + 1 < pieces.length && isInside(pieces[last + 1]!.node, box)) last++;
      const inside = pieces.slice(first, last + 1);
      const [from, to] = [inside[0]!.start, inside.at(-1)!.end];
      const others = figures.filter((other) => other.start >= from && other.end <= to && other.start !== start);
      if (others.length > 0) return undefined;
      const words = inside
        .filter(({ node }) => !isClickable(node, box))
        .map((each) => without.slice(each.start, each.end));
      if (/[\p{L}]/u.test(words.join(' '))) return { start: from, end: to };
    }
    return undefined;
  };
}

function isClickable(node: Text, box: Element): boolean {
  const clickable = parentOf(node)?.closest(CLICKABLE);
  return Boolean(clickable && box !== clickable && box.contains(clickable));
}

const ICON = 'svg,img,i,[class*="icon" i],[class*="arrow" i],[class*="caret" i],[class*="trend" i]';

/** For each figure of a block, whether an icon stands in the box that it has for itself: an arrow that makes it a change. */
export function figureIcons({ pieces, text }: BlockText): (figure: Span) => boolean {
  return ({ start, end }) => {
    const piece = pieces.find((each) => start < each.end);
    const figure = compact(text.slice(start, end));
    for (let box = piece && parentOf(piece.node); box; box = parentOf(box)) {
      if (compact(box.textContent ?? '').replace(PRIVATE_USE, '') !== figure) return false;
      if (box.querySelector(ICON)) return true;
    }
    return false;
  };
}
const PRIVATE_USE = /[\ue000-\uf8ff]/g;
