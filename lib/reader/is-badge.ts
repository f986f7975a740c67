import type { Term } from '../platforms/vocabulary';
import { parentOf } from './dom';
import { pieceAt } from './heads';
import { CLEARLY_LARGER, type Picked } from './pick-figure';
import type { BlockText } from './visible-text';

/** A small number without a unit beside a title is a badge (商家体验分 ②), not the score. */
export function isBadge(picked: Picked, text: BlockText, labelSize: number, term: Term): boolean {
  if (picked.status !== 'read' || !/^\d+$/.test(picked.raw)) return false;
  const figure = pieceAt(text, picked.at);
  if (figure && parentOf(figure.node)?.closest(BADGE)) return true;
  if (term.role !== 'total') return false;
  if (!figure || figure.size >= CLEARLY_LARGER * labelSize) return false;
  return picked.value < LEAST_PLAIN_TOTAL || figure.size < labelSize || isPill(parentOf(figure.node));
}

/** A count in a corner, by the class that every library gives it. */
const BADGE = 'sup,[class*="badge" i]';
/** A total below this is set large or with its unit; a count of messages is neither. */
const LEAST_PLAIN_TOTAL = 10;

/** Set on a ground of its own with round ends. */
function isPill(element: Element | null): boolean {
  if (!element) return false;
  const { backgroundColor, borderTopLeftRadius } = getComputedStyle(element);
  return !/, 0\)$|transparent/.test(backgroundColor) && Number.parseFloat(borderTopLeftRadius) >= 6;
}
