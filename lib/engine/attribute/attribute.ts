import { clamp } from '../clamp';
import { evaluate } from '../evaluate';
import { exactly } from '../exactly';
import { readFigure } from '../read-figure';
import { stageOf } from '../stage-of';
import type { NoAnswer } from '../types';
import { additiveShares, meetsScale } from './additive-shares';
import { dimensionTerms } from './dimension-terms';
import { fitToTotal, type Points } from './fit-to-total';
import type { Game, Shares } from './game';
import { pathShares } from './path-shares';
import { playersOf } from './players-of';
import { requireMoment } from './require-moment';
import { isRuleChangeBetween, underOneRule } from './same-rule';
import { shapleyShares } from './shapley-shares';
import type { Term } from './term';
import type { Attribution, AttributionPart, Moment } from './types';
import { withWeights } from './with-weights';

/** Players of which all orders are counted, the rules among them. */
const MOST_PLAYERS = 14;

/** Smaller than anything that a page prints. */
const NOTHING = 1e-9;

/**
 * Why did the total change? The parts sum to the change of the total that the page showed, exactly.
 *
 * Under one rule each indicator brings its weighted move (see `steadyDimension` for dimensions whose inside is not known).
 * Under two, it brings the mean of its moves under either, and `rule` is what the new rules did to both days' figures.
 * Where an end of the scale cuts a total off, the parts are Shapley values: exact up to 14 causes, beyond that those of
 * the straight path (`pathShares`). `rounding` is what printed digits can hide; more than that is `unexplained`.
 *
 * What was read on one day only is found by elimination where the shown scores allow it. Swapping the two moments negates every part.
 *
 * @param after the days may stand in any order, and may be the same: then only the rules differ
 * @throws RangeError if a figure is not finite or outside its range, weights of a model do not sum to 1, or a day is none
 * @example attribute({ model, values: yesterday }, { model, values: today })
 */
export function attribute(before: Moment, after: Moment): Attribution {
  requireMoment(before);
  requireMoment(after);
  const [old, now] = matched(...underOneRule(before, after));
  const start = totalOf(old);
  if ('status' in start) return { ...start, when: 'before' };
  const end = totalOf(now);
  if ('status' in end) return { ...end, when: 'after' };

  const dimensions = dimensionTerms(old, now);
  const isOpen = dimensions.some((dimension) => dimension.isOpen);
  const areShown = start.isShown && end.isShown;
  const change = end.value - start.value;
  const digit = 10 ** -now.model.scale.decimals;
  const most =
    (start.isShown ? digit / 2 : 0) +
    (end.isShown ? digit / 2 : 0) +
    dimensions.reduce((sum, { rounding }) => sum + rounding, 0);
  const { terms, game } = playersOf(old, now, dimensions, areShown ? { change, most } : undefined);
  const shares = sharesOf(game, isOpen);
  const isRuleChange = isRuleChangeBetween(old, now);
  const isFit = areShown && !isRuleChange && (isOpen || !meetsScale(game)) && Math.abs(shares.rule) < NOTHING;
  const points = isFit
    ? fitToTotal(dimensions, terms, shares.players, change, digit, !isOpen && isFitted(old) && isFitted(now))
    : terms.map((term, index) => kept(term, shares.players[index]!));

  // More than rounding can be has a cause of its own, and then nothing says that rounding was any of it.
  const left = change - shares.rule - points.reduce((sum, { value }) => sum + value, 0);
  const beyond = Math.abs(left) > most + NOTHING ? left : 0;
  const rule = shares.rule + (isRuleChange ? beyond : 0);
  const parts = terms.map((term, index) => partOf(term, points[index]!)).filter(isWorthSaying);
  if (Math.abs(rule) > NOTHING) parts.push(rulePart(rule, terms));
  if (beyond !== 0 && !isRuleChange) parts.push(restPart('unexplained', beyond));
  parts.push(restPart('rounding', change - parts.reduce((sum, part) => sum + part.points.value, 0)));
  parts.sort((a, b) => rankOf(a) - rankOf(b) || Math.abs(b.points.value) - Math.abs(a.points.value));

  const causes = parts.filter((part) => rankOf(part) === 0);
  // A total that stands still on the page has moved within its digits as its figures say.
  const moved = Math.abs(change) > NOTHING ? change : causes.reduce((sum, { points }) => sum + points.value, 0);
  return {
    status: 'attributed',
    from: old.day,
    to: now.day,
    before: start.value,
    after: end.value,
    change,
    parts,
    cause: causes.find(({ points }) => points.value * Math.sign(moved) > NOTHING),
    dimensions: dimensions.map(({ id, before, after }) => ({ id, before, after })),
  };
}

