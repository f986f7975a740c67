import type { BoardSpec, Figure } from './board.ts';

/** Every figure of the page that is in sight, but for those of another period. */
export function figuresOf(board: BoardSpec): Figure[] {
  return board.sections
    .filter(({ other }) => !other)
    .flatMap((section) => [...(section.score ? [section.score] : []), ...section.figures]);
}
