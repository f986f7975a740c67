import type { Vocabulary } from '../platforms/vocabulary';
import type { TaughtRule } from '../records/taught-rule';
import type { Outcome } from '../records/visit';
import { chinaDay } from './clock';
import { type Judgement, judgePage } from './judge-page';
import type { Lexicon } from './lexicon';
import { type PageRead, readPage } from './read-page';
import { withTaught } from './read-taught';
import { createRepair } from './repair';
import { createSettling } from './settle';
import { createSkim } from './skim';
import { ASK_AGAIN_MS, followTop, type TopPage } from './top-page';
import type { Look, Watch } from './watch-page';

/** A worker that died is started by the next message; so is one that was busy dying. */
const RETELL_MS = 1000;
const RETELLS = 5;

export type Looking = {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  /** What the seller has decided about reading pages, as it is now. */
  readonly settings: () => Decisions;
  /** Asks the top frame whose page this is, and says whether the board stands here; undefined in the top frame itself. */
  readonly askTop: ((board: boolean) => Promise<TopPage | null>) | undefined;
  /** Whether a frame inside shows this page's board, so that its own document need not. */
  readonly isFramed: () => boolean;
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
export function lookAt({ vocabulary, lexicon, settings, askTop, isFramed, known, show, tell }: Looking): Watch['look'] {
  const settling = createSettling();
  const repair = createRepair(vocabulary, known);
  const top = followTop(askTop);
  const isKnown = (path: string) => vocabulary.pages.some((page) => page.path.test(path));
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

  /** What the last full read found, for as long as it may stand for another; `look` once nothing is waited for. */
  let last:
    | { read: PageRead; isSame: (everywhere: boolean) => boolean; until: number; look: Look | undefined }
    | undefined;

  return (waited, change) => {
    const now = new Date();
    const isFresh = change !== 'labels' && last !== undefined && now.getTime() < last.until;
    const kept = isFresh && last?.isSame(change === 'unheard') ? last : undefined;
    if (kept?.look) return kept.look;
    last = undefined;
    if (!top.page() && top.mayAnswer()) {
      top.ask(false);
      return { ...NOT_LOOKED, again: ASK_AGAIN_MS };
    }
    const { pathname, origin } = location;
    const url = top.page()?.url ?? origin + pathname;
    const { taught, neverRead, refused } = settings();
    if (neverRead.has(url)) return NOT_LOOKED;

    const today = chinaDay(now);
    // A micro-front-end's frame has an address of its own, and shows the page that the top frame's address names.
    const isOwn = isKnown(pathname);
    const path = isOwn ? pathname : new URL(url).pathname;
    const shopAround = top.page()?.shop ?? undefined;
    const readAll = () => {
      const seen = readPage(document, { vocabulary, lexicon, path, today, shopAround });
      const whole = withTaught(document, seen, { vocabulary, rules: taught, path: pathname, today });
      const isElsewhere = !whole.board && (isFramed() || (askTop !== undefined && !isOwn));
      return isElsewhere ? { ...whole, onScorePage: false } : whole;
    };
    const read = kept?.read ?? readAll();
    if (read.board) top.ask(true);
    const shop = shopAround ?? read.shop; // the page's header is the top frame's
    const { settled, doubt, again } = settling.look(read, shop, now.getTime());
    if (!settled) return { ...read, again, news: true };
    if (read.board && !top.page()?.shop && top.mayAnswer()) return { ...read, again: ASK_AGAIN_MS, news: true };

    const judgement = judgePage(read, { vocabulary, url, now, shop, doubt, waited });
    if (!judgement) return { ...read, again, news: false };
    const { visit, snapshot } = judgement;
    if (snapshot && visit.state !== 'held_back') show(read.figures);
    const successors = read.loading ? [] : repair.successors(read, refused);
    const full = successors.length > 0 ? { ...judgement, visit: { ...visit, successors: [...successors] } } : judgement;
    const waits = repair.isAsking();
    const look = {
      ...read,
      loading: read.loading || (read.board !== undefined && !shop), // a header's name may come late
      again: waits ? ASK_AGAIN_MS : again,
      news: pass(full, read.figures) || waits,
    };
    if (visit.state === 'read' && again === 0 && !look.loading) {
      const until = kept?.until ?? now.getTime() + FULL_READ_MS;
      last = { read, isSame: createSkim(read, lexicon), until, look: waits ? undefined : { ...look, news: false } };
    }
    return look;
  };
}

/** However little changes, a page is read in full again after this. */
const FULL_READ_MS = 60_000;

/** What comes of a page that the seller does not want read. */
const NOT_LOOKED: Look = {
  board: undefined,
  onScorePage: false,
  loading: false,
  labelled: undefined,
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
