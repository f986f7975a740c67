import type { Term } from '../platforms/vocabulary';
import { columnHeads } from './column-heads';
import { parentOf } from './dom';
import type { Mention } from './find-mentions';
import { nearestLabelText } from './nearest-label';
import { type PageView, withoutLabels } from './page-view';
import { type Picked, pickFigure } from './pick-figure';
import type { BlockText } from './visible-text';

/** A label's figure, and the block that it was found in. */
export type Located = {
  readonly mention: Mention;
  readonly picked: Picked;
  readonly block: Element;
  /** Levels climbed from the label; fewer is surer. */
  readonly distance: number;
  /** Font size of the figure; larger is surer. */
  readonly size: number;
};

/** Higher up, a block is a section or the page, and no longer one figure's surroundings. */
const MOST_LEVELS = 9;
/** So many levels above the first block that holds other labels, a figure's nearest label means nothing. */
const MOST_SHARED_LEVELS = 3;

/** Heads of tables whose rows are goods, orders or people: their figures are not the shop's. */
const ENTITY_TABLE = /商品(?:ID|id|名称|信息|编号)|订单(?:号|编号)|SKU|货号|达人昵称|客服(?:昵称|账号|名称)/;

/**
 * The figure that belongs to a label: in the smallest block that holds this label alone and a figure that fits; where
 * labels and figures stand side by side without a block each (definition lists, grids, table heads), the figure whose
 * nearest label to the left or above is this one.
 *
 * @param term what the figure must fit; the label's own indicator unless its sub-score or a count is wanted
 */
export function locateFigure(mention: Mention, page: PageView, term: Term = mention.entry.term): Located | undefined {
  let block: Element | null = mention.element;
  let shared = 0;
  for (let distance = 0; block && distance < MOST_LEVELS && block !== document.body; distance++) {
    const text = page.textOf(block);
    if (!text) return undefined;
    const labels = page.within(block);
    const alone = !labels.some((other) => separates(other, mention));
    if (!alone && (shared++ >= MOST_SHARED_LEVELS || ENTITY_TABLE.test(text.text))) return undefined;
    const own = alone ? withoutLabels(text, labels) : nearestLabelText(text, mention, labels);
    const heads = alone ? columnHeads(block, text, page) : () => '';
    const sizeAt = (offset: number) => sizeOf(text, offset);
    const picked = pickFigure(own, term, { headingAt: heads, unitHint: mention.unitHint, sizeAt });
    if (picked) return { mention, picked, block, distance, size: picked.status === 'read' ? sizeAt(picked.at) : 0 };
    block = parentOf(block);
  }
  return undefined;
}

/** Whether another label ends this label's surroundings: another indicator's, or another count of the same one. */
function separates(other: Mention, mention: Mention): boolean {
  const { kind, term } = other.entry;
  const counts = mention.entry.kind === 'numerator' || mention.entry.kind === 'denominator';
  if (term === mention.entry.term) return counts && kind !== mention.entry.kind;
  // Everyday words (商品, 服务) stand in many places; they end only each other's surroundings.
  return kind === 'label' || counts || (kind === 'weak' && mention.entry.kind === 'weak');
}

function sizeOf({ pieces }: BlockText, offset: number): number {
  return pieces.find((piece) => offset < piece.end)?.size ?? 0;
}
