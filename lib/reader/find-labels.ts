import { parentOf } from './dom';
import { findMentions, type Mention } from './find-mentions';
import type { Lexicon } from './lexicon';
import { collectText, type PageText } from './text-pass';

/** Levels from the total's label up to the card that names its dimensions by everyday words. */
const CARD_LEVELS = 6;

/**
 * All labels of a page. Everyday words (商品, 物流) are looked for only in the card around a total that is called by
 * its name: elsewhere they stand in every other line and mean something else.
 */
export function findLabels(page: PageText, lexicon: Lexicon): Mention[] {
  const labels = findMentions(page, lexicon);
  const totals = labels.filter(({ entry, role }) => entry.term.role === 'total' && role === 'label');
  const cards = new Set(totals.map(({ element }) => cardOf(element)));
  const words = [...cards].flatMap((card) => findMentions(collectText(card), lexicon, lexicon.weakPattern));
  return [...labels, ...words];
}

function cardOf(label: Element): Element {
  let card = label;
  for (let level = 0; level < CARD_LEVELS; level++) {
    const parent = parentOf(card);
    if (!parent || parent === document.body) break;
    card = parent;
  }
  return card;
}
