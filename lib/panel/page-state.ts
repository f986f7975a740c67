import type { Platform } from '../platforms/platform';
import type { Outcome, Visit } from '../records/visit';

/** What the panel says of the page in the active tab. */
export type PageState =
  | { readonly kind: 'elsewhere' }
  /** On the platform's back-end, on a page that carries no score. */
  | { readonly kind: 'other_page'; readonly platform: Platform }
  /** On a score page that has not been looked at yet. */
  | { readonly kind: 'unread'; readonly platform: Platform }
  | { readonly kind: 'visited'; readonly platform: Platform; readonly visit: Visit };

/**
 * @param url of the active tab; undefined where the browser does not tell
 * @param visits in any order
 */
export function pageState(
  url: string | undefined,
  visits: readonly Visit[],
  platforms: readonly Platform[],
): PageState {
  const at = url && URL.canParse(url) ? new URL(url) : undefined;
  const platform = at && platforms.find(({ vocabulary }) => vocabulary.hosts.includes(at.host));
  if (!at || !platform) return { kind: 'elsewhere' };
  const visit = visitAt(url, visits);
  if (visit) return { kind: 'visited', platform, visit };
  const scorePage = platform.vocabulary.pages.some(({ path, shows }) => shows === 'score' && path.test(at.pathname));
  return { kind: scorePage ? 'unread' : 'other_page', platform };
}

/** The newest look at a page, by its address; the query does not count. */
export function visitAt(url: string | undefined, visits: readonly Visit[]): Visit | undefined {
  const page = url?.replace(/[?#].*$/, '');
  return visits
    .filter((candidate) => candidate.url === page)
    .reduce<Visit | undefined>(
      (newest, next) => (newest && Date.parse(newest.at) >= Date.parse(next.at) ? newest : next),
      undefined,
    );
}

/** What a look at a page found and missed, in counts and names. */
export function outcomesOf(visit: Visit, status: Outcome['status']): readonly Outcome[] {
  return visit.outcomes.filter((outcome) => outcome.status === status);
}

/** What became of one indicator on the newest look at this shop's pages, to say why it was not read. */
export function outcomeOf(visits: readonly Visit[], shopName: string, indicator: string): Outcome | undefined {
  const newestFirst = visits
    .filter((visit) => visit.shopName === shopName)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  for (const visit of newestFirst) {
    const outcome = visit.outcomes.find((candidate) => candidate.indicator === indicator);
    if (outcome && outcome.status !== 'not_found') return outcome;
  }
  return undefined;
}
