import type { Vocabulary } from '../platforms/vocabulary';
import type { TaughtRule } from '../records/taught-rule';
import type { Outcome } from '../records/visit';
import { chinaDay } from './clock';
import type { Shop } from './find-shop';
import { type Judgement, judgePage } from './judge-page';
import type { Lexicon } from './lexicon';
import { type PageRead, readPage } from './read-page';
import { withTaught } from './read-taught';
import { createRepair } from './repair';
import { createSettling } from './settle';
import type { Look } from './watch-page';

/** A worker that died is started by the next message; so is one that was busy dying. */
const RETELL_MS = 1000;
const RETELLS = 5;
/** How soon, and how often, a frame that waits for its top frame's shop looks again. */
const ASK_AGAIN_MS = 300;
const ASKS = 20;

export type Looking = {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  /** What the seller has decided about reading pages, as it is now. */
  readonly settings: () => Decisions;
  /** Asks the top frame whose page this is; undefined in the top frame itself. */
  readonly shopOfTop: (() => Promise<Shop | null>) | undefined;
  /** What was read of this kind of page when it was last read. */
  readonly known: (page: string) => Promise<readonly Outcome[] | null>;
  /** Told at every look that was accepted where its figures stand now. */
  readonly show: (figures: PageRead['figures']) => void;
  /** Passes a judgement on, with the text node of each figure; rejects where it did not arrive. */
  readonly tell: (judgement: Judgement, figures: PageRead['figures']) => Promise<unknown>;
};
export type Decisions = {
  readonly taught: readonly TaughtRule[];
  readonly neverRead: ReadonlySet<string>;
  /** Successors that the seller has refused, `platform|indicator|label`. */
  readonly refused: ReadonlySet<string>;
};

/** A function that looks at the current page once, waits for it to settle, and tells what is new of it, once. */
export function lookAt({
  vocabulary,
  lexicon,
  settings,
  shopOfTop,
  known,
  show,
  tell,
}: Looking): (waited: boolean) => Look {
  const settling = createSettling();
  const repair = createRepair(vocabulary, known);
  let topShop: Shop | undefined;
  let asksLeft = ASKS;
  let told = '';

  const pass = (judgement: Judgement, figures: PageRead['figures'], left = RETELLS) => {
    const subject = subjectOf(judgement);
    if (left === RETELLS && subject === told) return false;
    told = subject;
    tell(judgement, figures).catch(() => {
      // Only the newest news is worth telling again.
      if (left > 0 && told === subject) setTimeout(() => pass(judgement, figures, left - 1), RETELL_MS);
    });
    return true;
  };

  return (waited) => {
    const now = new Date();
    const { pathname, origin } = location;
    const url = origin + pathname;
    const { taught, neverRead, refused } = settings();
    if (neverRead.has(url)) return NOT_LOOKED;

    const today = chinaDay(now);
    const seen = readPage(document, { vocabulary, lexicon, path: pathname, today });
    const read = withTaught(document, seen, { vocabulary, rules: taught, path: pathname, today });
    if (read.board && shopOfTop) {
      shopOfTop().then(
        (shop) => {
          topShop = shop ?? undefined;
        },
        () => undefined, // the top frame has no answer yet; the next look asks again
      );
    }
    const shop = read.shop?.name ? read.shop : (topShop ?? read.shop);
    const { settled, doubt, again } = settling.look(read, shop, now.getTime());
    if (!settled) return { ...read, again, news: true };
    if (read.board && shopOfTop && !shop && asksLeft-- > 0) return { ...read, again: ASK_AGAIN_MS, news: true };

    const judgement = judgePage(read, { vocabulary, url, now, shop, doubt, waited });
    if (!judgement) return { ...read, again, news: false };
    const { visit, snapshot } = judgement;
    if (snapshot && visit.state !== 'held_back') show(read.figures);
    const successors = read.loading ? [] : repair.successors(read, refused);
    const whole =
      successors.length > 0 ? { ...judgement, visit: { ...visit, successors: [...successors] } } : judgement;
    const waits = repair.isAsking();
    return { ...read, again: waits ? ASK_AGAIN_MS : again, news: pass(whole, read.figures) || waits };
  };
}

/** What comes of a page that the seller does not want read. */
const NOT_LOOKED: Look = {
  board: undefined,
  onScorePage: false,
  loading: false,
  shadowRoots: [],
  again: 0,
  news: false,
};

/** What a judgement says, without when it was said. */
function subjectOf({ visit, snapshot }: Judgement): string {
  return JSON.stringify([
    visit.url,
    visit.state,
    visit.reasons,
    visit.shopName,
    visit.outcomes,
    visit.successors,
    snapshot?.day,
    snapshot?.readings,
  ]);
}
