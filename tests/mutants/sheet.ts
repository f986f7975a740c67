import { type Anchor, anchorsOf } from './anchors';
import { type Copies, copyOf } from './copy';
import type { Expected } from './expected';
import type { LookAlike } from './pages';
import { readDocument } from './read';
import { styleAsBefore, styleOnlyBy, stylesInUse } from './styles';

/** A page that stands, kept to be drawn again as often as mutants are wanted. */
export type Sheet = {
  readonly page: LookAlike;
  readonly truth: Expected;
  readonly body: Element;
  readonly css: string;
  readonly anchors: readonly Anchor[];
};

/** A drawn copy, for mutators to change: the document's body. */
export type Draft = {
  readonly truth: Expected;
  readonly page: LookAlike;
  readonly anchors: readonly Anchor[];
  readonly css: string;
  /** Styles the copy anew; for names that have changed. */
  restyle(css: string): void;
};

/**
 * Draws a page with its own scripts once, and keeps what then stands there.
 *
 * @returns undefined where a copy does not read as the page itself does: some things that hide are no markup
 */
export async function keep(page: LookAlike): Promise<Sheet | undefined> {
  styleAsBefore();
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const truth = await page.mount(root);
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const read = storedText(page);
  const css = stylesInUse();
  const anchors = anchorsOf(document.body, truth);
  const copies: Copies = new Map();
  const body = copyOf(document.body, copies);
  for (const script of body.querySelectorAll('script')) script.remove();
  page.unmount(root);
  const sheet = { page, truth, body, css, anchors: moved(anchors, copies) };
  draw(sheet);
  return storedText(page) === read ? sheet : undefined;
}

function storedText(page: LookAlike): string {
  return JSON.stringify(readDocument(page).snapshot?.readings ?? []);
}

/** Puts a copy of a kept page into the document, which shows nothing else then. */
export function draw({ page, truth, body, anchors, ...sheet }: Sheet): Draft {
  let { css } = sheet;
  const copies: Copies = new Map();
  document.body.replaceChildren(...[...body.childNodes].map((child) => copyOf(child, copies)));
  copies.set(body, document.body);
  styleOnlyBy(css);
  return {
    page,
    truth,
    anchors: moved(anchors, copies),
    get css() {
      return css;
    },
    restyle(other) {
      css = other;
      styleOnlyBy(other);
    },
  };
}

function moved(anchors: readonly Anchor[], copies: Copies): Anchor[] {
  const copy = (element: Element) => copies.get(element) as Element;
  // A block that holds the whole page has no copy of its own: its figure is read, and not moved.
  const there = anchors.map(({ figure, label, value, block }) => ({
    figure,
    label: copy(label),
    value: copy(value),
    block: copy(block),
  }));
  return there.filter(({ label, value, block }) => label && value && block);
}
