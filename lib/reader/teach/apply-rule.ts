import type { Unit } from '../../records/ids';
import type { Side } from '../../records/states';
import type { TaughtRule } from '../../records/taught-rule';
import { toUnit } from '../find-figures';
import { compact } from '../normalize';
import { headingsOver } from './headings';
import { placeOf } from './place';
import { indexTexts, type TextIndex } from './text-index';
import type { FigureToken, Token } from './tokens';
import { isOthers } from './whose';
import { bare, isSameLabel, longestPiece, unitIn } from './words';

/** What became of a taught figure. `node` is the text node in which it begins. */
export type TaughtOutcome =
  | {
      readonly status: 'read';
      readonly value: number;
      readonly raw: string;
      readonly label: string;
      readonly node: Text;
    }
  | { readonly status: 'no_data' | 'not_understood'; readonly raw: string; readonly label: string }
  | { readonly status: 'not_found' };

/** What a rule says of the page; all that `makeRule` fills in before a rule has an id. */
export type RuleText = Pick<TaughtRule, 'label' | 'side' | 'unit' | 'under'>;

/** A label in more places than this heads the rows of a list. */
const MOST_PLACES = 40;
/** Texts around a label among which its figure is looked for first, and, where it is not there, then. */
const NEAR = [300, 1500] as const;
/** Figures this much further off than the nearest one are as near. */
const AS_NEAR_PX = 3;

/** The side that a text node split in two, or two put together, makes of another. */
const SAME_AS: Record<Side, readonly Side[]> = {
  same: ['same', 'right'],
  right: ['right', 'same'],
  left: ['left', 'same'],
  below: ['below'],
  above: ['above'],
};
/** A figure that was in its label's own text stands at most this far from it afterwards. */
const SAME_TEXT_PX = 40;

/**
 * Finds a taught figure again by the words beside it: the label (as printed, or without marks and bracket notes), under
 * its heading where the rule names one, and the nearest figure on the rule's side that fits the unit. Classes, wrappers
 * and how the text is cut into nodes make no difference.
 *
 * Never a peer's figure, a change, a target or another label's; two places that say different things are not understood.
 *
 * @param index of one look, to be shared by several rules
 */
export function applyRule(doc: Document, rule: RuleText, index: TextIndex = indexTexts(doc)): TaughtOutcome {
  const labels = findLabels(rule, index);
  const outcomes = labels.map((node) => readBeside(node, rule, index)).filter((outcome) => outcome !== undefined);
  const read = outcomes.filter((outcome) => outcome.status === 'read');
  const [first] = read;
  if (first && read.every(({ value }) => value === first.value)) return first;
  if (first) {
    return {
      status: 'not_understood',
      label: first.label,
      raw: read
        .map(({ raw }) => raw)
        .join(' | ')
        .slice(0, 200),
    };
  }
  return outcomes.find(({ status }) => status === 'no_data') ?? outcomes[0] ?? { status: 'not_found' };
}

/** The nodes in which the rule's label begins, wherever it is shown; those printed as the rule has it before others. */
export function findLabels({ label, under }: Pick<RuleText, 'label' | 'under'>, index: TextIndex): Text[] {
  const places = index.find(longestPiece(label)).map(([node]) => node!);
  const shown = [...new Set(places)].flatMap((node) => {
    const token = labelToken(node, label, index);
    return token ? [{ node, token }] : [];
  });
  if (shown.length > MOST_PLACES) return [];
  const exact = shown.filter(({ token }) => compact(token.text) === compact(label));
  const nodes = (exact.length > 0 ? exact : shown).map(({ node }) => node);
  return under ? nodes.filter((node) => headingsOver(node, index).includes(bare(under))) : nodes;
}

function labelToken(node: Text, label: string, index: TextIndex): Token | undefined {
  return tokensWith(node, index.around(node, NEAR[0])).find(
    (token) => token.kind === 'words' && isSameLabel(token.text, label),
  );
}

function tokensWith(node: Text, tokens: readonly Token[]): Token[] {
  return tokens.filter(({ run, start, end }) => run.places.slice(start, end).some((place) => place.node === node));
}

function readBeside(
  node: Text,
  rule: RuleText,
  index: TextIndex,
): Exclude<TaughtOutcome, { status: 'not_found' }> | undefined {
  let seen: Exclude<TaughtOutcome, { status: 'not_found' }> | undefined;
  for (const most of NEAR) {
    const tokens = index.around(node, most);
    const label = tokensWith(node, tokens).find(
      (token) => token.kind === 'words' && isSameLabel(token.text, rule.label),
    );
    if (!label) continue;
    seen = pick(label, rule, tokens);
    if (seen.status !== 'not_understood' || seen.raw !== '') return seen;
  }
  return seen;
}

type Beside = { readonly token: Token; readonly distance: number };

function pick(label: Token, rule: RuleText, tokens: readonly Token[]): Exclude<TaughtOutcome, { status: 'not_found' }> {
  const printed = compact(label.text);
  const beside = figuresBeside(label, rule.side, tokens);
  const fitting = beside.filter(({ token }) => token.kind === 'none' || valueIn(token, label, rule.unit) !== undefined);
  const [nearest] = fitting;
  if (!nearest) return { status: 'not_understood', label: printed, raw: beside[0]?.token.text ?? '' };
  const { token } = nearest;
  if (token.kind === 'none') return { status: 'no_data', label: printed, raw: token.text };
  const value = valueIn(token, label, rule.unit)!;
  const rival = fitting.find(
    (other) =>
      other.token.run !== token.run &&
      other.distance <= nearest.distance + AS_NEAR_PX &&
      valueIn(other.token, label, rule.unit) !== value,
  );
  if (rival) return { status: 'not_understood', label: printed, raw: `${token.text} | ${rival.token.text}` };
  return { status: 'read', value, raw: token.text, label: printed, node: token.run.places[token.start]!.node };
}

/** The figures and placeholders on one side of a label that nobody else claims, nearest first. */
export function figuresBeside(label: Token, side: Side, tokens: readonly Token[]): Beside[] {
  return tokens
    .flatMap((token): Beside[] => {
      if (token.kind === 'words') return [];
      const place = placeOf(label, token);
      if (!place || !SAME_AS[side].includes(place.side)) return [];
      if (side === 'same' && place.side === 'right' && place.distance > SAME_TEXT_PX) return [];
      if (
        (side === 'right' || side === 'left') &&
        place.side === 'same' &&
        (side === 'right') !== label.start < token.start
      )
        return [];
      return [{ token, distance: place.distance }];
    })
    .sort((a, b) => a.distance - b.distance)
    .filter(({ token }) => !isOthers(token, label, tokens));
}

/** In the unit wanted; undefined where it does not fit, or is a threshold (`≥85%`). */
export function valueIn(token: Token, label: Token, unit: Unit): number | undefined {
  if (token.kind !== 'figure') return undefined;
  const { figure } = token as FigureToken;
  return figure.bound ? undefined : toUnit(figure.value, figure.unit || unitIn(label.run.text), unit);
}
