import { holdsShadow, shadowOf } from './dom';
import { labelForm } from './label-form';
import { compact } from './normalize';

/** All text of a page that could hold a label, joined without white space; `starts[i]` is where `nodes[i]` begins. */
export type PageText = {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  /** Shadow roots met on the way. */
  readonly shadowRoots: readonly ShadowRoot[];
};

const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA']);
/** Scripts are long; shorter texts that are not shown are left out later, with all else that is not shown. */
const LONGEST_LABEL_TEXT = 500;
/** Stands between two texts that have something else in between, so that no label is made of both. */
const GAP = '\u0001';
const SPACES = /\s+/g;

/**
 * The one pass over the whole page: reads no style and no layout, so its cost is the walk alone, and that over the texts
 * only where the page has no shadow roots.
 *
 * @param root document body, or the subtree that changed
 */
export function collectText(root: Node): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const shadowRoots: ShadowRoot[] = [];
  let text = '';
  let gap = false;

  const take = (node: Text) => {
    const { data } = node;
    const form = labelForm(data);
    if (form === 'none') {
      gap ||= data.trim() !== '';
      return;
    }
    if (data.length > LONGEST_LABEL_TEXT && NO_TEXT.has(node.parentNode?.nodeName ?? '')) return;
    if (gap) text += GAP;
    gap = false;
    nodes.push(node);
    starts.push(text.length);
    if (form === 'plain') text += data;
    else text += form === 'spaced' ? data.replace(SPACES, '') : compact(data);
  };

  const walk = (start: Node) => {
    const walker = document.createTreeWalker(start, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = start; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) take(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) {
        const shadow = shadowOf(node as Element);
        if (!shadow) continue;
        shadowRoots.push(shadow);
        walk(shadow);
      }
    }
  };
  if (root.nodeType === Node.TEXT_NODE || holdsShadow(root)) walk(root);
  else {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) take(node as Text);
  }
  return { text, nodes, starts, shadowRoots };
}

/** Where a stretch of the joined text stands: its nodes, and the stretch that these nodes make up. */
export type Stretch = { readonly nodes: readonly Text[]; readonly from: number; readonly to: number };

/** The nodes that hold the characters from `start` to `end` of the joined text. */
export function nodesAt({ text, nodes, starts }: PageText, start: number, end: number): Stretch {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= start) low = middle;
    else high = middle - 1;
  }
  let next = low + 1;
  while (next < nodes.length && starts[next]! < end) next++;
  let to = starts[next] ?? text.length;
  if (text[to - 1] === GAP) to--;
  return { nodes: nodes.slice(low, next), from: starts[low]!, to };
}
