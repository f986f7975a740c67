import type { Box } from '../../lib/reader/teach/box';
import { el } from './el';
import type { Pointed } from './page-figures';

const AROUND_PX = 2;

/** The outlines of a figure and its label, and what would be read, drawn on the cover. */
export type Marks = {
  readonly show: (pointed: Pointed | undefined, says: string) => void;
};

export function drawMarks(sheet: HTMLElement): Marks {
  const figure = sheet.appendChild(el('div', { className: 'mark', hidden: true }));
  const label = sheet.appendChild(el('div', { className: 'mark name', hidden: true }));
  const bubble = sheet.appendChild(el('div', { className: 'says', hidden: true, ariaHidden: 'true' }));
  return {
    show(pointed, says) {
      outline(figure, pointed?.figure.rect);
      outline(label, pointed?.labels[0]?.label.rect);
      bubble.hidden = !pointed;
      if (!pointed) return;
      bubble.textContent = says;
      const { left, top, bottom } = pointed.figure.rect;
      const { offsetWidth, offsetHeight } = bubble;
      const below = bottom + 8 + offsetHeight < innerHeight;
      bubble.style.left = `${Math.max(4, Math.min(left, innerWidth - offsetWidth - 4))}px`;
      bubble.style.top = `${below ? bottom + 8 : top - offsetHeight - 8}px`;
    },
  };
}

function outline(mark: HTMLElement, rect: Box | undefined): void {
  mark.hidden = !rect || rect.right === rect.left;
  if (!rect) return;
  mark.style.left = `${rect.left - AROUND_PX}px`;
  mark.style.top = `${rect.top - AROUND_PX}px`;
  mark.style.width = `${rect.right - rect.left + 2 * AROUND_PX}px`;
  mark.style.height = `${rect.bottom - rect.top + 2 * AROUND_PX}px`;
}
