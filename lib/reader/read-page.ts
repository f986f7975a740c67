import type { Page, Term, Vocabulary } from '../platforms/vocabulary';
import type { Reading, Stage } from '../records/snapshot';
import type { Outcome } from '../records/visit';
import { chooseFigures } from './choose-figures';
import { withoutOtherDays, withoutPastDays } from './dated-items';
import { dayTableOf } from './day-tables';
import { commonAncestor } from './dom';
import type { PageDay } from './find-day';
import { findLabels } from './find-labels';
import type { Mention } from './find-mentions';
import { findPageDay } from './find-page-day';
import { findShop, type Shop } from './find-shop';
import { findBoard } from './is-board';
import { findMasked, isLoading } from './is-loading';
import { isStrange } from './is-strange';
import { isTalk } from './is-talk';
import { collectLabelText } from './label-pass';
import type { Lexicon } from './lexicon';
import { type Located, locateFigure } from './locate-figure';
import { textBeside } from './nearest-label';
import { compact, normalize } from './normalize';
import { type PageView, viewPage } from './page-view';
import { isPlainTitle } from './plain-titles';
import { sectionTitles } from './section-titles';
import { readCounts, readSoleSubScore, readSubScore } from './side-figures';
import { collectText, type PageText } from './text-pass';
import { isWayfinding } from './wayfinding';
import { printedWindow } from './windows';

/** All that one look at a page gave. Nothing in it is judged yet; see `judge-page`. */
export type PageRead = {
  /** Kind of page, by its path; `board` for an unknown path. */
  readonly page: string;
  readonly onScorePage: boolean;
  /** The element that holds the figures; undefined where the page has no board. */
  readonly board: Element | undefined;
  readonly loading: boolean;
  /** The element that holds the labels of several indicators, seen or not: a board may yet come of what a mask blurs or hides. */
  readonly labelled: Element | undefined;
  readonly loggedOut: boolean;
  readonly readings: readonly Reading[];
  readonly outcomes: readonly Outcome[];
  readonly shop: Shop | undefined;
  readonly day: PageDay | undefined;
  readonly stage: Stage;
  readonly industry: string | undefined;
  readonly shadowRoots: readonly ShadowRoot[];
  /** The blocks in which figures were found, read or not. */
  readonly blocks: readonly Element[];
  /** The text node in which each figure read begins, by indicator. */
  readonly figures: ReadonlyMap<string, Text>;
};

export type ReadOptions = {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly path: string;
  /** `YYYY-MM-DD` in UTC+8. */
  readonly today: string;
  /** The shop that the page around this frame names: a row or a title in the frame may say its name. */
  readonly shopAround?: Shop | undefined;
};

/** So many make a board on any page. */
const FEWEST_LABELS = 3;

/**
 * Reads a page: queries only, never writes, never waits, never throws for what a page may contain.
 * The cost on a page without labels is one walk over its text.
 */
export function readPage(doc: Document, { vocabulary, lexicon, path, today, shopAround }: ReadOptions): PageRead {
  const kind: Page | undefined = vocabulary.pages.find((page) => page.path.test(path));
  const onScorePage = kind?.shows === 'score';
  const labelText = collectLabelText(doc.body, lexicon.endings);
  const labels = findLabels(labelText, lexicon);
  const text = labels.length > 0 || onScorePage ? collectText(doc.body) : labelText;
  const shop = labels.length > 0 || onScorePage ? findShop(doc, vocabulary) : undefined;
  const owner = shopAround?.name || shop?.name || undefined; // a page may show a shop's id alone
  const view = viewPage(labels, owner);
  const titles = sectionTitles(view);
  const places = view.mentions
    .filter(({ role, entry }) => role === 'label' && (entry.kind === 'label' || entry.kind === 'weak'))
    .filter((mention) => !isWayfinding(mention, view))
    .map((mention) => locateFigure(mention, view))
    .filter((located): located is Located => located !== undefined && !isTalk(located))
    .filter((located) => !isStrange(located, titles, onScorePage, owner));
  const isPlain = ({ mention }: Located) => isPlainTitle(titles(mention.element)[0] ?? '');
  const chosen = chooseFigures(withoutPastDays(places, view), isPlain);
  const board = findBoard(chosen, onScorePage, view.isVisible, kind?.shows === 'card' || onScorePage, labels);
  const masked = board ? findMasked(board, [...chosen.values()]) : new Set<Located>();
  const unmasked = new Map([...chosen].filter(([, located]) => !masked.has(located)));
  const around = board ? normalize(surroundings(board)) : '';
  const nodes = [...unmasked.values()].flatMap(({ node }) => node ?? []);
  const tableDays = nodes.flatMap((node) => dayTableOf(node, view)?.words ?? []);
  const day = board && findPageDay(text, board, view.sight, today, tableDays);
  const figures = withoutOtherDays(unmasked, view, day?.day ?? today, today);
  return {
    page: kind?.id ?? 'board',
    onScorePage,
    board,
    loading: board ? isLoading(board, [...chosen.values()], masked) : false,
    labelled: isLabelled(labels) ? commonAncestor(labels.map(({ element }) => element)) : undefined,
    loggedOut: !board && (kind?.shows === 'login' || (onScorePage && isLoggedOut(text))),
    readings: board ? readingsOf(figures, view, around) : [],
    outcomes: board ? outcomesOf(figures, vocabulary, day?.day ?? today) : [],
    shop: board || onScorePage ? shop : undefined,
    day,
    stage: findStage(text, view),
    industry: /考核行业\s*:?\s*([^\s|,:]{2,20})/.exec(around)?.[1],
    shadowRoots: text.shadowRoots,
    blocks: [...new Set([...chosen.values()].map(({ block }) => block))],
    figures: new Map(board ? [...figures].flatMap(([term, located]) => nodeOf(term, located, view)) : []),
  };
}