function isFitted({ model }: Moment): boolean {
  return model.calibration !== undefined;
}

/** Under one rule, weights that the page showed on one day hold on both. */
function matched(old: Moment, now: Moment): readonly [Moment, Moment] {
  if (old.model !== now.model || isRuleChangeBetween(old, now)) return [old, now];
  return [
    { ...old, values: withWeights(old.values, now.values) },
    { ...now, values: withWeights(now.values, old.values) },
  ];
}

function totalOf({ model, values }: Moment): { readonly value: number; readonly isShown: boolean } | NoAnswer {
  const stage = stageOf(model, values);
  if (stage) return stage;
  const shown = readFigure(values, { id: model.total, unit: 'score', range: model.scale });
  if (shown) return { value: shown.value, isShown: true };
  const computed = evaluate(model, values);
  return computed.status === 'scored' ? { value: computed.total.value, isShown: false } : computed;
}

/** @param isOpen something moved that is not known, so that nothing can be said of the scale's ends */
function sharesOf(game: Game, isOpen: boolean): Shares {
  if (isOpen || !meetsScale(game)) return additiveShares(game);
  const isMoving = game.players.map(([old, now]) => old[0] !== old[1] || now[0] !== now[1]);
  const resting = game.players.filter((_, index) => !isMoving[index]);
  const small: Game = {
    ...game,
    base: [
      resting.reduce((sum, [old]) => sum + old[0], game.base[0]),
      resting.reduce((sum, [, now]) => sum + now[0], game.base[1]),
    ],
    players: game.players.filter((_, index) => isMoving[index]),
  };
  const { players, rule } = small.players.length < MOST_PLAYERS ? shapleyShares(small) : pathShares(small);
  let next = 0;
  return { rule, players: isMoving.map((moves) => (moves ? players[next++]! : 0)) };
}

/** A cause's points with the part of its doubt that the scale left. */
function kept({ table, below, above }: Term, value: number): Points {
  const [old, now] = table;
  const whole = (old[1] - old[0] + now[1] - now[0]) / 2;
  const share = whole === 0 ? 1 : clamp(value / whole, 0, 1);
  return { value, below: share * below, above: share * above };
}

function partOf(
  { table: _, below: __, above: ___, basis, ...said }: Term,
  { value, below, above }: Points,
): AttributionPart {
  return { ...said, points: { value, low: value - below, high: value + above, basis } };
}

/** As unsure as the moves that it is told from. */
function rulePart(value: number, terms: readonly Term[]): AttributionPart {
  const below = Math.hypot(...terms.map((term) => term.above));
  const above = Math.hypot(...terms.map((term) => term.below));
  const basis = below + above > 0 ? 'fitted' : 'official';
  return { kind: 'rule', indicator: 'rule', points: { value, low: value - below, high: value + above, basis } };
}

function restPart(kind: 'unexplained' | 'rounding', value: number): AttributionPart {
  return { kind, indicator: kind, points: exactly(value, 'shown') };
}

/** What has a cause first, rounding last. */
function rankOf({ kind }: AttributionPart): number {
  return kind === 'rounding' ? 2 : kind === 'unexplained' ? 1 : 0;
}

/** Indicators are listed even where they brought nothing. */
function isWorthSaying({ kind, points }: AttributionPart): boolean {
  return kind === 'indicator' || Math.abs(points.value) > NOTHING;
}
