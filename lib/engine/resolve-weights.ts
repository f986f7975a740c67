import type { Weight } from './score-model';
import type { Values } from './types';
import { WHOLE } from './weight-faults';

/** Pages print weights in whole percent, so each may be off by half of one. */
const PRINTED_HALF = 0.005;

/** Beyond what adding doubles leaves, the model's weights were written rounded. */
const ROUNDED = 1e-9;

/**
 * The weights of one group (the dimensions, or the indicators of one of them), with those that the page shows in place of
 * the model's. Both are scaled to sum to 1 where they were rounded (thirds as 0.333); what the page does not show shares the
 * rest in the model's proportions. Shown weights that cannot be shares of one whole contradict themselves: then none of
 * them is used, and the basis stays the model's.
 *
 * @param owners with the model's weights, which sum to 1
 * @param idOf under which id the figure stands that carries the shown weight
 * @throws RangeError if a shown weight is not in 0..1, or the model's own do not sum to 1: a total over them would look
 *   like a score and be wrong
 */
export function resolveWeights<T extends { readonly weight: Weight }>(
  owners: readonly T[],
  idOf: (owner: T) => string,
  values: Values,
): readonly Weight[] {
  let seen = 0;
  let sum = 0;
  let unseenSum = 0;
  let modelSum = 0;
  const shown = owners.map((owner) => {
    const weight = shownWeight(values, idOf(owner));
    modelSum += owner.weight.value;
    if (weight === undefined) unseenSum += owner.weight.value;
    else {
      seen += 1;
      sum += weight;
    }
    return weight;
  });
  if (owners.length > 0 && !(Math.abs(modelSum - 1) <= WHOLE)) {
    throw new RangeError(`resolveWeights requires weights that sum to 1, got ${modelSum}`);
  }
  if (owners.length > 0 && Math.abs(modelSum - 1) > ROUNDED) {
    const whole = owners.map((owner) => ({ ...owner, weight: scaled(owner.weight, 1 / modelSum) }));
    return resolveWeights(whole, idOf, values);
  }
  const slack = PRINTED_HALF * seen + 1e-9;
  const complete = seen === owners.length;
  if (seen === 0 || sum > 1 + slack || (complete && sum < 1 - slack)) return owners.map((owner) => owner.weight);

  const whole = complete ? sum : Math.max(sum, 1);
  const left = unseenSum > 0 ? (1 - sum / whole) / unseenSum : 0;
  return owners.map(({ weight }, index) => {
    const own = shown[index];
    if (own === undefined) return scaled(weight, left);
    return { value: own / whole, low: own / whole, high: own / whole, basis: 'shown', source: weight.source };
  });
}

function shownWeight(values: Values, id: string): number | undefined {
  const figure = values[id];
  if (figure === undefined || typeof figure === 'number' || figure.weight === undefined) return undefined;
  if (figure.weight >= 0 && figure.weight <= 1) return figure.weight;
  throw new RangeError(`resolveWeights requires the weight of ${id} to be 0 to 1, got ${figure.weight}`);
}

function scaled(weight: Weight, by: number): Weight {
  return { ...weight, value: weight.value * by, low: weight.low * by, high: Math.min(1, weight.high * by) };
}
