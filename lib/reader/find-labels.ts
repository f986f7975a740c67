import { parentOf } from './dom';
import { findMentions, type Mention } from './find-mentions';
import type { Lexicon } from './lexicon';
import { collectText, type PageText } from './text-pass';

/** Levels from the total's label up to the card that names its dimensions by everyday words. */
const CARD_LEVELS = 10;
/** So many everyday words make a card: 商品, 物流. */
const ENOUGH_WORDS = 2;

/**
 * All labels of a page. Everyday words (商品, 物流) are looked for only in the card around a total that is called by
 * its name, and only those of that total's own score: elsewhere they stand in every other line and mean something else.
 */
export function findLabels(page: PageText, lexicon: Lexicon): Mention[] {
  const labels = findMentions(page, lexicon);
  const totals = labels.filter(({ entry, role }) => entry.term.role === 'total' && role === 'label');
  const words = totals.flatMap((total) => wordsAround(total, lexicon));
  const unique = new Map(words.map((word) => [word.nodes[0], word] as const));
  return [...labels, ...unique.values()];
}

/** The everyday words in the smallest card around a total that has some. */
function wordsAround({ element, entry }: Mention, lexicon: Lexicon): Mention[] {
  const weak = lexicon.weak.get(entry.term.system);
  if (!weak) return [];
  let card = element;
  for (let level = 0; level < CARD_LEVELS; level++) {
    const parent = parentOf(card);
    if (!parent || parent === document.body) return [];
    card = parent;
    const text = collectText(card);
    const words = findMentions(text, weak);
    const different = new Set(words.map((word) => word.entry.term.indicator));
    if (different.size >= ENOUGH_WORDS) return words;
  }
  return [];
}
