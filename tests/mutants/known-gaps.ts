import type { Failure } from './run';

/** A cause that is known and not yet dealt with: what it makes of which figures. To become empty. */
export type Gap = {
  readonly why: string;
  readonly covers: (failure: Failure) => boolean;
};

export const KNOWN_GAPS: readonly Gap[] = [
  {
    why: 'a character that draws nothing inside a label makes it another text',
    covers: ({ mutant }) => mutant.includes('zero-width characters'),
  },
  {
    why: 'a shop id in several text nodes is not put together',
    covers: ({ mutant, kind }) => kind === 'strange' && /texts split|comments inserted/.test(mutant),
  },
];

export function isKnown(failure: Failure): boolean {
  return KNOWN_GAPS.some(({ covers }) => covers(failure));
}
