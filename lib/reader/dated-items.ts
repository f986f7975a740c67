import { parentOf } from './dom';
import { findDayAgo, findLoneDay } from './find-day';
import type { Located } from './locate-figure';
import { compact } from './normalize';
import type { PageView } from './page-view';
import type { BlockText, Piece } from './visible-text';

/** A text that is a day, with its time or not, and nothing else: 2026-09-08, 9月8日 11:00, 09-08, 昨天, 3天前. */
const DAY =
  /^(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日|(?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12]\d|3[01])|[今昨前][天日]|\d{1,2}天前)(?:[(（]?(?:周|星期)[一二三四五六日天][)）]?)?(?:\d{1,2}:\d{2}(?::\d{2})?)?$/;
/** Levels from a label up to the item of a list that says its day, and names each indicator once. */
const ITEM_LEVELS = 6;
/** A block with more text than this is no item. */
const ITEM_CHARACTERS = 300;

/**
 * The places without those that stand in the items of a list of days, each under a day of its own: a timeline, a log. Days at
 * the foot of items count only where a label comes in several, for tiles may say there when each was updated.
 */
export function withoutPastDays(places: readonly Located[], page: PageView): readonly Located[] {
  const dated = new Map(places.map((place) => [place, dayOfItem(place, page)]));
  const heads = new Set([...dated.values()].flatMap((day) => (day?.first ? [day.text] : [])));
  const byTerm = Map.groupBy(places, ({ mention }) => mention.entry.term);
  const repeated = [...byTerm.values()].some((same) => new Set(same.map((place) => dated.get(place)?.text)).size > 1);
  const now = places.filter((place) => !isHistory(place, places));
  if (heads.size < 2 && !repeated) return now;
  return now.filter((place) => {
    const day = dated.get(place);
    return !day || (day.first ? heads.size < 2 : !repeated);
  });
}

/**
 * Whether a figure stands in a row of a table that is headed by a day, where another place says the same indicator's figure
 * of now: the table is its history.
 */
function isHistory(place: Located, all: readonly Located[]): boolean {
  return isInDatedRow(place) && all.some((other) => saysNow(other, place));
}

function saysNow({ mention, picked, node }: Located, past: Located): boolean {
  const isSame = mention.entry.term === past.mention.entry.term && mention.entry.kind === 'label';
  return isSame && picked.status === 'read' && !isInDatedRow({ node });
}

function isInDatedRow(place: Pick<Located, 'node'>): boolean {
  return dayOfRow(place) !== undefined;
}

/** The day at the head of the row of a table that a figure stands in. */
function dayOfRow({ node }: Pick<Located, 'node'>): string | undefined {
  const row = node && parentOf(node)?.closest(ROW);
  const head = row && [...row.children].find(({ textContent }) => textContent?.trim());
  const words = head && !head.contains(node!) ? compact(head.textContent ?? '') : '';
  return DAY.test(words) ? words : undefined;
}

/** Figures may come a day after the score. */
const LATEST_MS = 86_400_000;

/**
 * The figures without those of earlier days than the page's, and the one before it: a history in a table of days, where figures of now stand beside
 * it. Where all that a page shows is such a table, its newest row is what the page is of.
 *
 * @param day of the page, `YYYY-MM-DD`; today where it states none
 */
export function withoutOtherDays<T>(
  figures: ReadonlyMap<T, Located>,
  day: string,
  today: string,
): ReadonlyMap<T, Located> {
  const read = [...figures].filter(([, { picked }]) => picked.status === 'read');
  const isPast = ({ node }: Located) => {
    const row = dayOfRow({ node });
    const rowDay = row && (findLoneDay(`${row}数据`, today) ?? findDayAgo(row, today))?.day;
    return rowDay !== undefined && Date.parse(day) - Date.parse(rowDay) > LATEST_MS;
  };
  if (read.every(([, place]) => isInDatedRow(place))) return figures;
  return new Map([...figures].filter(([, place]) => !isPast(place)));
}
const ROW = 'tr,[role="row"]';

type Day = { readonly text: string; readonly first: boolean };

/** The day that the item around a label begins or ends with. */
function dayOfItem({ mention }: Located, page: PageView): Day | undefined {
  let item: Element | null = mention.element;
  for (let level = 0; item && item !== document.body && level < ITEM_LEVELS; level++, item = parentOf(item)) {
    const text = page.textOf(item);
    if (!text || text.text.length > ITEM_CHARACTERS || holdsItems(item, page)) return undefined;
    for (const [at, piece] of [text.pieces[0], text.pieces.at(-1)].entries()) {
      const words = piece ? compact(wordsOf(piece, text)) : '';
      if (DAY.test(words)) return { text: words, first: at === 0 };
    }
  }
  return undefined;
}

/** Whether labels come again in a block: it is a list, or more. */
function holdsItems(block: Element, page: PageView): boolean {
  const labels = page.within(block).filter(({ role }) => role === 'label');
  return new Set(labels.map(({ entry }) => entry)).size < labels.length;
}

function wordsOf({ start, end }: Piece, { text }: BlockText): string {
  return text.slice(start, end);
}
