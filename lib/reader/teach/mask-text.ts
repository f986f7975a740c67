import { normalize } from '../normalize';
import type { SafeWords } from './skeleton-words';

const HIDDEN = '▯';
/** A longer text says only that it is long. */
const MOST_HIDDEN = 24;
const LONGEST = 120;

/** Stretches of letters; everything else is digits, marks and white space. */
const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;
/** Digits of any writing, circled numbers, fractions. */
const DIGITS = /\p{N}/gu;
/** Marks that say how a text is made and nothing of its content. */
const NOT_PLAIN = /[^\p{L}\p{M}0 ▯…%‰:：()（）/.,，。+\-–—~～≥≤<>=×|·、↑↓▲▼*?？]/gu;

/**
 * A text with every digit zeroed and every stretch of letters hidden, length kept, but for those made of the reader's
 * own words alone; a whole label is kept wherever it stands.
 */
export function maskText(text: string, words: SafeWords): string {
  const plain = normalize(text).replace(/\s+/g, ' ').trim();
  const zeroed = plain.replace(DIGITS, (digit) => (/[\u3400-\u9fff]/.test(digit) ? HIDDEN : '0'));
  const masked = zeroed.replace(LETTERS, (letters) => (words.isSafe(letters) ? letters : hideOthers(letters, words)));
  const marked = masked
    .replace(NOT_PLAIN, HIDDEN)
    .replace(new RegExp(`${HIDDEN}{${MOST_HIDDEN},}`, 'g'), HIDDEN.repeat(MOST_HIDDEN));
  return marked.length > LONGEST ? `${marked.slice(0, LONGEST)}…` : marked;
}

function hideOthers(letters: string, { labels }: SafeWords): string {
  let masked = '';
  let end = 0;
  for (const { 0: label, index } of letters.matchAll(labels)) {
    masked += hidden(letters.slice(end, index)) + label;
    end = index + label.length;
  }
  return masked + hidden(letters.slice(end));
}

function hidden(letters: string): string {
  return HIDDEN.repeat([...letters].length);
}

/** The parts of class names that every back-end has; hashes, and words that could name something, are dropped. */
export function maskClass(element: Element, { classParts }: SafeWords): string {
  const parts = [...element.classList].flatMap((name) => name.toLowerCase().split(/[^a-z]+/));
  return [...new Set(parts)]
    .filter((part) => classParts.has(part))
    .slice(0, 6)
    .map((part) => `.${part}`)
    .join('');
}
