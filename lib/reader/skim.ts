import type { PageRead } from './read-page';

/**
 * Whether a page still says what it said when it was read, without reading it: the texts around its figures are the same,
 * and are shown. Changes of looks, countdowns beside the board and the like need no more than this.
 */
export function createSkim({ board, blocks }: Pick<PageRead, 'board' | 'blocks'>): () => boolean {
  if (!board || blocks.length === 0) return () => false;
  const before = blocks.map((block) => ({ block, text: block.textContent, shown: block.checkVisibility() }));
  return () =>
    before.every(
      ({ block, text, shown }) => block.isConnected && block.checkVisibility() === shown && block.textContent === text,
    );
}
