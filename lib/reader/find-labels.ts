import type { Term } from '../platforms/vocabulary';
import { commonAncestor, isInside, parentOf } from './dom';
import { findMentions, type Mention } from './find-mentions';
import type { Lexicon } from './lexicon';
import { collectText, type PageText } from './text-pass';

/** Levels from the total's label up to the card that names its dimensions by everyday words. */
const CARD_LEVELS = 10;
/** So many dimensions make a card, one of them at least by an everyday word: 商品, 物流. */
const ENOUGH_WORDS = 2;
/** A block with more text than this, white space dropped, is no card. */
const CARD_CHARACTERS = 300;

/**
 * All labels of a page. Everyday words (商品, 物流) are looked for only in the card around a total that is called by
 * its name, and only those of that total's own score: elsewhere they stand in every other line and mean something else.
 */
export function findLabels(page: PageText, lexicon: Lexicon): Mention[] {
  const labels = findMentions(page, lexicon);
  const totals = labels.filter(({ entry, role }) => entry.term.role === 'total' && role === 'label');
  const words = withoutLists(totals).flatMap((total) => wordsAround(total, labels, lexicon));
  if (totals.length === 0) words.push(...wordsForTotal(labels, lexicon), ...wordsForParts(labels, lexicon));
  const unique = new Map(words.map((word) => [word.nodes[0], word] as const));
  return [...labels, ...[...unique.values()].filter((word) => !isPartOfLonger(word, labels))];
}

/** Whether a word is a piece of a label that the page prints in several texts: 体验分 of 物流 and 体验分. */
function isPartOfLonger({ nodes: [node] }: Mention, labels: readonly Mention[]): boolean {
  return labels.some(({ nodes }) => nodes.length > 1 && nodes.includes(node!));
}

/** A name in more places than this heads the rows of a list, whose rows are no cards. */
const MOST_PLACES = 8;

/** The labels of what is named in few places: each is looked around at some cost. */
function withoutLists(labels: readonly Mention[]): readonly Mention[] {
  const places = Map.groupBy(labels, ({ entry }) => entry.term);
  return labels.filter(({ entry }) => places.get(entry.term)!.length <= MOST_PLACES);
}

/**
 * The everyday words in the smallest card around a total that has some; where the card is a list in several rows (the
 * total's row has two of five), those of the other rows too, as long as none comes twice.
 */
function wordsAround({ element, entry }: Mention, labels: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const weak = lexicon.weak.get(entry.term.system);
  if (!weak) return [];
  let found: readonly Mention[] = [];
  let card = element;
  for (let level = 0; level < CARD_LEVELS; level++) {
    const parent = parentOf(card);
    if (!parent || parent === document.body) break;
    card = parent;
    const text = collectText(card);
    if (found.length > 0 && text.text.length > CARD_CHARACTERS) break;
    const words = findMentions(text, weak);
    if (words.length === found.length) continue;
    if (found.length > 0 && termsOf(words).size < words.length) break;
    const parts = labels.filter((label) => isPartOf(label, entry.term) && isInside(label.element, card));
    if (found.length > 0 || termsOf([...words, ...parts]).size >= ENOUGH_WORDS) found = words;
  }
  return found;
}

function termsOf(mentions: readonly Mention[]): Set<string> {
  return new Set(mentions.map(({ entry }) => entry.term.indicator));
}

/**
 * Where no total is called by its name, the everyday word for it (体验分) in the card around its dimensions, or around its
 * indicators.
 */
function wordsForTotal(labels: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const parts = labels.filter(({ entry, role }) => PARTS.has(entry.term.role) && role === 'label');
  return [...Map.groupBy(parts, ({ entry }) => entry.term.system)].flatMap(([system, all]) => {
    const weak = lexicon.weak.get(system);
    const dimensions = all.filter(({ entry }) => entry.term.role === 'dimension');
    const members = termsOf(dimensions).size >= ENOUGH_WORDS ? dimensions : all;
    if (!weak || termsOf(members).size < (members === all ? ENOUGH_INDICATORS : ENOUGH_WORDS)) return [];
    let card = commonAncestor(members.map(({ element }) => element)) ?? null;
    for (let level = 0; card && card !== document.body && level < TOTAL_LEVELS; level++, card = parentOf(card)) {
      const found = findMentions(collectText(card), weak).filter(({ entry }) => entry.term.role === 'total');
      if (found.length > 0) return found;
    }
    return [];
  });
}
/** So many indicators make a board of their score. */
const ENOUGH_INDICATORS = 3;
/** Levels from the block of the dimensions up to that which holds their total too. */
const TOTAL_LEVELS = 4;
const PARTS = new Set<Term['role']>(['dimension', 'indicator']);

/**
 * Where no total is called at all, the everyday words for the other parts of a score around the one that is called by its
 * name: 描述相符, and 服务态度 and 物流服务 beside it.
 */
function wordsForParts(labels: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const named = labels.filter(({ entry, role }) => entry.term.role === 'dimension' && role === 'label');
  return withoutLists(named).flatMap((part) => {
    const words = wordsAround(part, labels, lexicon).filter(({ entry }) => entry.term.role === 'dimension');
    return termsOf([part, ...words]).size >= ENOUGH_PARTS ? words : [];
  });
}
/** So many parts make a score whose total nobody names. */
const ENOUGH_PARTS = 3;

/** Whether a label is that of a dimension of the same score as a total. */
function isPartOf({ entry: { term } }: Mention, total: Term): boolean {
  return term.role === 'dimension' && term.system === total.system;
}
