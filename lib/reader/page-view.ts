import { isInside, visibility } from './dom';
import type { Mention } from './find-mentions';
import { type BlockText, visibleText } from './visible-text';

/** A page during one read: its labels, and what has been found out about its blocks so far. */
export type PageView = {
  readonly mentions: readonly Mention[];
  readonly isVisible: (element: Element) => boolean;
  readonly textOf: (block: Element) => BlockText | undefined;
  /** The labels inside a block. */
  readonly within: (block: Element) => readonly Mention[];
};

export function viewPage(all: readonly Mention[]): PageView {
  const isVisible = visibility();
  const mentions = all.filter((mention) => isVisible(mention.element));
  const texts = new Map<Element, BlockText | undefined>();
  const inside = new Map<Element, readonly Mention[]>();
  return {
    mentions,
    isVisible,
    textOf: (block) => remember(texts, block, () => visibleText(block, isVisible)),
    within: (block) => remember(inside, block, () => mentions.filter((mention) => isInside(mention.element, block))),
  };
}

function remember<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  if (!known.has(key)) known.set(key, find());
  return known.get(key) as V;
}

/** A block's text with the labels in it blanked, so that `近30天` or `3分钟` in a label is no figure and no caption. */
export function withoutLabels({ text, pieces }: BlockText, mentions: readonly Mention[]): string {
  const chars = [...text].length === text.length ? text.split('') : [...text];
  for (const { nodes, label } of mentions) {
    for (const { node, start, end } of pieces) {
      if (!nodes.includes(node)) continue;
      const at = nodes.length > 1 ? ([start, end] as const) : labelAt(text.slice(start, end), label, start);
      for (let i = at[0]; i < at[1]; i++) chars[i] = BLANK;
    }
  }
  return chars.join('');
}

/** Not white space, so that a caption never reaches across a label. */
export const BLANK = '\u0002';

function labelAt(piece: string, label: string, start: number): readonly [number, number] {
  const pattern = [...label].map((char) => char.replace(/[.*+?^${}()|[\]\\/-]/, '\\$&')).join('\\s*');
  const match = new RegExp(pattern).exec(piece);
  return match ? [start + match.index, start + match.index + match[0].length] : [start, start];
}
