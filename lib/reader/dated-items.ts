import { DAY, dayIn, dayTableOf } from './day-tables';
import { parentOf } from './dom';
import type { Located } from './locate-figure';
import { compact } from './normalize';
import type { PageView } from './page-view';
import type { BlockText, Piece } from './visible-text';

/** Levels from a label up to the item of a list that says its day, and names each indicator once. */
const ITEM_LEVELS = 6;
/** A block with more text than this is no item. */
const ITEM_CHARACTERS = 300;

/**
 * The places without those of earlier days: in a table of days, where another place says the indicator's figure of now, or
 * that there is none; all of such a table, where it contradicts what is said beside it; and in the items of a list of days,
 * each under a day of its own: a timeline, a log. Days at the foot of items count only where a label comes in several, for
 * tiles may say there when each was updated.
 */
export function withoutPastDays(places: readonly Located[], page: PageView): readonly Located[] {
  const now = withoutHistory(places, page);
  const dated = new Map(now.map((place) => [place, dayOfItem(place, page)]));
  const heads = new Set([...dated.values()].flatMap((day) => (day?.first ? [day.text] : [])));
  const byTerm = Map.groupBy(now, ({ mention }) => mention.entry.term);
  const repeated = [...byTerm.values()].some((same) => new Set(same.map((place) => dated.get(place)?.text)).size > 1);
  if (heads.size < 2 && !repeated) return now;
  return now.filter((place) => {
    const day = dated.get(place);
    return !day || (day.first ? heads.size < 2 : !repeated);
  });
}

function withoutHistory(places: readonly Located[], page: PageView): readonly Located[] {
  const tables = new Map(places.flatMap((place) => pairOf(place, tableOf(place, page))));
  const isInTable = ({ element }: Located['mention']) => [...tables.values()].some((table) => table.contains(element));
  const said = Map.groupBy(
    places.filter(
      (place) =>
        !tables.has(place) && place.mention.entry.kind === 'label' && (place.node || !isInTable(place.mention)),
    ),
    ({ mention }) => mention.entry.term,
  );
  const contradictions = new Set(
    [...tables].flatMap(([place, table]) => {
      const isOther = said.get(place.mention.entry.term)?.every((now) => !isSame(now, place));
      return isOther ? [table] : [];
    }),
  );
  return places.filter((place) => {
    const table = tables.get(place);
    return !table || !(contradictions.has(table) || said.has(place.mention.entry.term));
  });
}

function pairOf(place: Located, table: Element | undefined): [Located, Element][] {
  return table ? [[place, table]] : [];
}

function tableOf({ node }: Pick<Located, 'node'>, page: PageView): Element | undefined {
  return node && dayTableOf(node, page)?.table;
}

function isSame({ picked: one }: Located, { picked: other }: Located): boolean {
  return one.status === 'read' && other.status === 'read' && one.value === other.value;
}

/** Figures may come a day after the score. */
const LATEST_MS = 86_400_000;

/**
 * The figures without those of earlier days than the page's, and the one before it: a history in a table of days, where
 * figures of now stand beside it. Where all that a page shows is such a table, its newest day is what the page is of.
 *
 * @param day of the page, `YYYY-MM-DD`; today where it states none
 */
export function withoutOtherDays<T>(
  figures: ReadonlyMap<T, Located>,
  page: PageView,
  day: string,
  today: string,
): ReadonlyMap<T, Located> {
  const days = new Map([...figures.values()].flatMap((place) => daysOf(place, page)));
  const read = [...figures.values()].filter(({ picked }) => picked.status === 'read');
  if (read.every((place) => days.has(place))) return figures;
  const isPast = (place: Located) => {
    const own = dayIn(days.get(place) ?? '', today);
    return own !== undefined && Date.parse(day) - Date.parse(own) > LATEST_MS;
  };
  return new Map([...figures].filter(([, place]) => !isPast(place)));
}

function daysOf(place: Located, page: PageView): [Located, string][] {
  const found = place.node && dayTableOf(place.node, page);
  return found ? [[place, found.words]] : [];
}

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
