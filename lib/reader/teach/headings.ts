import { parentOf } from '../dom';
import { normalize } from '../normalize';
import { textRect } from '../rects';
import type { TextIndex } from './text-index';
import { bare, isLabelLike } from './words';

/** A heading stands no more texts before its label than this. */
const FURTHEST = 800;
const LONGEST_HEADING = 24;
const TOLERANCE_PX = 4;

/**
 * The headings that a label stands under, nearest first: texts above it that are set stronger than it, each stronger
 * than the one before. A heading ends where another of its strength begins, so a label is never under that of the
 * section before.
 *
 * @returns without marks and bracket notes, see `bare`
 */
export function headingsOver(label: Text, { nodes, sight }: TextIndex): string[] {
  const headings: string[] = [];
  const { top } = textRect(label);
  let strongest = strength(label);
  const at = nodes.indexOf(label);
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST); i--) {
    const node = nodes[i]!;
    const text = normalize(node.data).trim();
    const parent = parentOf(node);
    if (text.length > LONGEST_HEADING || !parent || !isLabelLike(text) || /\d/.test(bare(text))) continue;
    const strong = strength(node);
    if (strong <= strongest || textRect(node).bottom > top + TOLERANCE_PX || !sight.textOf(node)) continue;
    headings.push(bare(text));
    strongest = strong;
  }
  return headings;
}

/** Font size in pixels; bold type and heading elements count as slightly larger. */
function strength(node: Text): number {
  const parent = parentOf(node);
  if (!parent) return 0;
  const { fontSize, fontWeight } = getComputedStyle(parent);
  const bold = Number(fontWeight) >= 500 ? 0.4 : 0;
  const tagged = parent.closest('h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption') ? 0.4 : 0;
  return (Number.parseFloat(fontSize) || 12) + bold + tagged;
}
