/**
 * What can be seen below `root`, frames and open shadow roots included, in the document's order and without white space.
 * `between` stands after each text node. Seen by geometry, character by character: what an ancestor clips away (a rolled digit, a folded panel) is not seen.
 */
export function textInSight(root: Element | ShadowRoot, between = ''): string {
  let seen = '';
  for (const child of root.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) seen += seenOf(child as Text) + between;
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const element = child as Element;
    if (HIDDEN.has(element.tagName) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue;
    if (element.tagName === 'IFRAME')
      seen += textInSight((element as HTMLIFrameElement).contentDocument!.body, between);
    else seen += textInSight(element.shadowRoot ?? element, between);
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

const NOTHING: Clip = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };

/**
 * The window that all clipping ancestors leave; none where nothing clips. What scrolls can be scrolled into sight, unless
 * what it scrolls in is clipped away itself (a table in a folded panel).
 */
function clipOf(element: Element | null): Clip | undefined {
  const clip: Clip = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
  let [x, y] = [true, true]; // whether ancestors further out still count
  for (let at = element; at && at !== at.ownerDocument.body; at = at.parentElement) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    if (CLIPS.test(overflowY) && box.height < 1) return NOTHING;
    if (CLIPS.test(overflowX) && box.width < 1) return NOTHING;
    if (x && CLIPS.test(overflowX)) {
      clip.left = Math.max(clip.left, box.left);
      clip.right = Math.min(clip.right, box.right);
    }
    if (y && CLIPS.test(overflowY)) {
      clip.top = Math.max(clip.top, box.top);
      clip.bottom = Math.min(clip.bottom, box.bottom);
    }
    x &&= !SCROLLS.test(overflowX);
    y &&= !SCROLLS.test(overflowY);
    if (position === 'fixed') break;
  }
  return Object.values(clip).every((edge) => !Number.isFinite(edge)) ? undefined : clip;
}

const CLIPS = /hidden|clip/;
const SCROLLS = /auto|scroll/;