function isLabelled(labels: readonly Mention[]): boolean {
  return new Set(labels.map(({ entry }) => entry.term)).size >= FEWEST_LABELS;
}

function readingsOf(figures: ReadonlyMap<Term, Located>, view: PageView, around: string): Reading[] {
  const readings = [...figures].flatMap(([term, located]) => toReading(term, located, view, around));
  const indicators = new Set(
    [...figures.keys()].filter(({ role }) => role === 'indicator').map((term) => term.indicator),
  );
  const [sole, ...more] = readings.filter(({ indicator }) => indicators.has(indicator));
  if (!sole || more.length > 0) return readings;
  return readings.map((reading) => (reading === sole ? { ...readSoleSubScore(around), ...reading } : reading));
}

function toReading(term: Term, located: Located, view: PageView, around: string): Reading[] {
  const { mention, picked, block } = located;
  if (picked.status !== 'read') return [];
  const { change, rank } = picked.beside;
  const { score, weight } = readSubScore(term, picked.beside, view);
  const windowDays = printedWindow(term, textBeside(block, mention, view), around);
  return [
    {
      indicator: term.indicator,
      dimension: term.dimension,
      label: mention.label,
      raw: picked.raw,
      value: picked.value,
      unit: term.unit,
      ...(score !== undefined && { score }),
      ...(weight !== undefined && { weight }),
      ...readCounts(located, view),
      ...(windowDays && { windowDays }),
      ...(change !== undefined && { change }),
      ...(rank !== undefined && { rank }),
    },
  ];
}

function nodeOf({ indicator }: Term, { block, picked }: Located, view: PageView): [string, Text][] {
  if (picked.status !== 'read') return [];
  const piece = view.textOf(block)?.pieces.find(({ end }) => picked.at < end);
  return piece ? [[indicator, piece.node]] : [];
}

/** One outcome for each term of the scores shown that is in force on that day, and for every other that the page shows. */
function outcomesOf(figures: ReadonlyMap<Term, Located>, vocabulary: Vocabulary, day: string): Outcome[] {
  const systems = new Set([...figures.keys()].map(({ system }) => system));
  return vocabulary.terms.flatMap((term): Outcome[] => {
    const located = figures.get(term);
    const { indicator } = term;
    if (located) {
      const { picked, mention } = located;
      return [{ indicator, status: picked.status, label: mention.label, raw: picked.raw.slice(0, 200) }];
    }
    const inForce = (!term.since || term.since <= day) && (!term.until || day < term.until);
    const expected = inForce && term.role !== 'fact' && systems.has(term.system);
    return expected ? [{ indicator, status: 'not_found' }] : [];
  });
}

/** A board's head (更新时间, 考核行业) stands above it, within the section around it. */
const HEAD_LEVELS = 5;
const SECTION_CHARACTERS = 6000;

function surroundings(board: Element): string {
  let section = board;
  for (let level = 0; level < HEAD_LEVELS && section.parentElement && section !== document.body; level++) {
    if ((section.parentElement.textContent ?? '').length > SECTION_CHARACTERS) break;
    section = section.parentElement;
  }
  return (section as HTMLElement).innerText ?? section.textContent ?? '';
}

const STAGES: readonly (readonly [Stage, RegExp])[] = [
  ['no_score', /^暂无(?:店铺|商家)?体验分|参与分数计算的订单达到30单后|^暂未产生体验分/],
  ['growth', /^(?:当前)?(?:店铺)?(?:处于)?成长阶段$|^成长阶段(?:中|店铺)/],
];
const LONGEST_STAGE = 40;
/** One of these is in every such text; most pages have none. */
const STAGE_WORDS = /暂无|30单后|暂未产生|成长阶段/;

function findStage({ text, nodes }: PageText, view: PageView): Stage {
  if (!STAGE_WORDS.test(text)) return 'formal';
  for (const [stage, words] of STAGES) {
    const says = nodes.some((node) => {
      if (node.data.length > LONGEST_STAGE || !words.test(compact(node.data))) return false;
      return node.parentElement !== null && view.isVisible(node.parentElement);
    });
    if (says) return stage;
  }
  return 'formal';
}

function isLoggedOut({ nodes }: PageText): boolean {
  return nodes.some((node) => /登录(?:已)?过期|请重新登录/.test(node.data));
}
