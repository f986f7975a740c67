import type { Language } from '../format/language';
import type { Box } from './box';
import { make } from './dom';
import type { FigureFacts } from './figure-facts';
import type { Size } from './place-chip';
import { chipName, chipText } from './words';

/** Everything, the change alone (or the points where there is none), a dot. */
const LEVELS = ['0', '1', '2'] as const;

/** A chip, not yet placed. */
export function makeChip(facts: FigureFacts, language: Language): HTMLButtonElement {
  const { points, change, tone } = chipText(facts, language);
  const chip = make('button', {
    type: 'button',
    class: 'chip light',
    'aria-label': chipName(facts, language),
    'aria-expanded': 'false',
    'data-indicator': facts.reading.indicator,
    hidden: '',
  });
  if (points) chip.append(make('span', { class: 'points' }, points));
  if (change) chip.append(make('span', { class: `change ${tone}` }, change));
  return chip;
}

/** How large a chip is at each level; a chip with nothing on it has only its dot. */
export function chipSizes(chip: HTMLElement): { readonly level: string; readonly size: Size }[] {
  const wasHidden = chip.hidden;
  const before = chip.dataset.level;
  chip.hidden = false;
  const all = LEVELS.filter((level) => level === '2' || chip.childElementCount > Number(level)).map((level) => {
    chip.dataset.level = level;
    const { width, height } = chip.getBoundingClientRect();
    return { level, size: { width, height } };
  });
  chip.hidden = wasHidden;
  if (before !== undefined) chip.dataset.level = before;
  return all;
}

/** Colours for the ground that it stands on. */
export function paint(element: HTMLElement, dark: boolean): void {
  element.classList.toggle('dark', dark);
  element.classList.toggle('light', !dark);
}

/** Moves it to a place on the screen; `origin` is where the layer's own corner is now. */
export function moveTo(element: HTMLElement, { left, top }: Pick<Box, 'left' | 'top'>, origin: Box): void {
  const transform = `translate(${Math.round(left - origin.left)}px, ${Math.round(top - origin.top)}px)`;
  if (element.style.transform !== transform) element.style.transform = transform;
}
