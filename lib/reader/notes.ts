import { isNote } from './captions';
import { parentOf } from './dom';
import { findFigures } from './find-figures';
import { BLANK } from './page-view';
import type { BlockText, Piece } from './visible-text';

/** Shorter texts are captions, whatever marks are in them. */
const SHORTEST_NOTE = 10;
/** What only sentences have; a comma before a digit parts thousands. */
const SENTENCE = /[。；;]|[，,](?!\d)|[a-z]{3}[.](?:\s|$)/i;

/**
 * A block's text with the ends of notes blanked: a sentence in a box of its own (由各项指标加权计算，满分以页面为准) tells what
 * an indicator is, and its last words are no caption of the figure that happens to follow.
 */
export function withoutNotes(plain: string, { pieces }: BlockText): string {
  return pieces.reduce((rest, piece) => {
    const words = rest.slice(piece.start, piece.end);
    if (words.length < SHORTEST_NOTE || words.includes(BLANK) || !SENTENCE.test(words) || !isAlone(piece)) return rest;
    const from = piece.start + (findFigures(words).at(-1)?.end ?? 0);
    if (!isNote(rest.slice(from, piece.end))) return rest;
    return rest.slice(0, from) + BLANK.repeat(piece.end - from) + rest.slice(piece.end);
  }, plain);
}

/** All that its box says, in a line of its own. */
function isAlone({ node }: Piece): boolean {
  const box = parentOf(node);
  return box !== null && box.textContent === node.data && !/^(?:inline|contents)/.test(getComputedStyle(box).display);
}
