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
    let at = start;
    for (let child = parent.firstChild; child && at < end; child = child.nextSibling) {
      const to = endOf(child, at, end);
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
  visit(root, 0, text.length);
  return { ...join.joined(), shadowRoots: [] };
}

/** Where a node's text ends that begins at `start` of the whole; its last sibling's ends where its parent's does. */
function endOf(node: Node, start: number, parentEnd: number): number {
  if (node.nodeType === Node.TEXT_NODE) return start + (node as Text).length;
  if (node.nodeType !== Node.ELEMENT_NODE) return start; // a comment says nothing
  return node.nextSibling ? start + (node.textContent?.length ?? 0) : parentEnd;
}

function reaches({ from, to }: Span, start: number, end: number): boolean {
  return from < end && start < to;
}
