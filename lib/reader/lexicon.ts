import type { Term, Vocabulary } from '../platforms/vocabulary';
import { endingsOf, type LabelEndings } from './label-endings';
import { compact } from './normalize';

/** What a printed label stands for. */
export type Entry = {
  readonly term: Term;
  readonly kind: 'label' | 'weak' | 'numerator' | 'denominator';
};

/** Labels as one expression, longest first, and what each stands for, by `labelKey`. */
export type Words = { readonly pattern: RegExp; readonly entries: ReadonlyMap<string, Entry> };

/** All labels of a platform. */
export type Lexicon = Words & {
  readonly endings: LabelEndings;
  /** The everyday words, apart and by score system: they stand in thousands of places and count in one. */
  readonly weak: ReadonlyMap<string | undefined, Words>;
};

export function buildLexicon({ terms }: Vocabulary): Lexicon {
  const entries = terms.flatMap((term) => [
    ...entriesOf(term, 'label', term.labels),
    ...entriesOf(term, 'numerator', term.numerator),
    ...entriesOf(term, 'denominator', term.denominator),
  ]);
  const bySystem = Map.groupBy(terms, ({ system }) => system);
  const weak = [...bySystem].map(([system, members]) => {
    return [system, wordsOf(members.flatMap((term) => entriesOf(term, 'weak', term.weakLabels)))] as const;
  });
  return { ...wordsOf(entries), endings: endingsOf(entries.map(([label]) => label)), weak: new Map(weak) };
}

function entriesOf(term: Term, kind: Entry['kind'], labels: readonly string[] = []): [string, Entry][] {
  return labels.map((label) => [labelKey(label), { term, kind }]);
}

function wordsOf(entries: readonly (readonly [string, Entry])[]): Words {
  return { pattern: anyOf(entries.map(([label]) => label)), entries: new Map(entries) };
}

function anyOf(labels: readonly string[]): RegExp {
  const longestFirst = [...labels].sort((a, b) => b.length - a.length);
  if (labels.length === 0) return /(?!)/g;
  return new RegExp(longestFirst.map((label) => label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'gi');
}

/** A label as `entries` knows it: in plain form, without white space, capitals or not. */
export function labelKey(label: string): string {
  return compact(label).toLowerCase();
}
