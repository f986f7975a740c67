import type { Term } from '../platforms/vocabulary';
import { parentOf } from './dom';
import { isCovered } from './is-covered';
import type { Located } from './locate-figure';
import { CLEARLY_LARGER } from './pick-figure';

/**
 * One figure a term. A label may stand on a page several times (title, tab, tile, rule block); the surest place wins:
 * a figure over none, a label over an everyday word, clearly larger type, fewer levels climbed. Places that say
 * different things in type of one size are not understood.
 *
 * @param isPlain whether nothing over a place says that its figures are of anything else than the shop
 */
export function chooseFigures(
  all: readonly Located[],
  isPlain: (place: Located) => boolean = () => true,
): Map<Term, Located> {
  const byTerm = Map.groupBy(plausible(unclaimed(all)), ({ mention }) => mention.entry.term);
  const chosen = new Map<Term, Located>();
  for (const [term, same] of byTerm) {
    const places = plainest(uncovered(same.sort(bySureness)), isPlain);
    const [best, ...more] = places;
    if (!best) continue;
    const others = more.filter(
      (place) => isRival(best, place) || (!isPlain(best) && isPlain(place) && contradict(best, place)),
    );
    const disputed = others.length > 0;
    chosen.set(
      term,
      disputed ? { ...best, picked: { status: 'not_understood', raw: rawOf(best, ...others) } } : unite(places),
    );
  }
  return chosen;
}

/**
 * Places without those whose figure has another label clearly nearer (a menu's words stand on one line with the board), or
 * stands in another label's tile: a sub-score there is no score of the dimension that the section is named after.
 */
function unclaimed(all: readonly Located[]): readonly Located[] {
  const apart = all.filter(({ mention }) => !mention.inline);
  const byNode = Map.groupBy(
    apart.filter(({ picked }) => picked.status === 'read'),
    ({ node }) => node,
  );
  const byBlock = Map.groupBy(apart, ({ block }) => block);
  return all.filter((place) => {
    const { mention, node, gap, picked } = place;
    if (mention.inline || !node || picked.status !== 'read') return true;
    const isNearer = byNode.get(node)?.some((other) => {
      if (other.mention.entry.term === mention.entry.term || isTitleOf(other, place)) return false;
      return isTitleOf(place, other) || other.gap + CLEARLY_NEARER_PX < gap;
    });
    return !isNearer && !isInTileOf(byBlock, place, node);
  });
}

function isInTileOf(byBlock: ReadonlyMap<Element, readonly Located[]>, place: Located, node: Text): boolean {
  for (let block = parentOf(node); block && block !== place.block; block = parentOf(block)) {
    const isOthers = byBlock.get(block)?.some((other) => {
      return other.mention.entry.term !== place.mention.entry.term && isTitleOf(place, other);
    });
    if (isOthers) return true;
  }
  return false;
}

/** Whether one label is a title from outside to another one's tile, in which the figure stands. */
function isTitleOf(title: Located, { mention, block }: Located): boolean {
  const isTile = mention.entry.kind === 'label' && block !== title.block && title.block.contains(block);
  return isTile && !block.contains(title.mention.element);
}

/** Where places contradict each other, those that nothing lies over: a route kept below the new one is not shown. */
function uncovered(places: readonly Located[]): readonly Located[] {
  const [best, ...others] = places;
  if (!best || !others.some((other) => isRival(best, other))) return places;
  const open = places.filter(({ mention }) => !isCovered(mention.element));
  return open.length > 0 ? open : places;
}

/** Whether two places say different figures, in whatever type; a larger one under a title of its own may be anybody's. */
function contradict(one: Located, other: Located): boolean {
  const isBoth = one.picked.status === 'read' && other.picked.status === 'read';
  const isWord = one.mention.entry.kind === 'weak' || other.mention.entry.kind === 'weak';
  return isBoth && !isWord && !(isRenamed(other) && !isRenamed(one)) && figureOf(one) !== figureOf(other);
}

/** Where places contradict each other, those under plain titles: 核心指标, and not 爆款商品表现 or 双11期间. */
function plainest(places: readonly Located[], isPlain: (place: Located) => boolean): readonly Located[] {
  const [best, ...others] = places;
  if (!best || !others.some((other) => isRival(best, other))) return places;
  const plain = places.filter((place) => place.picked.status === 'read' && isPlain(place));
  return plain.length > 0 ? plain : places;
}

