import type { Reason } from '../records/visit';
import type { Shop } from './find-shop';
import type { PageRead } from './read-page';

/** Two looks this far apart must agree: figures count up, cards fill in one by one. */
const STILL_MS = 700;
/** After a shop switch the old figures may stand for a while; unchanged ones count only after this. */
const SWITCH_MS = 10_000;
/** New figures under the same shop and day: the header may be late. */
const LATE_HEADER_MS = 3_000;

type Seen = { readonly figures: string; readonly shop: string; readonly day: string };

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
 * Figures count once two looks agree. Under a new shop they must besides have changed since the shop before, and under
 * the same shop and day new figures must stand a little longer, because the header may follow.
 */
export function createSettling(): Settling {
  let pending: (Seen & { since: number }) | undefined;
  let accepted: Seen | undefined;
  return {
    look(read, shop, now) {
      const seen: Seen = {
        figures: signature(read),
        shop: shop ? `${shop.id}|${shop.name}` : '',
        day: read.day?.day ?? '',
      };
      if (!pending || !isSame(pending, seen)) pending = { ...seen, since: now };
      const stood = now - pending.since;
      const needed = timeToStand(seen, accepted);
      if (stood < STILL_MS) return { settled: false, doubt: undefined, again: STILL_MS - stood };
      if (stood < needed) {
        return { settled: needed === SWITCH_MS, doubt: { code: 'shop_switching' }, again: needed - stood };
      }
      if (read.board && !read.loading) accepted = seen;
      return { settled: true, doubt: undefined, again: 0 };
    },
  };
}

function timeToStand(seen: Seen, accepted: Seen | undefined): number {
  if (!accepted || seen.figures === '') return STILL_MS;
  if (seen.shop !== accepted.shop) return seen.figures === accepted.figures ? SWITCH_MS : STILL_MS;
  return seen.figures !== accepted.figures && seen.day === accepted.day ? LATE_HEADER_MS : STILL_MS;
}

function isSame(a: Seen, b: Seen): boolean {
  return a.figures === b.figures && a.shop === b.shop && a.day === b.day;
}

function signature(read: PageRead): string {
  if (!read.board) return `${read.loggedOut}|${read.stage}`;
  return JSON.stringify([read.loading, read.outcomes.map(({ indicator, status, raw }) => [indicator, status, raw])]);
}
