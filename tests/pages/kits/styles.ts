import type { View } from './view.ts';

/** Puts a style sheet where the place's own styles must be: the document's head, or the shadow root itself. */
export function adoptStyles(place: HTMLElement, css: string): () => void {
  const root = place.getRootNode();
  const style = (place.ownerDocument ?? document).createElement('style');
  style.textContent = css;
  (root instanceof ShadowRoot ? root : (root as Document).head).append(style);
  return () => style.remove();
}

/** Two frames: libraries measure their tables and tabs in the first and draw them in the second. */
export function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** A card's head: title at the left, the rest at the right. */
export function spread(title: View, extra?: View): View {
  const style = { display: 'flex', justifyContent: 'space-between', alignItems: 'center', width: '100%' };
  const parts = extra === undefined ? [title] : [title, extra];
  return { html: 'div', style, children: parts.map((part) => ({ html: 'span', children: [part] })) };
}
