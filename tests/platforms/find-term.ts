import type { Term, Vocabulary } from '../../lib/platforms/vocabulary';
import { compact } from '../../lib/reader/normalize';

/** The term that a printed label stands for, and whether it is an everyday word. */
export function findTerm({ terms }: Vocabulary, label: string): { term: Term; weak: boolean } | undefined {
  const has = (labels: readonly string[] = []) => labels.some((each) => compact(each) === compact(label));
  const term = terms.find(({ labels, weakLabels }) => has(labels) || has(weakLabels));
  return term && { term, weak: !has(term.labels) };
}

/** `total_score score higher`: what a label must be read as; everyday words end in `weak`. */
export function meaningOf(vocabulary: Vocabulary, label: string): string {
  const found = findTerm(vocabulary, label);
  if (!found) return 'unknown';
  const { indicator, unit, better } = found.term;
  return [indicator, unit, better, found.weak && 'weak'].filter(Boolean).join(' ');
}

/** Whether a printed value of a label lies in its range. */
export function holds(vocabulary: Vocabulary, label: string, value: number): boolean {
  const range = findTerm(vocabulary, label)?.term.range;
  return range !== undefined && range[0] <= value && value <= range[1];
}

/** Kind of page at an address of the platform, `none` where no path is known. */
export function pageAt({ hosts, pages }: Vocabulary, address: string): string {
  const { host, pathname } = new URL(address);
  if (!hosts.includes(host)) return `not a host: ${host}`;
  const page = pages.find(({ path }) => path.test(pathname));
  return page ? `${page.id} ${page.shows}` : 'none';
}
