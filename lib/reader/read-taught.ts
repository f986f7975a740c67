import type { Term, Vocabulary } from '../platforms/vocabulary';
import type { Reading } from '../records/snapshot';
import type { TaughtRule } from '../records/taught-rule';
import type { Outcome } from '../records/visit';
import { parentOf } from './dom';
import { findPageDay } from './find-page-day';
import { findShop } from './find-shop';
import type { PageRead } from './read-page';
import { lookAround } from './sight';
import { applyRule, type TaughtOutcome } from './teach/apply-rule';
import { indexTexts, type TextIndex } from './teach/text-index';
import { collectText } from './text-pass';

type Taught = {
  readonly vocabulary: Vocabulary;
  readonly rules: readonly TaughtRule[];
  readonly path: string;
  readonly today: string;
};
type Found = { readonly rule: TaughtRule; readonly outcome: TaughtOutcome };

/**
 * A read with what the seller has taught: a taught figure stands for what was read of its indicator. On the page where it
 * was taught it is read whatever else the page shows; elsewhere only from a board.
 */
export function withTaught(doc: Document, read: PageRead, { vocabulary, rules, path, today }: Taught): PageRead {
  const due = rules.filter((rule) => rule.platform === vocabulary.platform && (read.board || rule.path === path));
  if (due.length === 0) return read;
  const index = indexTexts(doc);
  const found = due
    .map((rule): Found => ({ rule, outcome: applyTaught(doc, rule, index) }))
    .filter(({ outcome }) => outcome.status !== 'not_found');
  const [first] = found.flatMap(({ outcome }) => (outcome.status === 'read' ? [outcome.node] : []));
  const board = read.board ?? (first && parentOf(first)) ?? undefined;
  const taught = new Set(found.map(({ rule }) => rule.indicator));
  const isOther = ({ indicator }: { indicator: string }) => !taught.has(indicator);
  return {
    ...read,
    board,
    readings: [...read.readings.filter(isOther), ...found.flatMap((each) => readingOf(each, vocabulary, read))],
    outcomes: [...read.outcomes.filter(isOther), ...found.map(outcomeOf)],
    shop: read.shop ?? (board && findShop(doc, vocabulary)),
    day: read.day ?? (board && findPageDay(collectText(doc.body), board, lookAround(), today)),
    figures: new Map([...read.figures, ...found.flatMap(nodeOf)]),
  };
}

/** Where a rule was not taught by pointing, its side is the likeliest only; then a label may have its figure on another. */
function applyTaught(doc: Document, rule: TaughtRule, index: TextIndex): TaughtOutcome {
  const sides = rule.path ? [rule.side] : [...new Set([rule.side, 'right', 'below', 'above'] as const)];
  const outcomes = sides.map((side) => applyRule(doc, { ...rule, side }, index));
  return outcomes.find(({ status }) => status === 'read') ?? outcomes[0]!;
}

function readingOf({ rule, outcome }: Found, { terms }: Vocabulary, read: PageRead): Reading[] {
  if (outcome.status !== 'read') return [];
  const { indicator, unit } = rule;
  const term: Term | undefined = terms.find((each) => each.indicator === indicator);
  const general = read.readings.find((each) => each.indicator === indicator);
  const isDeduction = term?.unit === 'score' && term.better === 'lower';
  const value = isDeduction ? Math.abs(outcome.value) : outcome.value;
  if (term && (value < term.range[0] || value > term.range[1])) return [];
  const { raw, label } = outcome;
  return [{ ...general, indicator, dimension: term?.dimension ?? '', label, raw, value, unit }];
}

function outcomeOf({ rule: { indicator }, outcome }: Found): Outcome {
  if (outcome.status === 'not_found') return { indicator, status: 'not_found' };
  const { status, label, raw } = outcome;
  return { indicator, status, label, raw };
}

function nodeOf({ rule, outcome }: Found): [string, Text][] {
  return outcome.status === 'read' ? [[rule.indicator, outcome.node]] : [];
}
