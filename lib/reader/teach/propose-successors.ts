import type { Term, Vocabulary } from '../../platforms/vocabulary';
import type { Unit } from '../../records/ids';
import type { Outcome, Successor } from '../../records/visit';
import { toUnit } from '../find-figures';
import { compact } from '../normalize';
import { lookAround } from '../sight';
import { valueIn } from './apply-rule';
import { gapY } from './box';
import { labelsOf } from './label-of';
import { alike } from './rank-terms';
import { runsOf, textNodesIn } from './runs';
import { similarity } from './similarity';
import { type FigureToken, type Token, tokensOf } from './tokens';
import { isInHead, isOthers } from './whose';
import { bare, isAside, OTHERS } from './words';

/** What is known when a label has gone. */
export type Vanished = {
  readonly vocabulary: Vocabulary;
  /** The last good read of this kind of page, in the page's order. */
  readonly before: readonly Outcome[];
  readonly now: readonly Outcome[];
};

/** A label that nobody knows, its figure, and its place among all labels of the page. */
type Stranger = { readonly label: string; readonly figure: FigureToken; readonly token: Token; readonly at: number };

/** A page with more texts is too large to be searched for what has gone. */
const MOST_TEXTS = 2000;
/** Out of 8, see `likeness`. Where the words are not alike at all, place and value must both speak for it. */
const ENOUGH = 4;
/** Clearly ahead of the next. */
const AHEAD = 1.5;
const MOST_PROPOSALS = 20;

/**
 * For each label that was read before and is gone, the one that has likely come in its place: between the same
 * neighbours, of the same unit, with a figure close to the last one, of words alike. Only what is clearly ahead of all
 * else; no label is proposed for two indicators.
 */
export function proposeSuccessors(doc: Document, { vocabulary, before, now }: Vanished): Successor[] {
  const gone = before.filter(
    ({ indicator, status }) =>
      status === 'read' && !now.some((each) => each.indicator === indicator && each.status !== 'not_found'),
  );
  if (gone.length === 0) return [];
  const nodes = textNodesIn(doc.body, MOST_TEXTS);
  if (nodes.length > MOST_TEXTS) return [];
  const units = new Set(
    vocabulary.terms
      .filter(({ indicator }) => gone.some((each) => each.indicator === indicator))
      .map(({ unit }) => unit),
  );
  const tokens = tokensOf(runsOf(nodes, lookAround()));
  const strangers = strangersAmong(tokens, vocabulary, now, units);
  const places = new Map(now.flatMap((outcome) => placeOfOutcome(outcome, tokens)));

  const pairs = gone.flatMap((outcome) => {
    const term = vocabulary.terms.find(({ indicator }) => indicator === outcome.indicator);
    if (!term) return [];
    return strangers.flatMap((stranger) => {
      const score = likeness(stranger, outcome, term, { before, places });
      return score === undefined ? [] : [{ outcome, stranger, score }];
    });
  });
  return pairs
    .filter((pair) => pair.score >= ENOUGH && pairs.every((other) => isClear(pair, other)))
    .slice(0, MOST_PROPOSALS)
    .map(({ outcome, stranger }) => ({
      indicator: outcome.indicator,
      label: compact(stranger.label).slice(0, 200),
      raw: stranger.figure.text.slice(0, 200),
    }));
}

type Pair = { readonly outcome: Outcome; readonly stranger: Stranger; readonly score: number };

/** Ahead of every other label for this indicator, and of every other indicator for this label. */
function isClear(pair: Pair, other: Pair): boolean {
  if (pair === other) return true;
  const rivals = (pair.outcome === other.outcome) !== (pair.stranger === other.stranger);
  return !rivals || pair.score >= other.score + AHEAD;
}

