import { el } from './el';
import style from './style.css?inline';

/** Everything that a person does with pointer, keys and focus. */
const EVENTS = (
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel ' +
  'mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave click dblclick auxclick contextmenu ' +
  'touchstart touchmove touchend touchcancel wheel keydown keyup keypress beforeinput input ' +
  'compositionstart compositionupdate compositionend copy cut paste dragstart drop focusin focusout focus blur'
).split(' ');

/** A sheet over the whole window in a closed shadow root, which takes all that a person does from the page. */
export type Cover = {
  readonly host: HTMLElement;
  readonly sheet: HTMLElement;
  /** The cover's own element under a point; the sheet itself where the page lies free. */
  readonly ownAt: (x: number, y: number) => Element | null;
  readonly focused: () => Element | null;
  readonly remove: () => void;
};

/** What the page may have laid down for every element does not hold for this one. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
};

/**
 * Covers the page, and until `signal` aborts takes what is done. It hears before the page does (at the window, on the way down) and passes
 * nothing on; what scripts dispatch themselves is not its business.
 */
export function coverPage(handle: (event: Event) => void, signal: AbortSignal): Cover {
  const host = document.createElement('div');
  for (const [property, value] of Object.entries(HOST_STYLE)) host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root);
  const sheet = root.appendChild(el('div', { className: 'cover', tabIndex: -1 }));
  document.documentElement.append(host);
  // Above the page's own dialogs, which no z-index reaches.
  host.popover = 'manual';
  host.showPopover?.();

  const held = new Set<string>();
  for (const type of EVENTS) {
    const listener = (event: Event) => {
      if (!event.isTrusted || event.target === window) return;
      event.stopImmediatePropagation();
      if (type === 'keydown') held.add((event as KeyboardEvent).code);
      if (type === 'keyup') held.delete((event as KeyboardEvent).code);
      handle(event);
    };
    window.addEventListener(type, listener, { capture: true, passive: false, signal });
  }
  signal.addEventListener('abort', () => held.size > 0 && swallowRelease());
  return {
    host,
    sheet,
    ownAt: (x, y) => root.elementFromPoint(x, y),
    focused: () => root.activeElement,
    remove: () => host.remove(),
  };
}

/** The key that ended it is let go of afterwards; a page's dialog that closes on that shall not. */
function swallowRelease(): void {
  const options = { capture: true, once: true, signal: AbortSignal.timeout(LONGEST_PRESS_MS) };
  window.addEventListener('keyup', (event) => event.stopImmediatePropagation(), options);
}
const LONGEST_PRESS_MS = 1000;

/** Sheets of this kind need no leave of the page's policy; Firefox does not take them from content scripts. */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(el('style', { textContent: style }));
  }
}

/** Scrolls what lies under a point of the cover, as the wheel would without it. */
export function scrollUnder(host: HTMLElement, { clientX, clientY, deltaX, deltaY, deltaMode }: WheelEvent): void {
  const LINE_PX = 16;
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : deltaMode === 0 ? 1 : innerHeight;
  let element = document.elementsFromPoint(clientX, clientY).find((each) => each !== host) ?? null;
  for (; element; element = element.parentElement) {
    const { overflowY, overflowX } = getComputedStyle(element);
    const [left, top] = [element.scrollLeft, element.scrollTop];
    if (element !== document.scrollingElement && !/auto|scroll/.test(overflowX + overflowY)) continue;
    element.scrollBy({ left: deltaX * unit, top: deltaY * unit, behavior: 'instant' });
    if (element.scrollLeft !== left || element.scrollTop !== top) return;
  }
}
