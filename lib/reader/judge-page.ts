import type { Vocabulary } from '../platforms/vocabulary';
import type { Snapshot } from '../records/snapshot';
import type { Reason, Visit, VisitState } from '../records/visit';
import { checkFigures, withoutDoubtfulParts } from './check-figures';
import { chinaDay, chinaTime } from './clock';
import type { Shop } from './find-shop';
import type { PageRead } from './read-page';

/** `snapshot` is there where figures were read, also where the visit says that they are held back. */
export type Judgement = { readonly visit: Visit; readonly snapshot?: Snapshot };

export type Circumstances = {
  readonly vocabulary: Vocabulary;
  /** Origin and path; never the query, which may carry tokens. */
  readonly url: string;
  readonly now: Date;
  /** From the top frame where this one is inside it. */
  readonly shop: Shop | undefined;
  /** Why the figures cannot be trusted yet, whatever they say: a shop switch that has not settled. */
  readonly doubt: Reason | undefined;
  /** Whether the page has had the time that slow data needs. */
  readonly waited: boolean;
};

/**
 * Decides what becomes of a look at a page: stored, held back with its reasons, or only noted.
 *
 * @returns undefined where the page is none of ours: no board, and not a score page
 */
export function judgePage(read: PageRead, circumstances: Circumstances): Judgement | undefined {
  if (!read.board && !read.onScorePage && !read.loggedOut) return undefined;
  const { vocabulary, shop, doubt, url, now, waited } = circumstances;
  const visit = (state: VisitState, reasons: readonly Reason[] = []): Visit => ({
    platform: vocabulary.platform,
    page: read.page,
    url,
    at: chinaTime(now),
    state,
    reasons: [...reasons],
    ...(shop && { shopName: shop.name || shop.id }),
    outcomes: [...read.outcomes],
  });

  if (read.loggedOut) return { visit: visit('logged_out') };
  if (read.loading) return { visit: visit('loading') };
  if (!read.board) return { visit: visit(read.stage !== 'formal' ? 'no_score' : waited ? 'changed' : 'loading') };

  const day = read.day?.day ?? chinaDay(now);
  const reasons = [...checkFigures(read.readings, vocabulary, day), ...(doubt ? [doubt] : [])];
  if (!shop) reasons.push({ code: 'shop_unknown' });
  const state = reasons.length > 0 ? 'held_back' : read.stage === 'no_score' ? 'no_score' : 'read';
  if (read.readings.length === 0) return { visit: visit(state === 'read' ? 'changed' : state, reasons) };
  const snapshot: Snapshot = {
    platform: vocabulary.platform,
    ...named(shop),
    page: read.page,
    day,
    dayFrom: read.day ? 'page' : 'capture',
    capturedAt: chinaTime(now),
    ...(read.day && { updatedAt: read.day.updatedAt }),
    url,
    stage: read.stage,
    ...(read.industry && { industry: read.industry }),
    readings: [...withoutDoubtfulParts(read.readings)],
  };
  return { visit: visit(state, reasons), snapshot };
}

/** A snapshot that is held back for want of a shop has this in its place, until the seller names one. */
const UNKNOWN_SHOP: Shop = { id: 'unknown', name: '' };

function named(shop: Shop = UNKNOWN_SHOP): Pick<Snapshot, 'shopId' | 'shopName'> {
  return { shopId: shop.id, shopName: shop.name };
}