/** Labels beside a figure of their own that the platform does not print, as far as is known. */
function strangersAmong(
  tokens: readonly Token[],
  { terms }: Vocabulary,
  now: readonly Outcome[],
  units: ReadonlySet<Unit>,
): Stranger[] {
  const printed = terms.flatMap(({ labels, weakLabels = [], numerator = [], denominator = [] }) => [
    ...labels,
    ...weakLabels,
    ...numerator,
    ...denominator,
  ]);
  const known = new Set([...printed, ...now.flatMap(({ label }) => label ?? [])].map(bare));
  const found: Stranger[] = [];
  for (const figure of tokens) {
    if (figure.kind !== 'figure' || figure.figure.bound || figure.figure.signed) continue;
    if (!mayBe(figure, units)) continue;
    const near = tokensNear(figure, tokens);
    const token = labelsOf(figure, near)[0]?.label;
    if (!token || known.has(bare(token.text)) || isAside(token.text) || OTHERS.test(token.text)) continue;
    if (!/[\u3400-\u9fff]/.test(token.text) || isOthers(figure, token, near)) continue;
    // Of several figures the nearest comes first in most layouts; what follows is beside it.
    if (!found.some((stranger) => stranger.token === token)) {
      found.push({ label: token.text, figure, token, at: tokens.indexOf(token) });
    }
  }
  // A label twice is told apart by what we do not know.
  return found.filter(({ label }) => found.filter((other) => bare(other.label) === bare(label)).length === 1);
}

/** Whether a figure can be in one of these units; one that prints none can have it with its label. */
function mayBe({ figure }: FigureToken, units: ReadonlySet<Unit>): boolean {
  return figure.unit === '' || [...units].some((unit) => toUnit(figure.value, figure.unit, unit) !== undefined);
}

/** Of all tokens those that can have to do with a figure. */
function tokensNear(figure: Token, tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => gapY(token.rect, figure.rect) <= NEAR_PX || isInHead(token));
}
const NEAR_PX = 170;

/** Where a label that is still there stands: beside its figure, where it stands several times. */
function placeOfOutcome({ indicator, label, raw }: Outcome, tokens: readonly Token[]): [string, number][] {
  if (!label) return [];
  const places = tokens.filter((token) => token.kind === 'words' && bare(token.text) === bare(label));
  const place =
    places.find((token) =>
      tokens.some(
        (figure) =>
          figure.kind === 'figure' &&
          figure.text === raw &&
          labelsOf(figure, tokensNear(figure, tokens))[0]?.label === token,
      ),
    ) ?? places[0];
  return place ? [[indicator, tokens.indexOf(place)]] : [];
}

type Around = { readonly before: readonly Outcome[]; readonly places: ReadonlyMap<string, number> };

/**
 * How much speaks for it: words up to 3, the value up to 3, the place up to 2.
 *
 * @returns undefined where unit or range do not fit, or nothing but the unit does
 */
function likeness(stranger: Stranger, last: Outcome, term: Term, around: Around): number | undefined {
  const value = valueIn(stranger.figure, stranger.token, term.unit);
  if (value === undefined || value < term.range[0] || value > term.range[1]) return undefined;
  const words = 3 * Math.max(alike(term, stranger.label), similarity(last.label ?? '', stranger.label));
  return words + nearness(value, last.raw ?? '', stranger, term) + between(stranger, last, around);
}

/** 3 for the same figure, 2 within 5 %, 1 within 25 %, and less than nothing where it is another altogether. */
function nearness(value: number, raw: string, { token }: Stranger, { unit }: Term): number {
  const [figure] = tokensOf([{ text: raw, places: [] }]).filter(({ kind }) => kind === 'figure');
  const old = figure && valueIn(figure, token, unit);
  if (old === undefined) return 0;
  const change = Math.abs(value - old) / Math.max(Math.abs(old), 1e-6);
  if (change === 0) return 3;
  if (change <= 0.05) return 2;
  if (change <= 0.25) return 1;
  return change <= 1 ? 0 : -1;
}

/** A point for each neighbour of before that is still its neighbour, no known label being between. */
function between({ at }: Stranger, { indicator }: Outcome, { before, places }: Around): number {
  const here = before.findIndex((outcome) => outcome.indicator === indicator);
  const neighbour = (step: 1 | -1) => {
    for (let i = here + step; i >= 0 && i < before.length; i += step) {
      const place = places.get(before[i]!.indicator);
      if (place !== undefined) return place;
    }
    return undefined;
  };
  const isNext = (place: number | undefined, step: 1 | -1) => {
    if (place === undefined || Math.sign(place - at) !== step) return 0;
    const inBetween = [...places.values()].some((other) => (other - at) * step > 0 && (place - other) * step > 0);
    return inBetween ? 0 : 1;
  };
  return isNext(neighbour(-1), -1) + isNext(neighbour(1), 1);
}
