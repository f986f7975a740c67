import type { Random } from '../pages/data/random.ts';
import type { Draft } from './sheet';

/**
 * One way in which a page may change without saying anything else.
 *
 * @returns whether the page has changed: not every page has what a mutator changes
 */
export type Mutator = (draft: Draft, random: Random) => boolean;

/** Up to `most` of a list, in an order of chance. */
export function some<T>(list: readonly T[], most: number, random: Random): T[] {
  const left = [...list];
  const taken: T[] = [];
  while (left.length > 0 && taken.length < most) taken.push(...left.splice(random.int(0, left.length - 1), 1));
  return taken;
}

/** Elements of the page that may be changed: no styles, and nothing inside a drawing. */
export function elements(): Element[] {
  return [...document.body.querySelectorAll('*')].filter(
    (element) => !element.closest('svg,style,script,canvas,iframe,select'),
  );
}

/** Text nodes with text below an element. */
export function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).data.trim() !== '') found.push(node as Text);
  }
  return found;
}

/** A name that says nothing: `x7f3ka9`. */
export function hash(random: Random): string {
  return `x${Array.from({ length: 6 }, () => random.int(0, 35).toString(36)).join('')}`;
}
