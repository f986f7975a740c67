import { parentOf } from './dom';

/** Levels up from a number's text to the box behind which the style sheet prints its unit. */
const LEVELS = 2;
const UNIT = /^\s*(?:[%‰分星秒单件次]|分钟|小时|天|h|s)\s*$/;

/**
 * The unit that the style sheet prints right behind a number: `<b class="rate">0.42</b>` with `.rate::after { content: '%' }`,
 * or in an empty box beside it. Empty where it prints none, or something that is more than a unit.
 */
export function drawnUnit(number: Text): string {
  let last: Node = number;
  for (let level = 0; level < LEVELS; level++) {
    const next = nextDrawn(last);
    if (next)
      return next instanceof Element && isEmpty(next)
        ? (unitOf(next, '::before') ?? unitOf(next, '::after') ?? '')
        : '';
    const box = parentOf(last);
    if (!box) return '';
    const unit = unitOf(box, '::after');
    if (unit !== undefined) return unit;
    last = box;
  }
  return '';
}

/** What stands behind a node in the same box, but for comments and white space. */
function nextDrawn(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && (next.nodeType === Node.COMMENT_NODE || (next.nodeType === Node.TEXT_NODE && isEmpty(next)))) {
    next = next.nextSibling;
  }
  return next;
}

function isEmpty(node: Node): boolean {
  return (node.textContent ?? '').trim() === '';
}

/** undefined where the style sheet prints nothing there. */
function unitOf(element: Element, pseudo: '::before' | '::after'): string | undefined {
  const { content, display } = getComputedStyle(element, pseudo);
  const printed = display === 'none' ? undefined : /^"(.*)"$/.exec(content)?.[1];
  if (!printed) return undefined;
  return UNIT.test(printed) ? printed.trim() : '';
}
