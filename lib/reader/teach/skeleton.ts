import { shadowOf } from '../dom';
import { lookAround, type Sight } from '../sight';
import { maskClass, maskText } from './mask-text';
import { type SafeWords, safeWords } from './skeleton-words';

/** What fits in a bug report. */
const MOST_BYTES = 60_000;
const DEEPEST = 40;
/** Rows of a list are alike. */
const MOST_SIBLINGS = 30;
const MOST_ELEMENTS = 20_000;

const TAGS = new Set(
  (
    'a article aside b body button canvas caption code col colgroup dd details dialog div dl dt em fieldset figure ' +
    'figcaption footer form header i iframe img input label legend li main mark meter nav ol option p picture pre ' +
    'progress section select small span strong sub summary sup svg table tbody td textarea tfoot th thead time tr u ul video'
  ).split(' '),
);
const ROLES = new Set(
  (
    'alert alertdialog application article button cell checkbox columnheader combobox dialog feed figure form grid ' +
    'gridcell group heading img link list listbox listitem main menu menubar menuitem meter navigation none note option ' +
    'presentation progressbar radio region row rowgroup rowheader search slider status switch tab table tablist ' +
    'tabpanel textbox timer toolbar tooltip tree treeitem'
  ).split(' '),
);
const NO_CONTENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD']);

/**
 * The visible page for a bug report: an indented tree of tags, roles and class words with the texts in it, of which only
 * the reader's own words are left. Digits are zeroed; names of shops, goods and people are gone. At most 60 kB.
 *
 * @param labels what the platforms print, of all rule versions
 */
export function pageSkeleton(doc: Document, labels: readonly string[]): string {
  const writer: Writer = {
    lines: [],
    left: MOST_BYTES,
    elements: MOST_ELEMENTS,
    words: safeWords(labels),
    sight: lookAround(),
  };
  writeElement(doc.body, 0, writer);
  return writer.lines.join('\n');
}

type Writer = {
  readonly lines: string[];
  left: number;
  elements: number;
  readonly words: SafeWords;
  readonly sight: Sight;
};

function write(line: string, writer: Writer): void {
  // In the worst of cases a character is three bytes.
  const bytes = line.length + 2 * (line.match(/[^\0-\x7f]/g)?.length ?? 0) + 1;
  writer.left -= bytes;
  if (writer.left >= 0) writer.lines.push(line);
}

function writeElement(element: Element, depth: number, writer: Writer): void {
  if (NO_CONTENT.has(element.tagName) || writer.left <= 0 || writer.elements-- <= 0) return;
  if (element !== element.ownerDocument.body && !mayBeSeen(element, writer)) return;
  const text = ownText(element, writer);
  const children = childrenOf(element);
  const says = text === '' ? '' : ` "${text}"`;
  write(`${' '.repeat(Math.min(depth, DEEPEST))}${nameOf(element, writer)}${says}`, writer);
  if (depth >= DEEPEST) return;
  for (const child of children.slice(0, MOST_SIBLINGS)) writeElement(child, depth + 1, writer);
  if (children.length > MOST_SIBLINGS) write(`${' '.repeat(depth + 1)}…`, writer);
}

/** Boxes without a box (`display: contents`) are not visible themselves. */
function mayBeSeen(element: Element, { sight }: Writer): boolean {
  return sight.isVisible(element) || getComputedStyle(element).display === 'contents';
}

function childrenOf(element: Element): Element[] {
  return [...(shadowOf(element)?.children ?? []), ...(element.localName === 'svg' ? [] : element.children)];
}

function nameOf(element: Element, { words }: Writer): string {
  const { localName } = element;
  const heading = /^h[1-6]$/.test(localName);
  const tag = heading ? 'heading' : TAGS.has(localName) ? localName : localName.includes('-') ? 'custom' : 'other';
  const role = element.getAttribute('role')?.toLowerCase() ?? '';
  const shadow = shadowOf(element) ? '#shadow' : '';
  return `${tag}${maskClass(element, words)}${ROLES.has(role) ? `[${role}]` : ''}${shadow}`;
}

function ownText(element: Element, { words, sight }: Writer): string {
  const nodes = [...element.childNodes, ...(shadowOf(element)?.childNodes ?? [])];
  return nodes
    .filter((node): node is Text => node.nodeType === Node.TEXT_NODE && sight.textOf(node as Text) !== undefined)
    .map((node) => maskText(node.data, words))
    .filter((text) => text !== '')
    .join(' | ');
}
