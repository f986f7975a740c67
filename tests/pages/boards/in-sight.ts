/**
 * What can be seen below `root`, frames and open shadow roots included, in the document's order and without white space.
 * Seen by geometry, character by character: what an ancestor clips away (a rolled digit, a folded panel) is not seen.
 */
export function textInSight(root: Element | ShadowRoot): string {
  let seen = '';
  for (const child of root.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) seen += seenOf(child as Text);
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const element = child as Element;
    if (HIDDEN.has(element.tagName) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue;
    if (element.tagName === 'IFRAME') seen += textInSight((element as HTMLIFrameElement).contentDocument!.body);
    else seen += textInSight(element.shadowRoot ?? element);
  }
  return seen.replace(/\s+/g, '');
}

const HIDDEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT']);

function seenOf(text: Text): string {
  const clip = clipOf(text.parentElement);
  if (!clip) return text.data;
  const range = text.ownerDocument.createRange();
  return [...text.data]
    .filter((_, index) => {
      range.setStart(text, index);
      range.setEnd(text, Math.min(index + 1, text.length));
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return x >= clip.left && x <= clip.right && y >= clip.top && y <= clip.bottom;
    })
    .join('');
}

type Clip = { left: number; right: number; top: number; bottom: number };

/** The window that all clipping ancestors leave; none where nothing clips. What scrolls can be scrolled to. */
function clipOf(element: Element | null): Clip | undefined {
  let clip: Clip | undefined;
  for (let at = element; at; at = at.parentElement) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    const [x, y] = [/hidden|clip/.test(overflowX), /hidden|clip/.test(overflowY)];
    if ((x || y) && at !== at.ownerDocument.body && at !== at.ownerDocument.documentElement) {
      const box = at.getBoundingClientRect();
      clip = {
        left: x ? Math.max(clip?.left ?? -Infinity, box.left) : (clip?.left ?? -Infinity),
        right: x ? Math.min(clip?.right ?? Infinity, box.right) : (clip?.right ?? Infinity),
        top: y ? Math.max(clip?.top ?? -Infinity, box.top) : (clip?.top ?? -Infinity),
        bottom: y ? Math.min(clip?.bottom ?? Infinity, box.bottom) : (clip?.bottom ?? Infinity),
      };
    }
    if (position === 'fixed') break;
  }
  return clip;
}
