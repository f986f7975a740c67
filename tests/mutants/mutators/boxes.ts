import { elements, type Mutator, some } from '../mutator';
import { keepStill } from '../still';

/** Boxes around boxes: some that make none, some that are as large as what they hold. */
export const addedWrappers: Mutator = (draft, random) => {
  const near = draft.anchors.flatMap(({ block, label, value }) => [block, label, value]);
  const chosen = [...some(near, 8, random), ...some(elements(), 8, random)].filter(
    (element, i, all) => all.indexOf(element) === i && isFree(element),
  );
  return keepStill(draft, chosen, (element) => {
    const inline = getComputedStyle(element).display.startsWith('inline');
    const wrapper = document.createElement(inline ? 'span' : 'div');
    if (random.int(0, 1)) wrapper.style.display = 'contents';
    element.before(wrapper);
    wrapper.append(element);
    return {
      watched: element,
      undo: () => {
        wrapper.before(element);
        wrapper.remove();
      },
    };
  });
};

/** Boxes that only hold another box are taken away. */
export const removedWrappers: Mutator = (draft, random) => {
  const anchored = new Set(draft.anchors.flatMap(({ block, label, value }) => [block, label, value]));
  const idle = elements().filter(
    (element) =>
      isFree(element) &&
      element.childNodes.length === 1 &&
      element.firstElementChild &&
      !element.shadowRoot &&
      !anchored.has(element),
  );
  // One in another would have to be taken back in the order in which they went.
  const chosen = some(idle, 16, random).filter(
    (element, _, all) => !all.some((other) => other !== element && other.contains(element)),
  );
  const inner = chosen.map((element) => element.firstElementChild!);
  return keepStill(draft, inner, (element) => {
    const wrapper = element.parentElement!;
    wrapper.replaceWith(element);
    return {
      watched: element,
      undo: () => {
        element.before(wrapper);
        wrapper.append(element);
      },
    };
  });
};

const SWAPS: Record<string, readonly string[]> = {
  div: ['section', 'span', 'x-part', 'main'],
  span: ['div', 'em', 'i', 'b'],
  section: ['div'],
  p: ['div'],
  h2: ['div'],
  h3: ['div'],
  li: ['div'],
  ul: ['div'],
};

/** Elements of another name in the same place, with the same display. */
export const swappedTags: Mutator = (draft, random) => {
  const anchored = new Set(draft.anchors.flatMap(({ block, label, value }) => [block, label, value]));
  const swappable = elements().filter(
    (element) => SWAPS[element.localName] && isFree(element) && !element.shadowRoot && !anchored.has(element),
  );
  return keepStill(draft, some(swappable, 24, random), (element) => {
    const { display, fontStyle, fontWeight } = getComputedStyle(element);
    const other = document.createElement(random.pick(SWAPS[element.localName]!));
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    Object.assign(other.style, { display, fontStyle, fontWeight, margin: getComputedStyle(element).margin });
    other.append(...element.childNodes);
    element.replaceWith(other);
    return {
      watched: other,
      undo: () => {
        element.append(...other.childNodes);
        other.replaceWith(element);
      },
    };
  });
};

/** Cells and rows belong to their table, and nothing else may stand between. */
function isFree(element: Element): boolean {
  return (
    element !== document.body &&
    !/^(?:td|th|tr|tbody|thead|tfoot|colgroup|col|caption|option|dt|dd)$/.test(element.localName) &&
    !/^table/.test(getComputedStyle(element).display)
  );
}

/** The page scrolls inside a box, inside another. */
export const nestedScrolling: Mutator = (_draft, random) => {
  for (let depth = random.int(1, 2); depth > 0; depth--) {
    const box = document.createElement('div');
    box.style.cssText = `height:${random.int(5, 9) * 100}px;overflow:${random.pick(['auto', 'scroll', 'hidden auto'])}`;
    box.append(...document.body.childNodes);
    document.body.append(box);
  }
  const inner = document.body.querySelector('div > *');
  inner?.parentElement?.scrollTo(0, random.int(0, 1) * 120);
  return true;
};
