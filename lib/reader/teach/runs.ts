import { shadowOf } from '../dom';
import { normalize } from '../normalize';
import type { SeenText, Sight } from '../sight';
import { around, type Box, boxFrom, NOWHERE } from './box';

/** Text that reads as one piece on the screen, however many nodes it is made of. `places[i]` is where `text[i]` comes from. */
export type Run = {
  readonly text: string;
  readonly places: readonly { readonly node: Text; readonly offset: number }[];
};

/** Two texts on one line with a gap below this share of their font size read as one; a unit may stand this much further off. */
const JOINING_GAP = 0.3;
const UNIT_GAP = 1;
const UNIT_AHEAD = /^(?:%|‰|万|亿|分|秒|天|日|小时|单|笔|次|件|个|条|星|名|位)/;
const CELL = 'td,th,li,dt,dd,button,[role="cell"],[role="gridcell"],[role="columnheader"],[role="option"],[role="tab"]';
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'TEMPLATE', 'OPTION']);

/** Characters that draw nothing. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
/** Stands for a text that cannot be read, see `sight`. */
const NOT_READABLE = /^\ue000$/;

/** Text nodes with text below a root, shadow roots included, in document order; stops behind `most`. */
export function textNodesIn(root: Node, most = Number.POSITIVE_INFINITY): Text[] {
  const found: Text[] = [];
  const walk = (start: Node) => {
    const walker = document.createTreeWalker(start, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = start; node && found.length <= most; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (/\S/.test((node as Text).data) && !NO_TEXT.has(node.parentNode?.nodeName ?? '')) found.push(node as Text);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const shadow = shadowOf(node as Element);
        if (shadow) walk(shadow);
      }
    }
  };
  walk(root);
  return found;
}

/** What these nodes show, piece by piece; what is hidden, floats over the page or is folded away is left out. */
export function runsOf(nodes: readonly Text[], sight: Sight): Run[] {
  const runs: Growing[] = [];
  let last: { node: Text; seen: SeenText } | undefined;
  for (const node of nodes) {
    const seen = sight.textOf(node);
    if (!seen) continue;
    const next = { node, seen };
    const how = last ? joint(last, next) : 'apart';
    if (how === 'apart') runs.push({ text: '', places: [] });
    add(runs.at(-1)!, next, how === 'spaced');
    last = next;
  }
  return runs.map(trimmed).filter(({ text }) => text !== '');
}

type Growing = { text: string; places: { node: Text; offset: number }[] };
type Drawn = { readonly node: Text; readonly seen: SeenText };

function joint({ node, seen: last }: Drawn, next: Drawn): 'joined' | 'spaced' | 'apart' {
  const { first, size, startsWithSpace } = next.seen;
  const overlap = Math.min(last.last.bottom, first.bottom) - Math.max(last.last.top, first.top);
  if (overlap < 0.4 * Math.min(last.last.height, first.height)) return 'apart';
  const gap = first.left - last.last.right;
  const em = Math.max(last.size, size);
  if (gap < -em / 2 || gap > UNIT_GAP * em || cellOf(node) !== cellOf(next.node)) return 'apart';
  const spaced = startsWithSpace || /\s$/.test(node.data);
  if (!spaced && gap <= JOINING_GAP * Math.min(last.size, size)) return 'joined';
  return /\d$/.test(last.data) && UNIT_AHEAD.test(next.seen.data) ? 'spaced' : 'apart';
}

function cellOf(node: Text): Element | null {
  return node.parentElement?.closest(CELL) ?? null;
}

function add(run: Growing, { node, seen }: Drawn, spaced: boolean): void {
  const put = (text: string, offset: number) => {
    for (const char of text.split('')) {
      run.text += char;
      run.places.push({ node, offset });
    }
  };
  if (spaced) put(' ', 0);
  // What is turned around on the screen does not read as it stands in the page.
  const isReadable = !NOT_READABLE.test(seen.data);
  if (!isReadable) put(seen.data, 0);
  for (let offset = 0; isReadable && offset < node.data.length; offset++) {
    const char = node.data[offset]!;
    if (INVISIBLE.test(char)) continue;
    const plain = normalize(char);
    if (!/^\s+$/.test(plain)) put(plain, offset);
    else if (run.text !== '' && !run.text.endsWith(' ')) put(' ', offset);
  }
}

function trimmed({ text, places }: Run): Run {
  const end = text.trimEnd().length;
  return { text: text.slice(0, end), places: places.slice(0, end) };
}

/** Where a stretch of a run stands on the screen. */
export function rectOf({ places }: Run, start: number, end: number): Box {
  let box: Box | undefined;
  const range = document.createRange();
  for (let i = start; i < end; ) {
    const { node, offset } = places[i]!;
    let next = i;
    while (next < end && places[next]!.node === node) next++;
    const stop = Math.min(node.data.length, places[next - 1]!.offset + 1);
    i = next;
    if (offset >= stop) continue; // the page has changed the text since
    range.setStart(node, offset);
    range.setEnd(node, stop);
    const part = boxFrom(range.getBoundingClientRect());
    if (part.right > part.left) box = box ? around(box, part) : part;
  }
  return box ?? NOWHERE;
}
