import { holdsShadow } from './dom';
import { findLabelSpans, type LabelEndings, type Span } from './label-endings';
import { collectText, joinTexts, type PageText } from './text-pass';

/**
 * The texts of a page that labels may stand in, with those around them; all others are passed over unread, so that a page
 * costs little more than having the browser say its text in one piece. `findMentions` finds in them what it finds in all.
 *
 * @param root document body, or the subtree that changed
 */
export function collectLabelText(root: Node, endings: LabelEndings): PageText {
  if (root.nodeType !== Node.ELEMENT_NODE || holdsShadow(root)) return collectText(root);
  const text = root.textContent ?? '';
  const spans = findLabelSpans(text, endings);
  const join = joinTexts();
  let next = 0;

  const visit = (parent: Node, start: number, end: number) => {
    let { child, at, to } = nearest(parent, start, end, spans[next]!.from);
    if (at > start) join.skip();
    for (; child && at < end; child = child.nextSibling, to = undefined) {
      to ??= child.nextSibling ? at + lengthOf(child) : end; // the last one's is the rest
      while (next < spans.length && spans[next]!.to <= at) next++;
      if (next === spans.length) return;
      if (to > at) {
        if (!reaches(spans[next]!, at, to)) join.skip();
        else if (child.nodeType === Node.TEXT_NODE) join.take(child as Text);
        else visit(child, at, to);
      }
      at = to;
    }
  };
  if (spans.length > 0) visit(root, 0, text.length);
  return { ...join.joined(), shadowRoots: [] };
}

/** A child and where its text begins and, where that is known without asking for the text, ends. */
type Child = { readonly child: Node | null; readonly at: number; readonly to: number | undefined };

/** The child to begin at so that nothing from `from` on is missed, found from the nearer end: a list may have thousands. */
function nearest(parent: Node, start: number, end: number, from: number): Child {
  if (from - start <= end - from) return { child: parent.firstChild, at: start, to: undefined };
  let child: Node | null = null;
  let at = end;
  let to = end;
  for (let before = parent.lastChild; before && (child === null || at > from); before = before.previousSibling) {
    child = before;
    to = at;
    at = before.previousSibling ? at - lengthOf(before) : start; // the first one's is the rest
  }
  return { child, at, to };
}

/** Of a node's text; a comment says nothing. */
function lengthOf(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).length;
  return node.nodeType === Node.ELEMENT_NODE ? (node.textContent?.length ?? 0) : 0;
}

function reaches({ from, to }: Span, start: number, end: number): boolean {
  return from < end && start < to;
}
