import type { Figure, Values } from '../types';

/** Values with the weights that the page showed on the other day only: under one rule they hold on both. */
export function withWeights(values: Values, other: Values): Values {
  const filled: Record<string, Figure | undefined> = { ...values };
  for (const [id, figure] of Object.entries(values)) {
    const theirs = other[id];
    if (figure === undefined || typeof theirs !== 'object' || theirs.weight === undefined) continue;
    if (typeof figure === 'object' && figure.weight !== undefined) continue;
    filled[id] =
      typeof figure === 'object' ? { ...figure, weight: theirs.weight } : { value: figure, weight: theirs.weight };
  }
  return filled;
}
