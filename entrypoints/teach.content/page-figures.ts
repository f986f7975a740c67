import { parentOf } from '../../lib/reader/dom';
import { lookAround } from '../../lib/reader/sight';
import { figureAt, inReadingOrder } from '../../lib/reader/teach/figure-at';
import { type LabelCandidate, labelsOf } from '../../lib/reader/teach/label-of';
import { runsOf, textNodesIn } from '../../lib/reader/teach/runs';
import { type FigureToken, type Token, tokensOf } from '../../lib/reader/teach/tokens';

/** More texts than this are no page that a person points at figures in; the rest is left out. */
const MOST_TEXTS = 6000;
/** A page that changes all the time is not read again more often than this, and never for more than a tenth of the time. */
const FRESH_MS = 300;
const SHARE = 10;

/** A figure of the page and the texts beside it that may be its name, likeliest first. */
export type Pointed = { readonly figure: FigureToken; readonly labels: readonly LabelCandidate[] };

/** The figures of the page as it is, read again when it has changed or moved. */
export type PageFigures = {
  readonly at: (x: number, y: number) => Pointed | undefined;
  readonly any: () => boolean;
  /** The same figure where it stands now. */
  readonly again: (pointed: Pointed) => Pointed | undefined;
  /** The figure before or after another in reading order; the first without one. Brings it into view. */
  readonly next: (from: FigureToken | undefined, step: 1 | -1) => Pointed | undefined;
};

export function pageFigures(host: HTMLElement, signal: AbortSignal): PageFigures {
  let tokens: readonly Token[] = [];
  let readAt = Number.NEGATIVE_INFINITY;
  let stale: 'no' | 'changed' | 'moved' = 'moved';
  let took = 0;
  const fresh = () => {
    const now = performance.now();
    if (stale === 'moved' || (stale === 'changed' && now - readAt > Math.max(FRESH_MS, SHARE * took))) {
      tokens = tokensOf(runsOf(textNodesIn(document.body, MOST_TEXTS), lookAround()));
      stale = 'no';
      readAt = performance.now();
      took = readAt - now;
    }
    return tokens;
  };
  const observer = new MutationObserver(() => {
    if (stale === 'no') stale = 'changed';
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
  const moved = () => {
    stale = 'moved';
  };
  window.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  window.addEventListener('resize', moved, { signal });

  const pointed = (figure: FigureToken | undefined): Pointed | undefined =>
    figure && { figure, labels: labelsOf(figure, tokens) };

  const again = (figure: FigureToken) =>
    pointed(fresh().find((token): token is FigureToken => token.kind === 'figure' && isSame(token, figure)));

  return {
    at: (x, y) => pointed(figureAt(fresh(), x, y, host)),
    any: () => fresh().some(({ kind }) => kind === 'figure'),
    again: ({ figure }) => again(figure),
    next(from, step) {
      const all = inReadingOrder(fresh().filter((token) => token.kind === 'figure'));
      const here = from ? all.findIndex((token) => isSame(token, from)) : -1;
      const start = here < 0 && step < 0 ? all.length : here;
      for (let at = start + step; at >= 0 && at < all.length; at += step) {
        const found = pointed(all[at]);
        if (!found || found.labels.length === 0) continue;
        parentOf(nodeOf(found.figure))?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
        stale = 'moved';
        return again(found.figure);
      }
      return undefined;
    },
  };
}

function nodeOf({ run, start }: Token): Text {
  return run.places[start]!.node;
}

function isSame(a: Token, b: Token): boolean {
  return nodeOf(a) === nodeOf(b) && a.start === b.start;
}
