import { type Box, overlapX, overlapY } from './box';
import { boxOf } from './place';
import type { Token } from './tokens';
import { isAside, OTHERS, OTHERS_BEHIND } from './words';

const HEAD = 'th,[role="columnheader"]';
/** Captions directly over a figure stand no further off. */
const CAPTION_PX = 30;
const TOUCH_PX = 3;
const WIDEST_HEAD_PX = 480;

/**
 * Whether the words around a figure give it to somebody else than the label: a peer, a change, a target, a weight; or
 * another name stands between the two.
 */
export function isOthers(figure: Token, label: Token, tokens: readonly Token[]): boolean {
  return isBehindAnother(figure, label, tokens) || isCalledOthers(figure, label, tokens);
}

function isBehindAnother(figure: Token, label: Token, tokens: readonly Token[]): boolean {
  return tokens.some((token) => {
    if (token === label || token.kind !== 'words') return false;
    const between =
      token.run === label.run && token.run === figure.run
        ? isBetween(token.start, token.end, label, figure)
        : standsBetween(token.rect, label.rect, figure.rect);
    return between && !isAside(token.text);
  });
}

function isBetween(start: number, end: number, label: Token, figure: Token): boolean {
  return start >= Math.min(label.end, figure.end) && end <= Math.max(label.start, figure.start);
}

function standsBetween(it: Box, a: Box, b: Box): boolean {
  if (overlapY(a, b) > 0.5) {
    if (overlapY(it, b) <= 0.5) return false;
    const [left, right] = a.left < b.left ? [a, b] : [b, a];
    return it.left >= left.right - TOUCH_PX && it.right <= right.left + TOUCH_PX;
  }
  if (overlapX(it, b) <= 0) return false;
  const [upper, lower] = a.top < b.top ? [a, b] : [b, a];
  return it.top >= upper.bottom - TOUCH_PX && it.bottom <= lower.top + TOUCH_PX;
}

function isCalledOthers(figure: Token, label: Token, tokens: readonly Token[]): boolean {
  if (OTHERS.test(label.text)) return false; // the seller has chosen such a figure
  const { text } = figure.run;
  if (OTHERS_BEHIND.test(text.slice(figure.end, figure.end + 8))) return true;
  const captions = tokens.filter((token) => token !== label && token.kind === 'words');
  const inText = captions.filter((token) => token.run === figure.run && token.end <= figure.start).at(-1);
  if (inText) return OTHERS.test(inText.text);
  const overIt = captions.filter((token) => isHeadOf(token, figure));
  const caption = leftOf(figure, tokens) ?? over(figure, captions);
  return [...overIt, ...(caption && caption !== label ? [caption] : [])].some((token) => OTHERS.test(token.text));
}

function isHeadOf(token: Token, figure: Token): boolean {
  const { rect } = figure;
  if (token.rect.bottom > rect.top + TOUCH_PX || token.rect.left > rect.right + WIDEST_HEAD_PX) return false;
  return isInHead(token) && overlapX(boxOf(token), rect) > 0.5;
}

const heads = new WeakMap<Token, boolean>();
/** Whether a text is a table's head. */
export function isInHead(token: Token): boolean {
  let is = heads.get(token);
  if (is === undefined) {
    is = Boolean(token.run.places[0]!.node.parentElement?.closest(HEAD));
    heads.set(token, is);
  }
  return is;
}

/** The nearest text to the left on the figure's line; undefined where that is another figure, or there is none. */
function leftOf(figure: Token, tokens: readonly Token[]): Token | undefined {
  const { rect } = figure;
  let nearest: Token | undefined;
  for (const token of tokens) {
    if (token === figure || token.rect.right > rect.left + TOUCH_PX || overlapY(token.rect, rect) <= 0.5) continue;
    if (!nearest || token.rect.right > nearest.rect.right) nearest = token;
  }
  return nearest?.kind === 'words' ? nearest : undefined;
}

function over(figure: Token, captions: readonly Token[]): Token | undefined {
  const { rect } = figure;
  return captions
    .filter((token) => {
      const up = rect.top - token.rect.bottom;
      return up >= -TOUCH_PX && up <= CAPTION_PX && overlapX(token.rect, rect) > 0;
    })
    .sort((a, b) => b.rect.bottom - a.rect.bottom)[0];
}
