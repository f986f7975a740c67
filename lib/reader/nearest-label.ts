import type { Mention } from './find-mentions';
import { withoutLabels } from './page-view';
import { overlapX, overlapY, textRect } from './rects';
import type { BlockText } from './visible-text';

/**
 * The part of a block's text whose nearest label, to the left on its line or above in its column, is this one; the
 * rest is blanked, so that offsets stay. For lists and grids in which labels and figures have no block of their own.
 */
export function nearestLabelText(block: BlockText, mention: Mention, labels: readonly Mention[]): string {
  const heads = labels.map((label) => ({ label, rect: headRect(label) }));
  const plain = withoutLabels(block, labels);
  const chars = plain.split('');
  for (const { node, start, end } of block.pieces) {
    const owner = heads.some(({ label }) => label.nodes.includes(node) && label.inline)
      ? heads.find(({ label }) => label.nodes.includes(node))?.label
      : nearest(textRect(node), heads);
    if (!isSame(owner, mention)) for (let i = start; i < end; i++) chars[i] = '\u0002';
  }
  return chars.join('');
}

/** Synonyms of one label are one; an indicator and its numerator are not. */
function isSame(owner: Mention | undefined, mention: Mention): boolean {
  return owner?.entry.term === mention.entry.term && owner.entry.kind === mention.entry.kind;
}

function nearest(rect: DOMRect, heads: readonly { label: Mention; rect: DOMRect }[]): Mention | undefined {
  let best: { label: Mention; distance: number } | undefined;
  for (const { label, rect: head } of heads) {
    const beside = overlapY(rect, head) > 0.5 && head.left <= rect.left;
    const above = head.bottom <= rect.top + 2 && overlapX(rect, head) > 0;
    if (!beside && !above) continue;
    // On one line the label stands closer to its figure than any label above.
    const distance = beside ? (rect.left - head.right) / 4 : rect.top - head.bottom;
    if (!best || distance < best.distance) best = { label, distance };
  }
  return best?.label;
}

/** In a table the column's head is as wide as its cell, however its text is aligned. */
function headRect({ nodes, element }: Mention): DOMRect {
  return element.closest('td,th,[role="columnheader"]')?.getBoundingClientRect() ?? textRect(nodes[0]!);
}
