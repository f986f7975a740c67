/** Chrome's name for it, in content scripts only; Firefox has `element.openOrClosedShadowRoot`. */
const openOrClosed: ((element: HTMLElement) => ShadowRoot | null) | undefined =
  typeof chrome === 'undefined' ? undefined : chrome.dom?.openOrClosedShadowRoot;

/** Whether this page's closed roots can be asked for. */
const seesClosed =
  openOrClosed !== undefined ||
  (typeof document !== 'undefined' && 'openOrClosedShadowRoot' in document.createElement('i'));

/** attachShadow takes these and custom elements, nothing else (DOM standard). */
const MAY_HAVE_SHADOW = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * An element's shadow root: an open one, or a closed one where the browser lets extensions in. Closed roots are asked for
 * only where there can be one: an element of its own name, or a box with nothing in it.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const { shadowRoot } = element;
  if (shadowRoot || !seesClosed) return shadowRoot;
  if (element.firstChild && !element.localName.includes('-')) return null;
  if (!MAY_HAVE_SHADOW.test(element.localName)) return null;
  if (openOrClosed) return openOrClosed(element as HTMLElement);
  return (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}

/** Whether a shadow root hangs somewhere below a node; true where that is not cheaply known. */
export function holdsShadow(root: Node): boolean {
  if (root.nodeType !== Node.ELEMENT_NODE || shadowOf(root as Element)) return true;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (shadowOf(node as Element)) return true;
  return false;
}

/** The parent that the seller sees: out of a shadow root to its host. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.parentNode;
  return root instanceof ShadowRoot ? root.host : null;
}

/** All texts below a node, in their order; those of shadow roots inside are not among them. */
export function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

/** The text right before or behind a text in the same element: frameworks print `{label}：{value}` as several. */
export function adjacentText(node: Node, side: 'previousSibling' | 'nextSibling'): Text | undefined {
  let next = node[side];
  while (next?.nodeType === Node.COMMENT_NODE) next = next[side];
  return next?.nodeType === Node.TEXT_NODE ? (next as Text) : undefined;
}

/** The first of the texts that stand right beside each other. */
export function firstOfRun(node: Text): Text {
  let first = node;
  for (let before = adjacentText(first, 'previousSibling'); before; before = adjacentText(first, 'previousSibling')) {
    first = before;
  }
  return first;
}

/** A text with those right behind it: `店铺ID：` and `123` are one to the eye. Ends soon after `most` characters. */
export function runFrom(node: Text, most: number): string {
  let text = node.data;
  for (let next = adjacentText(node, 'nextSibling'); next && text.length <= most; ) {
    text += next.data;
    next = adjacentText(next, 'nextSibling');
  }
  return text;
}

/** Whether `node` lies inside `ancestor`, shadow roots included. */
export function isInside(node: Node, ancestor: Element): boolean {
  if (ancestor.contains(node)) return true;
  const root = node.getRootNode();
  return root instanceof ShadowRoot && isInside(root.host, ancestor);
}

/** The smallest element that holds all nodes; undefined where they share none. */
export function commonAncestor(nodes: readonly Node[]): Element | undefined {
  let common: Element | null = nodes.length > 0 ? parentOf(nodes[0]!) : null;
  for (const node of nodes.slice(1)) while (common && !isInside(node, common)) common = parentOf(common);
  return common ?? undefined;
}

/** Overlays by role, and by the class words that component libraries and hand-made ones share. */
const OVERLAY = '[role="tooltip"],[class*="popover" i],[class*="tooltip" i],[class*="popup" i],[class*="bubble" i]';

/** Share of the window's height that makes what lies over the page a drawer. */
export const DRAWER_HEIGHT = 0.9;

/** What is drawn elsewhere, or not at all. */
const NOT_DRAWN = 'defs,symbol,template,clipPath,mask';

/** Bubbles that float over a page quote peers and rules; what they wrap in the page itself does not float. */
function floats(element: Element): boolean {
  if (element.matches('[role="tooltip"]')) return true;
  const { position, zIndex, boxShadow } = getComputedStyle(element);
  const isOverlay = element.matches(OVERLAY);
  const holder = isOverlay ? parentOf(element) : null;
  const isLifted =
    /absolute|fixed/.test(position) || (holder && /absolute|fixed/.test(getComputedStyle(holder).position));
  if (!isLifted) return false;
  const { width, height } = element.getBoundingClientRect();
  if (height > DRAWER_HEIGHT * innerHeight) return false; // a drawer is a page of its own
  if (isOverlay) return true;
  // Hand-made: over the page, with a shadow.
  return Number(zIndex) > 0 && boxShadow !== 'none' && width < innerWidth / 2 && height < innerHeight / 2;
}

/** Answers "can the seller see this element, in the page itself?", remembering what it found for one pass. */
export function visibility(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const inPage = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) {
      const parent = parentOf(element);
      answer =
        !element.matches(NOT_DRAWN) &&
        !element.hasAttribute('inert') &&
        !floats(element) &&
        (!parent || inPage(parent));
      known.set(element, answer);
    }
    return answer;
  };
  return (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
    inPage(element);
}
