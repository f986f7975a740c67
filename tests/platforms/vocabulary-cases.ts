import { describe, expect, test } from 'vitest';
import type { Term, Vocabulary } from '../../lib/platforms/vocabulary';
import type { Better, Unit } from '../../lib/records/ids';

/** A label as a page, a rule or an article prints it, what it must mean, and figures that were seen under it. */
export type LabelCase = readonly [
  label: string,
  indicator: string,
  unit: Unit,
  better: Better | undefined,
  ...seen: readonly number[],
];

/** Marks a label that counts only as an everyday word. */
export const WEAK = '~';

/** Every label of the table is in the vocabulary once, with its meaning, unit, direction and room for what was seen. */
export function testLabels({ terms }: Vocabulary, cases: readonly LabelCase[]): void {
  describe('labels', () => {
    test.each(cases.map((each) => [each[0], each] as const))('%s', (_, [printed, indicator, unit, better, ...seen]) => {
      const weak = printed.startsWith(WEAK);
      const label = weak ? printed.slice(1) : printed;
      const found = terms.filter((term) => formsOf(term, weak).includes(label));
      expect(found.map((term) => [term.indicator, term.unit, term.better])).toEqual([[indicator, unit, better]]);
      const [least, most] = found[0]!.range;
      expect(seen.filter((value) => value < least || value > most)).toEqual([]);
    });
  });
}

function formsOf({ labels, weakLabels = [] }: Term, weak: boolean): readonly string[] {
  return weak ? weakLabels : labels;
}

/** An address of the platform, and the kind of page that it is; no kind where the path says nothing. */
export type AddressCase = readonly [url: string, shows: 'score' | 'card' | 'login' | undefined];

export function testAddresses({ hosts, pages }: Vocabulary, cases: readonly AddressCase[]): void {
  test.each(cases)('%s is a page of kind %s', (address, shows) => {
    const { host, pathname } = new URL(address);
    expect(hosts).toContain(host);
    expect(pages.filter(({ path }) => path.test(pathname)).map((page) => page.shows)).toEqual(shows ? [shows] : []);
  });
}
