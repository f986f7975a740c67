import type { Term } from '../../platforms/vocabulary';
import { valueIn } from './apply-rule';
import { similarity } from './similarity';
import type { Token } from './tokens';

/** Of two labels that share so much, one is likely the other's new or shortened name. */
const LIKELY = 0.3;

/** An indicator that a figure could be. */
export type TermChoice = { readonly term: Term; readonly likely: boolean };

/** The platform's indicators whose unit and range the figure fits, by how much their labels are like the one beside it. */
export function rankTerms(terms: readonly Term[], figure: Token, label: Token): TermChoice[] {
  return terms
    .filter((term) => {
      const printed = valueIn(figure, label, term.unit);
      if (printed === undefined) return false;
      // A deduction is printed with or without its minus.
      const value = term.unit === 'score' && term.better === 'lower' ? Math.abs(printed) : printed;
      return value >= term.range[0] && value <= term.range[1];
    })
    .map((term) => ({ term, alike: alike(term, label.text) }))
    .sort((a, b) => b.alike - a.alike)
    .map(({ term, alike }) => ({ term, likely: alike >= LIKELY }));
}

/** The likeness of a text to the term's best matching label. */
export function alike({ labels, name, weakLabels = [] }: Term, label: string): number {
  return Math.max(...[...labels, ...weakLabels, name.zh, name.en].map((each) => similarity(each, label)));
}
