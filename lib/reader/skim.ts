import type { Words } from './lexicon';
import type { PageRead } from './read-page';

/**
 * Whether a page still says what it said when it was read, without reading it: the texts around its figures are the same,
 * and are shown. Changes of looks, countdowns beside the board and the like need no more than this.
 *
 * @returns asked with true it also says whether the page has the same labels as then, wherever they stand
 */
export function createSkim(
  { board, blocks, shadowRoots }: Pick<PageRead, 'board' | 'blocks' | 'shadowRoots'>,
  { pattern }: Words,
): (everywhere: boolean) => boolean {
  if (!board || blocks.length === 0) return () => false;
  const before = blocks.map((block) => ({ block, text: block.textContent, shown: block.checkVisibility() }));
  const labelsNow = () =>
    [document.body, ...shadowRoots].flatMap(({ textContent }) => textContent?.match(pattern) ?? []).join('\n');
  const labels = labelsNow();
  return (everywhere) =>
    before.every(
      ({ block, text, shown }) => block.isConnected && block.checkVisibility() === shown && block.textContent === text,
    ) &&
    (!everywhere || labelsNow() === labels);
}
