import type { Weight } from '../score-model';
import { DEFAULT_SLACK } from './slack';

type Said = {
  readonly value: number;
  readonly slack?: number | undefined;
  readonly basis: Weight['basis'];
  readonly source: string;
};

/** Pages print whole percent, so a group typed off a page may miss 1 by half of one for each part. */
const PRINTED_HALF = 0.005;

/**
 * A group (the dimensions, or the indicators of one of them) with the weights that a user gave; the others share what is
 * left in their old proportions. A group that is given whole may miss 1 by what printing rounds, and is scaled to it.
 *
 * @throws RangeError if the given weights sum to more than 1, or to less with nobody to take the rest
 */
export function changedWeights<T extends { readonly id: string; readonly weight: Weight }>(
  owners: readonly T[],
  given: ReadonlyMap<string, Said>,
): readonly T[] {
  const mine = owners.filter(({ id }) => given.has(id));
  if (mine.length === 0) return owners;
  const sum = mine.reduce((total, { id }) => total + given.get(id)!.value, 0);
  const others = owners.reduce((total, { id, weight }) => total + (given.has(id) ? 0 : weight.value), 0);
  const whole = others === 0;
  const slack = PRINTED_HALF * mine.length + 1e-9;
  if (whole ? Math.abs(sum - 1) > slack : sum > 1 + 1e-9) {
    const names = mine.map(({ id }) => id).join(', ');
    throw new RangeError(
      `applyOverlay requires weights that sum to ${whole ? '' : 'at most '}1, got ${sum} for ${names}`,
    );
  }
  const left = whole ? 0 : Math.max(0, 1 - sum) / others;
  return owners.map((owner) => {
    const said = given.get(owner.id);
    return { ...owner, weight: said ? own(said, whole ? sum : Math.max(1, sum)) : scaled(owner.weight, left) };
  });
}

function own({ value, slack, basis, source }: Said, whole: number): Weight {
  const off = slack ?? (basis === 'shown' ? 0 : DEFAULT_SLACK);
  const share = value / whole;
  return { value: share, low: Math.max(0, share - off), high: Math.min(1, share + off), basis, source };
}

function scaled(weight: Weight, by: number): Weight {
  return { ...weight, value: weight.value * by, low: weight.low * by, high: Math.min(1, weight.high * by) };
}
