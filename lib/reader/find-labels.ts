import type { Term } from '../platforms/vocabulary';
import { isInside, parentOf } from './dom';
import { findMentions, type Mention } from './find-mentions';
import type { Lexicon } from './lexicon';
import { collectText, type PageText } from './text-pass';

/** Levels from the total's label up to the card that names its dimensions by everyday words. */
const CARD_LEVELS = 10;
/** So many dimensions make a card, one of them at least by an everyday word: 商品, 物流. */
const ENOUGH_WORDS = 2;

/**
 * All labels of a page. Everyday words (商品, 物流) are looked for only in the card around a total that is called by
 * its name, and only those of that total's own score: elsewhere they stand in every other line and mean something else.
 */
export function findLabels(page: PageText, lexicon: Lexicon): Mention[] {
  const labels = findMentions(page, lexicon);
  const totals = labels.filter(({ entry, role }) => entry.term.role === 'total' && role === 'label');
  const words = totals.flatMap((total) => wordsAround(total, labels, lexicon));
  const unique = new Map(words.map((word) => [word.nodes[0], word] as const));
  return [...labels, ...unique.values()];
}

/** The everyday words in the smallest card around a total that has some. */
function wordsAround({ element, entry }: Mention, labels: readonly Mention[], lexicon: Lexicon): Mention[] {
  const weak = lexicon.weak.get(entry.term.system);
  if (!weak) return [];
  let card = element;
  for (let level = 0; level < CARD_LEVELS; level++) {
    const parent = parentOf(card);
    if (!parent || parent === document.body) return [];
    card = parent;
    const text = collectText(card);
    const words = findMentions(text, weak);
    if (words.length === 0) continue;
    const parts = labels.filter((label) => isPartOf(label, entry.term) && isInside(label.element, card));
    const different = new Set([...words, ...parts].map((each) => each.entry.term.indicator));
    if (different.size >= ENOUGH_WORDS) return words;
  }
  return [];
}

/** Whether a label is that of a dimension of the same score as a total. */
function isPartOf({ entry: { term } }: Mention, total: Term): boolean {
  return term.role === 'dimension' && term.system === total.system;
}
