import { compact } from './normalize';
import { overlapY, textRect } from './rects';

/** A number of a list: `1`, `01`, `2.`, `(3)`. */
const NUMBER = /^[(（]?(\d{1,2})[.、)）:]?$/;
/** Fewer that count up may be figures. */
const LEAST = 3;

/**
 * The texts that number a list of labels: each stands right before a label, and from label to label they count up from
 * the beginning. Rows between that nobody knows have numbers of their own, so that some may be passed over.
 *
 * @param labels the first text of each label
 */
export function numbering(labels: readonly Text[]): ReadonlySet<Text> {
  const inOrder = [...new Set(labels)].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const runs: Text[][] = [];
  let run: Text[] = [];
  let last = Number.NaN;
  for (const label of inOrder) {
    const before = textBefore(label);
    const digits = NUMBER.exec(compact(before?.data ?? ''))?.[1];
    const number = before && digits && !endsNumber(before) ? Number(digits) : Number.NaN;
    if (number > last) run.push(before!);
    else {
      run = number <= 1 ? [before!] : [];
      if (run.length > 0) runs.push(run);
    }
    last = run.length > 0 ? number : Number.NaN;
  }
  // A list of two is numbered as the longer one beside it is.
  const forms = new Set(runs.filter(({ length }) => length >= LEAST).map(([first]) => formOf(first!)));
  return new Set(runs.filter(([first]) => forms.has(formOf(first!)) || isBullet(first)).flat());
}

/** How a number is set. */
function formOf({ parentElement }: Text): string {
  return `${parentElement?.localName} ${parentElement?.getAttribute('class') ?? ''}`;
}

/** Whether a number stands alone in a small round box. */
function isBullet(text: Text | undefined): boolean {
  const box = text?.parentElement;
  if (!box || box.textContent !== text.data) return false;
  const { width, height } = box.getBoundingClientRect();
  if (height > LARGEST_BULLET_PX || Math.abs(width - height) > 2) return false;
  const radius = getComputedStyle(box).borderTopLeftRadius;
  return radius.endsWith('%') ? Number.parseFloat(radius) >= 50 : Number.parseFloat(radius) >= width / 2 - 1;
}
const LARGEST_BULLET_PX = 30;

/** Whether a text is the last digit of a number whose digits stand in boxes of their own: the `8` of `9` `9` `.` `4` `8`. */
function endsNumber(text: Text): boolean {
  const before = textBefore(text);
  if (!before || !/[\d.,]$/.test(compact(before.data))) return false;
  const [one, other] = [textRect(before), textRect(text)];
  return overlapY(one, other) > 0.5 && Math.abs(other.left - one.right) < TOUCHING * other.height;
}
/** Of a digit's height, between the digits of one number. */
const TOUCHING = 0.4;

/** The text before another one, in the same root. */
function textBefore(text: Text): Text | undefined {
  const walker = document.createTreeWalker(text.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = text;
  for (let node = walker.previousNode(); node; node = walker.previousNode()) {
    if ((node as Text).data.trim() !== '') return node as Text;
  }
  return undefined;
}
