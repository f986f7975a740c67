/** What can be seen below `place`, open shadow roots included, without white space: transparent text is not seen. */
export function textInSight(place: ParentNode): string {
  let seen = '';
  const walk = (node: Node): void => {
    if (node instanceof Text) seen += node.data;
    if (node instanceof Element && (!node.checkVisibility(VISIBLE) || /^(STYLE|SCRIPT|TEMPLATE)$/.test(node.tagName)))
      return;
    const below = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
    for (const child of below.childNodes) walk(child);
  };
  for (const child of place.childNodes) walk(child);
  return seen.replace(/\s+/g, '');
}

const VISIBLE = { opacityProperty: true, visibilityProperty: true };
