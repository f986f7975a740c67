import { parentOf } from './dom';
import type { PageView } from './page-view';
import { overlapX, textRect } from './rects';
import type { BlockText } from './visible-text';

const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]';
const HEAD = 'th,[role="columnheader"]';

/**
 * The column heads over the figures of a table row: 店铺表现, 行业均值, 权重. Matched by where they stand, because
 * libraries with fixed heads or columns draw one table as several.
 *
 * @returns a function from an offset in the block's text to its column's head; empty outside a table
 */
export function columnHeads(block: Element, text: BlockText, page: PageView): (offset: number) => string {
  const none = () => '';
  if (!block.matches('tr,[role="row"]')) return none;
  let table: Element | null = block;
  let heads: Element[] = [];
  for (let level = 0; table && heads.length === 0 && level < 8; level++) {
    table = parentOf(table);
    heads = table
      ? [...table.querySelectorAll(HEAD)].filter((head) => !block.contains(head) && page.isVisible(head))
      : [];
  }
  if (heads.length === 0) return none;
  const boxes = heads.map((head) => ({ rect: head.getBoundingClientRect(), words: head.textContent ?? '' }));
  return (offset) => {
    const piece = text.pieces.find(({ end }) => offset < end);
    const cell = piece && parentOf(piece.node)?.closest(CELL);
    if (!piece || !cell) return '';
    const rect = textRect(piece.node);
    const over = boxes.filter((box) => box.rect.bottom <= rect.top + 1 && overlapX(rect, box.rect) > 0.5);
    return over.map((box) => box.words).join(' ');
  };
}
