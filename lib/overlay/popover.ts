import { formatDay } from '../format/day';
import type { Language } from '../format/language';
import type { Box } from './box';
import { draw, make } from './dom';
import type { FigureFacts } from './figure-facts';
import { sparkline } from './sparkline';
import { changeSentence, chipText, pointsSentence, rangeSentence, WORDS } from './words';

/** Of the drawn line; the picture scales with the card. */
const WIDTH = 246;
const HEIGHT = 44;

export type Actions = {
  /** Opens the panel at the figure's slider. */
  readonly whatIf: (indicator: string) => void;
  readonly turnOff: (where: 'here' | 'everywhere') => void;
};

/** What a chip says in full. */
export function makePopover(facts: FigureFacts, language: Language, actions: Actions): HTMLElement {
  const words = WORDS[language];
  const { reading, movable } = facts;
  const points = pointsSentence(facts, language);
  const { tone } = chipText(facts, language);
  const button = (text: string, act: () => void, attributes = {}) => {
    const made = make('button', { type: 'button', ...attributes }, text);
    made.addEventListener('click', act);
    return made;
  };
  return make(
    'div',
    { class: 'card', role: 'group', 'aria-label': reading.label },
    make('p', { class: 'head' }, make('span', {}, reading.label), make('span', {}, reading.raw)),
    ...(points ? [make('p', {}, points)] : []),
    make('p', { class: tone }, changeSentence(facts, language)),
    ...lineOf(facts, language),
    make(
      'div',
      { class: 'do' },
      button(movable ? words.whatIf : words.panel, () => actions.whatIf(reading.indicator), { class: 'first' }),
      button(words.offHere, () => actions.turnOff('here')),
      button(words.off, () => actions.turnOff('everywhere')),
    ),
  );
}

function lineOf(facts: FigureFacts, language: Language): Element[] {
  const line = sparkline(facts.series, WIDTH, HEIGHT);
  const [first, last] = [facts.series[0], facts.series.at(-1)];
  if (!line || !first || !last) return [];
  const range = rangeSentence(facts, line.low, line.high, language);
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5, 'stroke-linejoin': 'round' };
  return [
    draw(
      'svg',
      { class: 'line', viewBox: `-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`, role: 'img', 'aria-label': range },
      draw('path', { d: line.path, ...stroke }),
      draw('circle', { cx: line.end.x, cy: line.end.y, r: 3, fill: 'var(--strong)' }),
    ),
    make(
      'p',
      { class: 'ends' },
      make('span', {}, formatDay(first.day, language, last.day)),
      make('span', {}, formatDay(last.day, language)),
    ),
    make('p', { class: 'ends', 'aria-hidden': 'true' }, range), // the line's own name already says it
  ];
}

/** Under the chip, or over it; beside where neither is in the window. Never over the figure. */
export function popoverSpot(
  size: { readonly width: number; readonly height: number },
  chip: Box,
  figure: Box,
  window: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  const left = Math.max(4, Math.min(chip.left, window.width - size.width - 4));
  const below = Math.max(chip.bottom, figure.bottom) + 6;
  const above = Math.min(chip.top, figure.top) - 6 - size.height;
  if (below + size.height <= window.height - 4) return { left, top: below };
  if (above >= 4) return { left, top: above };
  const top = Math.max(4, Math.min(chip.top, window.height - size.height - 4));
  const right = Math.max(chip.right, figure.right) + 6;
  if (right + size.width <= window.width) return { left: right, top };
  return { left: Math.min(chip.left, figure.left) - 6 - size.width, top };
}
