import type { Reason } from '../records/visit';
import type { Shop } from './find-shop';
import type { PageRead } from './read-page';

/** Two looks this far apart must agree: figures count up, cards fill in one by one. */
const STILL_MS = 700;
/** After a shop switch the old figures may stand for a while; unchanged ones count only after this. */
const SWITCH_MS = 10_000;
/** New figures under the same shop and day: the header may be late. */
const LATE_HEADER_MS = 3_000;

/** Noughts in all places stand for figures that are still to come; a shop whose figures are all nought has none to lose. */
const NOUGHTS_MS = 10_000;
const FEWEST_NOUGHTS = 3;
/** Figures of which this share stands as it stood under another shop are that shop's still; some are alike by chance. */
const SAME_SHARE = 0.5;

type Seen = { readonly figures: readonly string[]; readonly shop: Shop | undefined; readonly day: string };

/** Says when what a page shows may be believed. One for each page; `look` is called with every read. */
export type Settling = {
  /**
   * @param now milliseconds
   * @returns `settled` to judge it now, with the doubt that remains if any; otherwise `again` in so many milliseconds
   */
  look(
    read: PageRead,
    shop: Shop | undefined,
    now: number,
  ): { settled: boolean; doubt: Reason | undefined; again: number };
};

/**
 * Figures count once two looks agree. Under a new shop they must besides have changed since they stood under the shop
 * before, believed or not, and under the same shop and day new figures must stand a little longer, because the header may
 * follow.
 */
export function createSettling(): Settling {
  let pending: (Seen & { since: number }) | undefined;
  let accepted: Seen | undefined;
  /** The figures seen last, with the shop whose they were at first. */
  let owned: Seen | undefined;
  return {
    look(read, shop, now) {
      const seen: Seen = { figures: figuresOf(read), shop, day: read.day?.day ?? '' };
      if (!pending || !isSame(pending, seen)) pending = { ...seen, since: now };
      const stood = now - pending.since;
      const counts = read.board !== undefined && !read.loading;
      const isSwitching = counts && isAnothers(seen, owned);
      const isEarly = isNew(seen, accepted);
      if (counts && !isSwitching && !isEarly) owned = seen;
      const needed = isSwitching ? SWITCH_MS : isNought(read) ? NOUGHTS_MS : isEarly ? LATE_HEADER_MS : STILL_MS;
      if (stood < STILL_MS) return { settled: false, doubt: undefined, again: STILL_MS - stood };
      if (stood < needed) return { settled: isSwitching, doubt: { code: 'shop_switching' }, again: needed - stood };
      if (counts) {
        accepted = seen;
        owned = seen;
      }
      return { settled: true, doubt: undefined, again: 0 };
    },
  };
}

/** Whether most figures are those that stood under another shop. A header that named none yet was no other shop's. */
function isAnothers(seen: Seen, owned: Seen | undefined): boolean {
  if (!owned?.shop || isSameShop(owned.shop, seen.shop) || seen.figures.length === 0) return false;
  const before = new Set(owned.figures);
  return seen.figures.filter((figure) => before.has(figure)).length > SAME_SHARE * seen.figures.length;
}

/**
 * Other figures under the shop and day that some were believed under: perhaps another shop's, before its name. Figures
 * that only come in addition, or go, are the shop's.
 */
function isNew(seen: Seen, accepted: Seen | undefined): boolean {
  if (!accepted || seen.day !== accepted.day || !isSameShop(seen.shop, accepted.shop)) return false;
  return !isPart(accepted.figures, seen.figures) && !isPart(seen.figures, accepted.figures);
}

function isPart(some: readonly string[], all: readonly string[]): boolean {
  const known = new Set(all);
  return some.every((figure) => known.has(figure));
}

function isNought({ readings }: PageRead): boolean {
  return readings.length >= FEWEST_NOUGHTS && readings.every(({ value }) => value === 0);
}

function isSame(a: Seen, b: Seen): boolean {
  return areSame(a.figures, b.figures) && a.shop?.id === b.shop?.id && a.shop?.name === b.shop?.name && a.day === b.day;
}

/** A header may print the name first and the id a moment later, or the other way round. */
function isSameShop(a: Shop | undefined, b: Shop | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.id === b.id) return a.name === b.name || !a.name || !b.name;
  return a.name === b.name && (a.id === a.name || b.id === b.name);
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((figure, at) => figure === b[at]);
}

/** What the board prints; for a page without one, what else it says of itself. */
function figuresOf(read: PageRead): string[] {
  if (!read.board) return [`${read.loggedOut}|${read.stage}`];
  const { loading, outcomes } = read;
  const shown = outcomes.filter(({ status }) => status !== 'not_found');
  return shown.map(({ indicator, status, raw }) => JSON.stringify([loading, indicator, status, raw]));
}
