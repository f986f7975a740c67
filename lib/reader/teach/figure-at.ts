import { parentOf } from '../dom';
import type { Box } from './box';
import type { FigureToken, Token } from './tokens';

/** The pointer need not be on the digits themselves. */
const REACH_PX = 24;

/**
 * The figure under a point of the window: the smallest text with a number there, else the nearest one within reach.
 *
 * @param x, y as in pointer events
 * @param cover the element that lies over the page for picking, which is looked through
 */
export function figureAt(tokens: readonly Token[], x: number, y: number, cover?: Element): FigureToken | undefined {
  const near = tokens
    .filter((token) => token.kind === 'figure')
    .map((token) => ({
      token,
      distance: distanceTo(token.rect, x, y),
      area: (token.rect.right - token.rect.left) * (token.rect.bottom - token.rect.top),
    }))
    .filter(({ distance, area }) => distance <= REACH_PX && area > 0)
    .sort((a, b) => a.distance - b.distance || a.area - b.area);
  return near.find(({ token }) => isUncovered(token, cover))?.token;
}

function distanceTo(rect: Box, x: number, y: number): number {
  const dx = Math.max(0, rect.left - x, x - rect.right);
  const dy = Math.max(0, rect.top - y, y - rect.bottom);
  return Math.hypot(dx, dy);
}

/** Whether nothing of the page (a dialog, a mask, another layer) lies over the middle of a figure in the window. */
export function isUncovered({ run, start, rect }: Token, cover?: Element): boolean {
  const x = (rect.left + rect.right) / 2;
  const y = (rect.top + rect.bottom) / 2;
  const top = topmost(document, x, y, cover);
  if (!top) return false;
  const own = parentOf(run.places[start]!.node);
  for (let element: Element | null = own; element; element = parentOf(element)) if (element === top) return true;
  return own?.contains(top) ?? false;
}

function topmost(root: Document | ShadowRoot, x: number, y: number, cover?: Element): Element | undefined {
  const top = root.elementsFromPoint(x, y).find((element) => element !== cover);
  const inner = top?.shadowRoot && top.shadowRoot !== root ? topmost(top.shadowRoot, x, y, cover) : undefined;
  return inner ?? top;
}

/** In the order in which one reads: line by line from the top, in a line from the left. */
export function inReadingOrder<T extends Token>(tokens: readonly T[]): T[] {
  const lines: { top: number; bottom: number; tokens: T[] }[] = [];
  for (const token of [...tokens].sort((a, b) => a.rect.top - b.rect.top)) {
    const middle = (token.rect.top + token.rect.bottom) / 2;
    const line = lines.find(({ top, bottom }) => middle > top && middle < bottom);
    if (line) line.tokens.push(token);
    else lines.push({ top: token.rect.top, bottom: token.rect.bottom, tokens: [token] });
  }
  return lines.flatMap((line) => line.tokens.sort((a, b) => a.rect.left - b.rect.left));
}
