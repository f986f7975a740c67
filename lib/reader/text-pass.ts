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
/** Digits that a page may have cut off a label (3分钟回复率, 近30天差评率), and not a figure of more than a few. */
const MAY_BEGIN_LABEL = /^\d{1,3}$/;
/** Stands between two texts that have something else in between, so that no label is made of both. */
const GAP = '\u0001';

/**
 * The one pass over the whole page: reads no style and no layout, so its cost is the walk alone, and that over the texts
 * only where the page has no shadow roots.
 *
 * @param root document body, or the subtree that changed
 */
export function collectText(root: Node): PageText {
  const join = joinTexts();
  const shadowRoots: ShadowRoot[] = [];
  const walk = (start: Node) => {
    const walker = document.createTreeWalker(start, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = start; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) join.take(node as Text);
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
    for (let node = walker.nextNode(); node; node = walker.nextNode()) join.take(node as Text);
  }
  return { ...join.joined(), shadowRoots };
}

/** Texts taken one after the other, and what was passed over between them. */
export type Join = {
  readonly take: (node: Text) => void;
  readonly skip: () => void;
  readonly joined: () => Omit<PageText, 'shadowRoots'>;
};

export function joinTexts(): Join {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  let gap = false;
  return {
    take(node) {
      const { data } = node;
      if (data.length > LONGEST_LABEL_TEXT && NO_TEXT.has(node.parentNode?.nodeName ?? '')) return;
      const form = labelForm(data);
      if (form === 'none' && !MAY_BEGIN_LABEL.test(data)) {
        gap ||= data.trim() !== '';
        return;
      }
      if (gap) text += GAP;
      gap = false;
      nodes.push(node);
      starts.push(text.length);
      if (form === 'plain' || form === 'none') text += data;
      else text += form === 'spaced' ? withoutSpaces(data) : compact(data);
    },
    skip() {
      gap = true;
    },
    joined: () => ({ text, nodes, starts }),
  };
}

/** By hand, because an expression costs several times as much and a page has thousands of texts with spaces. */
function withoutSpaces(data: string): string {
  let plain = '';
  let from = 0;
  for (let at = 0; at < data.length; at++) {
    if (data.charCodeAt(at) > 0x20) continue;
    if (at > from) plain += data.slice(from, at);
    from = at + 1;
  }
  return from < data.length ? plain + data.slice(from) : plain;
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
