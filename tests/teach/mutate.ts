/** Changes a page as a redesign does: classes renamed, wrappers added and removed, texts cut in two. */
export function mutate(root: Element, seed: number): void {
  const chance = random(seed);
  for (const element of [...root.querySelectorAll('*')]) {
    if (element.className) element.className = `x${chance() * 1e6}`.replace('.', '');
    const { display } = getComputedStyle(element);
    if (display === 'block' && chance() < 0.3 && !/^(TD|TH|DT|DD|TR)$/.test(element.tagName)) wrap(element);
    else if (display === 'inline' && element.tagName === 'SPAN' && chance() < 0.3)
      element.replaceWith(...element.childNodes);
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    if (text.data.length < 2 || chance() < 0.5) continue;
    const rest = text.splitText(1 + Math.floor(chance() * (text.data.length - 1)));
    if (chance() < 0.4) {
      const span = document.createElement('span');
      rest.replaceWith(span);
      span.append(rest);
    }
  }
}

function wrap(element: Element): void {
  const wrapper = document.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

/** Mulberry32. */
function random(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
