import type { BoardSpec, Figure } from './board.ts';

/** Every figure of the page that is in sight. */
export function figuresOf(board: BoardSpec): Figure[] {
  return board.sections.flatMap((section) => [...(section.score ? [section.score] : []), ...section.figures]);
}
