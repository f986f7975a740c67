/** Which page of the back-end. The first five show a shop's figures; the others only talk about them. */
export const PAGES = ['cards', 'blocks', 'detail', 'home', 'h5'] as const;
export const TRAPS = ['rules', 'rights', 'help', 'chat', 'orders', 'reviews', 'goals'] as const;
export type Board = (typeof PAGES)[number];
export type Trap = (typeof TRAPS)[number];
export type PageKind = Board | Trap | 'login';

/** Ways to mark up the same figures on `cards` and `blocks`. */
export const MARKUPS = ['cards', 'statistic', 'descriptions', 'table', 'hashed'] as const;
export type Markup = (typeof MARKUPS)[number];

export const SCENARIOS = [
  'normal',
  'september9', // the literal page text of 2026-09-09
  'august20', // the literal page text of August 2026, and the literal home card
  'loading', // never fills in: skeletons, and zeros under a mask
  'logged_out',
  'redesigned', // every label renamed
  'switch', // a button in the header changes the shop at once; the old figures stay for a second
  'private_font', // digits are private-use characters
  'contradiction', // the total lies far outside its dimensions
  'rate_mismatch', // a rate differs from its numerator / denominator (pages that show them)
  'out_of_range', // a rate above 100 %
  'no_shop', // nothing on the page names the shop
  'growth', // 成长阶段: flat 70, counts instead of rates
  'no_score', // 暂无体验分
  'no_data', // some indicators print -, -- or 暂无
  'count_up', // numbers run up from 0 for a second
  'two_tabs', // a hidden tab panel holds another period's figures
  'popover_open', // peers' figures in an open popover over the page
  'iframe', // the board in a same-origin frame, the shop's name only outside
  'iframe_cross', // the same, the frame from the compass host
  'shadow', // the board inside an open shadow root
] as const;
export type Scenario = (typeof SCENARIOS)[number];

export type PageOptions = {
  page: PageKind;
  scenario: Scenario;
  /** Chooses the shop, its figures, and the class names. */
  seed: number;
  /** Business day, `YYYY-MM-DD`; chooses the rule version too. */
  day: string;
  markup: Markup;
  /** Milliseconds until the figures arrive. */
  delay: number;
  /** Where the shop's id is printed. */
  id: 'header' | 'page' | 'none';
  host: 'fxg' | 'compass';
  /** The indicator of a `detail` page. */
  indicator: string;
  /** The page is a frame inside another: no header, no menu. */
  frame: boolean;
};

/** Scenarios of the old score page: only it prints sub-scores and fractions. */
const OLD_ONLY: readonly (Scenario | undefined)[] = ['august20', 'rate_mismatch'];

/** Fills in what the caller leaves open. */
export function pageOptions(given: Partial<PageOptions> = {}): PageOptions {
  const page = given.page ?? (OLD_ONLY.includes(given.scenario) ? 'blocks' : 'cards');
  const old = page === 'blocks' || page === 'detail';
  return {
    page,
    scenario: 'normal',
    seed: 1,
    day: given.scenario === 'september9' ? '2026-09-09' : old ? '2026-08-20' : '2026-10-15',
    markup: 'cards',
    delay: 0,
    id: page === 'h5' ? 'page' : 'header',
    host: 'fxg',
    indicator: 'quality_return_rate',
    frame: false,
    ...defined(given),
  };
}

function defined<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
