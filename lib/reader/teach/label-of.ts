import type { Side } from '../../records/states';
import { commonAncestor, parentOf } from '../dom';
import { type Place, placeOf } from './place';
import type { Token } from './tokens';
import { isAside, isLabelLike, OTHERS } from './words';

/** A text that may name a figure, and where the figure stands from it. */
export type LabelCandidate = { readonly label: Token; readonly side: Side; readonly distance: number };

/** What a pixel counts on each side: labels stand left of their figure or over it, seldom under it, and hardly behind it. */
const COST: Record<Side, readonly [base: number, each: number]> = {
  same: [0, 0.1],
  right: [0, 1 / 3],
  below: [0, 1],
  above: [10, 1.5],
  left: [40, 1.5],
};
/** `本店`, `近30天` and `详情` are no names, `行业均值` names somebody else's figure: any better text comes first. */
const ASIDE_COST = 200;
/** A text in a larger part of the page than another one's is less likely its label: what belongs together stands together. */
const OUTSIDE_COST = 30;
const MOST = 8;

/**
 * The texts around a figure that may be its label, likeliest first: the inverse of reading.
 *
 * @param tokens of the page, or of the part around the figure
 */
export function labelsOf(figure: Token, tokens: readonly Token[]): LabelCandidate[] {
  const found: (LabelCandidate & { cost: number })[] = [];
  for (const label of tokens) {
    if (label.kind !== 'words') continue;
    const place = placeOf(label, figure);
    if (place && isLabelLike(label.text)) found.push({ label, ...place, cost: cost(label, place) });
  }
  const near = found.sort((a, b) => a.cost - b.cost).slice(0, 2 * MOST);
  const depths = near.map(({ label }) => depthOfBoth(label, figure));
  const deepest = Math.max(...depths);
  near.forEach((candidate, i) => {
    if (depths[i]! < deepest) candidate.cost += OUTSIDE_COST;
  });
  return near.sort((a, b) => a.cost - b.cost).slice(0, MOST);
}

/** How deep in the page the smallest element around both lies. */
function depthOfBoth(label: Token, figure: Token): number {
  const around = commonAncestor([nodeOf(label), nodeOf(figure)]);
  let depth = 0;
  for (let element: Element | null | undefined = around; element; element = parentOf(element)) depth++;
  return depth;
}

function nodeOf({ run, start }: Token): Text {
  return run.places[start]!.node;
}

function cost({ text }: Token, { side, distance }: Place): number {
  const [base, each] = COST[side];
  return base + each * distance + (isAside(text) || OTHERS.test(text) ? ASIDE_COST : 0);
}
