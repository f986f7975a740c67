import { parentOf } from './dom';
import type { Located } from './locate-figure';
import { compact } from './normalize';
import { CLEARLY_LARGER } from './pick-figure';

/** Fields to fill in; a box to tick beside a figure is none. */
const FIELD =
  'input:not([type]),input[type="text"],input[type="number"],input[type="range"],textarea,[role="spinbutton"],[role="slider"]';

/** Whether a field stands beside a figure; on a score page not beside one that is set large over its target. */
export function isFilledIn({ block, mention, size }: Located, onScorePage: boolean): boolean {
  if (!block.querySelector(FIELD)) return false;
  const label = Number.parseFloat(getComputedStyle(mention.element).fontSize);
  return !onScorePage || size < CLEARLY_LARGER * label;
}

/** Whether the figures have blocks of their own, so that a field in one belongs to its figure. */
export function isOneEach(scored: readonly Located[]): boolean {
  return new Set(scored.map(({ block }) => block)).size * 2 > scored.length;
}

/** The fields in sight in a board and right beside it, but for those of its filter. */
export function fieldsIn(board: Element, scored: readonly Located[]): number {
  const fields = [...(parentOf(board) ?? board).querySelectorAll(FIELD)].filter((field) => field.checkVisibility());
  if (fields.length === 0) return 0;
  const top = Math.min(...scored.map(({ mention }) => mention.element.getBoundingClientRect().top));
  return fields.filter((field) => !isOfFilter(field, top)).length;
}

/** Over all figures, for words or days: what a filter is made of (a range of days, a name to search for), and no form. */
function isOfFilter(field: Element, top: number): boolean {
  if (field.matches(NUMERIC) || field.getBoundingClientRect().bottom > top) return false;
  return !/^\s*[\d.,]+\s*%?\s*$/.test((field as HTMLInputElement).value ?? '');
}
const NUMERIC = 'input[type="number"],input[type="range"],textarea,[role="spinbutton"],[role="slider"]';

/** A board may be set by a period and a kind of goods; a questionnaire has a choice a question. */
export const MOST_CHOICES = 2;

/** Questions to be answered by one of several radios. */
export function choicesIn(board: Element): number {
  const radios = [...(parentOf(board) ?? board).querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const groups = Map.groupBy(
    radios,
    (radio) => radio.name || (radio.closest('[role="radiogroup"]') ?? boxOfChoices(radio)),
  );
  return [...groups.values()].filter((group) => group.length > 1).length;
}

/** The element around a radio and those beside it: where each stands in a label of its own, a scale of marks counts as one. */
function boxOfChoices(radio: HTMLInputElement): Element | null {
  const label = radio.closest('label');
  return label && MARK.test(compact(label.textContent ?? '')) ? label.parentElement : radio.parentElement;
}
const MARK = /^\d{1,2}[分星]?$/;
