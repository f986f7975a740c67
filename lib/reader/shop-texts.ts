import { adjacentText, runFrom, shadowOf } from './dom';
import { normalize } from './normalize';
import { isName, isNameChip, isOddName, nameIn, ownerIn, shopIdIn, statedName } from './shop-words';
import { INVISIBLE } from './sight';

/** A short text of the page that may tell whose it is, and what stands around it. */
export type Short = {
  /** As printed, white space joined. */
  readonly text: string;
  readonly element: Element;
  readonly order: number;
  /** The texts right before and behind it on the page. */
  readonly before: string;
  readonly beforeElement: Element | undefined;
  behind: string;
};

/** So many of a page's first texts are its head; further on only what speaks of a shop is looked at. */
const HEAD_TEXTS = 600;
const SPEAKS_OF_SHOP = /ID|^编号|店|商家|商户|shop|store|seller|账号|account/i;
/** Kinds of shop and states of one are short. */
const LONGEST_CHIP = 20;

/** Longer texts are neither names nor ids. */
const LONGEST = 60;

/** Texts of up to 60 characters in sight, in document order, shadow roots included; also those of fields that only show what was chosen. */
export function shortTexts(doc: Document): Short[] {
  const texts: Short[] = [];
  let before: { text: string; element: Element } | undefined;
  let open: Short | undefined;
  let count = 0;
  for (const said of saidIn(doc.body)) {
    if (open) open.behind = said.text;
    open = undefined;
    const { text, element } = said;
    const isLikely = count++ < HEAD_TEXTS || SPEAKS_OF_SHOP.test(text) || isAfterChip(before?.text);
    if (isLikely && text.length <= LONGEST && mayTell(text) && isShown(element)) {
      open = { ...said, order: texts.length, before: before?.text ?? '', beforeElement: before?.element, behind: '' };
      texts.push(open);
    }
    before = said;
  }
  return texts;
}

/** What the texts and the fields below a node say. */
function* saidIn(root: Node): Generator<{ text: string; element: Element }> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const said = node.nodeType === Node.TEXT_NODE ? textOf(node as Text) : chosenIn(node as Element);
    if (said) yield said;
    const shadow = node.nodeType === Node.ELEMENT_NODE ? shadowOf(node as Element) : null;
    if (shadow) yield* saidIn(shadow);
  }
}

function isAfterChip(before: string | undefined): boolean {
  return before !== undefined && before.length <= LONGEST_CHIP && isNameChip(before);
}

function textOf(node: Text): { text: string; element: Element } | undefined {
  const element = node.parentElement;
  if (!element || node.data.length > 2 * LONGEST || adjacentText(node, 'previousSibling')) return undefined;
  const text = runFrom(node, 2 * LONGEST)
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : { text: whole(text, element), element };
}

/** A text cut by an ellipsis of its own, with the whole of it in its title. */
function whole(text: string, element: Element): string {
  const start = /^(.{2,})(?:…|\.{3})$/.exec(text)?.[1];
  const title = start && (element.getAttribute('title') ?? element.parentElement?.getAttribute('title'));
  return title?.startsWith(start!) ? title : text;
}

/** The value of a field that only shows what was chosen. */
function chosenIn(element: Element): { text: string; element: Element } | undefined {
  if (!(element instanceof HTMLInputElement) || !element.readOnly) return undefined;
  const text = element.value.trim();
  return text === '' ? undefined : { text, element };
}

/** Whether a text could be a name, an id, or one of their labels. */
function mayTell(text: string): boolean {
  const plain = normalize(text);
  const name = nameIn(text);
  if (isName(name) || isOddName(name)) return true;
  return Boolean(shopIdIn(plain) ?? statedName(plain) ?? ownerIn(text)) || /ID|编号|^\(?[\w-]{3,40}\)?$/i.test(plain);
}

/** Seen, or in a menu that floats over the page: the account's menu is where many pages say whose they are. */
function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
