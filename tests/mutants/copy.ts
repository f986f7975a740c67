/** What became of each node. */
export type Copies = Map<Node, Node>;

/** A copy of a node with all below it, shadow roots included, which `cloneNode` leaves out. */
export function copyOf<T extends Node>(node: T, copies: Copies = new Map()): T {
  const copy = node.cloneNode(false);
  copies.set(node, copy);
  for (const child of node.childNodes) copy.appendChild(copyOf(child, copies));
  if (node instanceof Element && node.shadowRoot) copyShadow(node.shadowRoot, copy as Element, copies);
  return copy as T;
}

function copyShadow(shadow: ShadowRoot, host: Element, copies: Copies): void {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...shadow.adoptedStyleSheets];
  for (const child of shadow.childNodes) {
    const copy = root.appendChild(copyOf(child, copies));
    if (child instanceof HTMLStyleElement && child.sheet) copy.textContent = rulesOf(child.sheet);
  }
}

/** Rules that scripts put in stand in the sheet, not in the text; a kept copy, which has no sheet, has them as text. */
function rulesOf(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
}
