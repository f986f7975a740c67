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