/** Another place that says something else in type of the same size: which of them is the shop's cannot be told. */
function isRival(best: Located, other: Located): boolean {
  const both = best.picked.status === 'read' && other.picked.status === 'read';
  if (isRenamed(other) && !isRenamed(best)) return false;
  return both && other.mention.entry.kind !== 'weak' && bySize(best, other) === 0 && figureOf(best) !== figureOf(other);
}

/**
 * Everyday words (商品 76 分) count only with their unit, or as the parts of one score: two of them at least where its total
 * was read, else three that are printed alike, one of them by a name of its own.
 */
function plausible(all: readonly Located[]): readonly Located[] {
  const bySystem = Map.groupBy(
    all.filter(({ picked }) => picked.status === 'read'),
    ({ mention }) => mention.entry.term.system,
  );
  const convincing = new Set([...bySystem].filter(([, read]) => isScoreWithParts(read)).map(([system]) => system));
  const counted = new Set([...bySystem].filter(([, read]) => countsParts(read)).map(([system]) => system));
  return all.filter(({ mention: { entry }, picked }) => {
    if (entry.term.role === 'dimension' && counted.has(entry.term.system)) return false;
    if (entry.kind !== 'weak') return true;
    return picked.status === 'read' && (picked.raw.includes('分') || convincing.has(entry.term.system));
  });
}

/** A total of 4.61, and 3 beside the name of each part: counts of what is to be done there. */
function countsParts(read: readonly Located[]): boolean {
  const said = (role: Term['role']) =>
    read.filter(({ mention }) => mention.entry.term.role === role).map((place) => rawOf(place));
  const parts = said('dimension');
  const isCount = (raw: string) => /^\d$/.test(raw) && Number(raw) < FULL_MARK;
  return said('total').some((raw) => raw.includes('.')) && parts.length > 0 && parts.every(isCount);
}
/** The least of the scales; full marks may be printed without decimals. */
const FULL_MARK = 5;

function isScoreWithParts(read: readonly Located[]): boolean {
  const parts = read.filter(({ mention }) => mention.entry.term.role === 'dimension');
  const terms = new Set(parts.map(({ mention }) => mention.entry.term));
  if (read.some(({ mention: { entry } }) => entry.term.role === 'total')) return terms.size >= 2;
  const forms = new Set(parts.map(({ picked }) => picked.raw.replace(/[\s分]/g, '').replace(/\d/g, '0')));
  return terms.size >= 3 && forms.size === 1 && parts.some(({ mention }) => mention.entry.kind === 'label');
}

/** The surest place, with what others that print the same figure add: more decimals, a sub-score, a change, a nearer label. */
function unite(places: readonly Located[]): Located {
  const [best, ...others] = places as [Located, ...Located[]];
  if (best.picked.status !== 'read') return best;
  let { raw, beside } = best.picked;
  let nearest = best;
  for (const other of others) {
    const { picked } = other;
    if (picked.status !== 'read' || picked.value !== best.picked.value) continue;
    if (other.gap + CLEARLY_NEARER_PX < nearest.gap) nearest = other;
    beside = { ...picked.beside, ...beside };
    if (digits(picked.raw) > digits(raw)) raw = picked.raw;
  }
  return { ...best, mention: nearest.mention, picked: { ...best.picked, raw, beside } };
}

/** A label must be nearer by this to be the one that is meant: a section's heading far above, or the word beside the figure. */
const CLEARLY_NEARER_PX = 24;

function digits(raw: string): number {
  return raw.replace(/\D/g, '').length;
}

/** Figures set clearly larger come first; small differences mean nothing. */
function bySize(a: Located, b: Located): number {
  if (a.size >= CLEARLY_LARGER * b.size) return -1;
  return b.size >= CLEARLY_LARGER * a.size ? 1 : 0;
}

const STATUS_ORDER = { read: 0, no_data: 1, not_understood: 2 };

function bySureness(a: Located, b: Located): number {
  return (
    STATUS_ORDER[a.picked.status] - STATUS_ORDER[b.picked.status] ||
    Number(a.mention.entry.kind === 'weak') - Number(b.mention.entry.kind === 'weak') ||
    Number(isRenamed(a)) - Number(isRenamed(b)) ||
    bySize(a, b) ||
    a.gap - b.gap ||
    a.distance - b.distance
  );
}

/** A whole number without a unit, in a box that has a name of its own: a count of something else, where there is a choice. */
function isRenamed({ picked }: Located): boolean {
  return picked.status === 'read' && picked.renamed === true && /^\d+$/.test(picked.raw);
}

function figureOf({ picked }: Located): number | undefined {
  return picked.status === 'read' ? picked.value : undefined;
}

function rawOf(...places: Located[]): string {
  return places.map(({ picked }) => picked.raw).join(' | ');
}
