import type { Failure } from './run';

/** A cause that is known and not yet dealt with: what it makes of which figures. To become empty. */
export type Gap = {
  readonly why: string;
  readonly covers: (failure: Failure) => boolean;
};

export const KNOWN_GAPS: readonly Gap[] = [
  {
    why: 'a character that draws nothing inside a label or between digits tears them apart',
    covers: ({ mutant }) => mutant.includes('zero-width characters'),
  },
  {
    why: 'a shop id in several text nodes is not put together',
    covers: ({ mutant, kind }) => kind === 'strange' && /texts split|comments inserted/.test(mutant),
  },
  {
    why: 'a change against last week (较前7日, 周环比) is taken for one against the day before',
    covers: ({ kind, text }) => kind === 'beside' && text.startsWith('change'),
  },
  {
    why: 'where values stand over their labels, the next tile’s value is taken for a sub-score',
    covers: ({ kind, text }) => kind === 'beside' && text.startsWith('score'),
  },
  {
    why: 'an assistant’s answer is taken for a board',
    covers: ({ kind, mutant }) => kind === 'false' && mutant.includes(' assistant '),
  },
  {
    why: 'a value over a short English label is not found',
    covers: ({ kind, mutant }) => kind === 'missed' && mutant.includes(' tiktok '),
  },
  {
    why: 'a list of descriptions, two periods or fixed columns of which nothing is stored',
    covers: ({ kind, mutant }) => kind === 'missed' && / (?:descriptions\w*|table_periods|table_fixed) /.test(mutant),
  },
];

export function isKnown(failure: Failure): boolean {
  return KNOWN_GAPS.some(({ covers }) => covers(failure));
}
