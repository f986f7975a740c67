import type { Term, Vocabulary } from '../platforms/vocabulary';
import { compact } from './normalize';

/** What a printed label stands for. */
export type Entry = {
  readonly term: Term;
  readonly kind: 'label' | 'weak' | 'numerator' | 'denominator';
};

/** All labels of a platform as one expression, longest first, and what each stands for. */
export type Lexicon = {
  readonly pattern: RegExp;
  /** The everyday words, apart: they stand in thousands of places and count in one. */
  readonly weakPattern: RegExp;
  readonly entries: ReadonlyMap<string, Entry>;
};

export function buildLexicon({ terms }: Vocabulary): Lexicon {
  const entries = new Map<string, Entry>();
  const add = (term: Term, kind: Entry['kind'], labels: readonly string[] = []) => {
    for (const label of labels) entries.set(labelKey(label), { term, kind });
  };
  for (const term of terms) {
    add(term, 'label', term.labels);
    add(term, 'weak', term.weakLabels);
    add(term, 'numerator', term.numerator);
    add(term, 'denominator', term.denominator);
  }
  const labels = [...entries.keys()];
  const isWeak = (label: string) => entries.get(label)?.kind === 'weak';
  return {
    pattern: anyOf(labels.filter((label) => !isWeak(label))),
    weakPattern: anyOf(labels.filter(isWeak)),
    entries,
  };
}

function anyOf(labels: readonly string[]): RegExp {
  const longestFirst = [...labels].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((label) => label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'gi');
}

/** A label as `entries` knows it: in plain form, without white space, capitals or not. */
export function labelKey(label: string): string {
  return compact(label).toLowerCase();
}
