import { commonAncestor, parentOf } from './dom';
import type { Mention } from './find-mentions';
import { compact } from './normalize';
import { numbering } from './numbering';
import { overlapY } from './rects';
import { nameIn } from './shop-words';
import { lookAround, type Sight } from './sight';
import { type BlockText, type Piece, visibleText } from './visible-text';

/** A page during one read: its labels, and what has been found out about its blocks so far. */
export type PageView = {
  readonly mentions: readonly Mention[];
  readonly sight: Sight;
  readonly isVisible: (element: Element) => boolean;
  readonly textOf: (block: Element) => BlockText | undefined;
  /** The labels inside a block. */
  readonly within: (block: Element) => readonly Mention[];
  /** Whether words are the name of the shop whose back-end this is. */
  readonly isOwnName: (words: string) => boolean;
};

/** A label in more places than this heads the rows of a list, and none of them is the shop's own. */
const MOST_PLACES = 40;

/** @param shop the name that the page's head says */
export function viewPage(all: readonly Mention[], shop?: string): PageView {
  const own = shop && compact(shop);
  const whole = lookAround();
  const often = Map.groupBy(all, ({ entry, role }) => `${entry.term.indicator} ${entry.kind} ${role}`);
  const seen = [...often.values()].flatMap((same) =>
    same.length > MOST_PLACES ? [] : same.filter(({ nodes }) => whole.textOf(nodes[0]!)),
  );
  const numbers = numbering(seen.map(({ nodes }) => nodes[0]!));
  const sight: Sight = { ...whole, textOf: (node) => (numbers.has(node) ? undefined : whole.textOf(node)) };
  const mentions = seen.filter((mention) => !namesGroup(mention, seen));
  const texts = new Map<Element, BlockText | undefined>();
  const inside = new Map<Element, Mention[]>();
  for (const mention of mentions) {
    for (let element: Element | null = mention.element; element; element = parentOf(element)) {
      const known = inside.get(element);
      if (known) known.push(mention);
      else inside.set(element, [mention]);
    }
  }
  return {
    mentions,
    sight,
    isVisible: sight.isVisible,
    textOf: (block) => remember(texts, block, () => visibleText(block, sight)),
    within: (block) => inside.get(block) ?? [],
    isOwnName: (words) => Boolean(own) && !ACCOUNT.test(words.trim()) && compact(nameIn(words.trim())) === own,
  };
}
/** `云朵旗舰店:小美` is one of the shop's people. */
const ACCOUNT = /[:：]\s*\S/;

/**
 * Whether a dimension's name only says where an indicator belongs: `平台求助率 | 服务 | 0.65%`, `服务 | 平台求助率 | 0.65%`, in cells
 * of one row without a figure between them.
 */
function namesGroup({ entry, element, inline }: Mention, all: readonly Mention[]): boolean {
  const row = entry.term.role === 'dimension' && !inline ? element.closest(ROW) : null;
  if (!row) return false;
  const cells = [...row.children];
  const place = (of: Element) => cells.findIndex((cell) => cell.contains(of));
  const own = place(element);
  const holdsDigits = (cell: Element) => /\d/.test(cell.textContent ?? '');
  if (own < 0 || holdsDigits(cells[own]!) || !cells.slice(own + 1).some(holdsDigits)) return false;
  return all.some((other) => {
    if (other.entry.term.role !== 'indicator' || other.entry.kind !== 'label' || !row.contains(other.element))
      return false;
    const at = place(other.element);
    if (at === own) return false;
    return !cells.slice(Math.min(at, own) + 1, Math.max(at, own)).some(holdsDigits);
  });
}
const ROW = 'tr,[role="row"]';

function remember<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  if (!known.has(key)) known.set(key, find());
  return known.get(key) as V;
}

/** A block's text with the labels in it blanked, so that `近30天` or `3分钟` in a label is no figure and no caption. */
export function withoutLabels({ text, pieces }: BlockText, mentions: readonly Mention[]): string {
  const chars = text.split(''); // by code unit, as the pieces' offsets are
  const pieceOf = new Map(pieces.map((piece) => [piece.node, piece]));
  for (const { nodes, label } of mentions) {
    const own = nodes.flatMap((node) => pieceOf.get(node) ?? []);
    for (const { start, end, at } of placesOf(label, own, text)) {
      const adorned = ADORNMENT.test(text.slice(start, at[0])) ? start : at[0];
      const rest = AFTERTHOUGHT.exec(text.slice(at[1], end))?.[0].length ?? 0;
      for (let i = adorned; i < at[1] + rest; i++) chars[i] = BLANK;
    }
    for (const mark of [numberBefore(own, pieces, text), pointerBehind(own, pieces, text)])
      if (mark) chars.fill(BLANK, mark.start, mark.end);
  }
  return chars.join('');
}

/** The number of a list in a text of its own right before a label (`1. ` `退货率`). */
function numberBefore([first]: readonly Piece[], pieces: readonly Piece[], text: string): Piece | undefined {
  const before = first && pieces[pieces.indexOf(first) - 1];
  if (!before) return undefined;
  const isNextTo = overlapY(before.rect, first.rect) > 0.5 && first.rect.left - before.rect.right < first.size;
  if (parentOf(before.node) !== parentOf(first.node) && !isNextTo) return undefined;
  return LISTED.test(text.slice(before.start, before.end)) ? before : undefined;
}
const LISTED = /^[(（]?\d{1,2}[.、)）]$/;

/** The mark of a link right behind a label and in one element with it (`<a>退货率 <i>›</i></a>`), and no bound of the figure behind it. */
function pointerBehind(label: readonly Piece[], pieces: readonly Piece[], text: string): Piece | undefined {
  const last = label.at(-1);
  const at = last ? pieces.indexOf(last) + 1 : 0;
  const [pointer, next] = [pieces[at], pieces[at + 1]];
  if (!last || !pointer || !POINTER.test(text.slice(pointer.start, pointer.end))) return undefined;
  return next && commonAncestor([last.node, pointer.node])?.contains(next.node) ? undefined : pointer;
}
const POINTER = /^[>›»❯]+$/;

type Place = { readonly start: number; readonly end: number; readonly at: readonly [number, number] };

/** Where a label stands, and in which texts: those that it is printed in may hold its figure too. */
function placesOf(label: string, pieces: readonly Piece[], text: string): readonly Place[] {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return [];
  const at = labelAt(text.slice(first.start, last.end), label, first.start);
  if (pieces.length === 1 || at[1] > at[0]) return [{ start: first.start, end: last.end, at }];
  return pieces.map(({ start, end }) => ({ start, end, at: [start, end] }));
}

/** The number of a list, a bullet, a mark: what stands before a label in its own text, and is no figure of its own. */
const ADORNMENT = /^(?:[(（]?\d{1,2}[.、)）:](?!\d)|[^\p{L}\p{N}])*$/u;
/** Marks behind a label, and the window there (`/30天`); never the dashes that stand for a figure. */
const AFTERTHOUGHT = /^[^\p{L}\p{N}—–-]+$|^[^\p{L}\p{N}]*近?\d+个?(?:自然)?[天日]$/u;

/** Not white space, so that a caption never reaches across a label. */
export const BLANK = '\ufffc';

/** Where a label stands in a piece of text that begins at `start`. */
export function labelAt(piece: string, label: string, start: number): readonly [number, number] {
  const pattern = [...compact(label)].map((char) => char.replace(/[.*+?^${}()|[\]\\/-]/, '\\$&')).join('\\s*');
  const match = new RegExp(pattern).exec(piece);
  return match ? [start + match.index, start + match.index + match[0].length] : [start, start];
}
