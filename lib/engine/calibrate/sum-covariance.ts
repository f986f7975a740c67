import { factOf, type PriorCurves, type SumSeen } from './fit-curves';
import { inverted } from './inverted';

/**
 * The days' sums under curves of which nothing has been learnt: normal, and all of them together. It answers how much likelier
 * they would be if some days lay lower.
 */
export type SumCovariance = {
  /**
   * For every cut of an order of days: logarithm of how much likelier the sums are if all days from the cut on lie lower by a
   * normal amount of this mean and deviation. O(days²).
   */
  readonly eachFrom: (
    order: readonly number[],
    mean: number,
    sd: number,
    tell: (cut: number, gain: number) => void,
  ) => void;
};

export function sumCovariance(prior: PriorCurves, days: readonly SumSeen[]): SumCovariance {
  const count = days.length;
  const { mean, covariance } = prior;
  const size = mean.length;
  const facts = days.map((day) => factOf(prior, day));
  const matrix = new Float64Array(count * count);
  const off = new Float64Array(count);
  const row = new Float64Array(size);
  facts.forEach(({ at, by, low, high, noise }, index) => {
    row.fill(0);
    off[index] = (low + high) / 2;
    at.forEach((unknown, part) => {
      off[index]! -= by[part]! * mean[unknown]!;
      for (let other = 0; other < size; other += 1) row[other]! += by[part]! * covariance[unknown * size + other]!;
    });
    for (let other = 0; other <= index; other += 1) {
      const theirs = facts[other]!;
      const together = theirs.at.reduce((sum, unknown, part) => sum + theirs.by[part]! * row[unknown]!, 0);
      matrix[index * count + other] = together;
      matrix[other * count + index] = together;
    }
    matrix[index * count + index]! += (high - low) ** 2 / 12 + noise ** 2;
  });
  const { inverse } = inverted(matrix, count);

  return {
    eachFrom(order, mean, sd, tell) {
      // The days from the cut on, one more at each turn, from the last backwards.
      const across = new Float64Array(count);
      let own = 0;
      let pull = 0;
      for (let cut = count - 1; cut > 0; cut -= 1) {
        const day = order[cut]!;
        own += 2 * across[day]! + inverse[day * count + day]!;
        for (let other = 0; other < count; other += 1) {
          across[other]! += inverse[day * count + other]!;
          pull -= inverse[day * count + other]! * off[other]!;
        }
        // log N(off; −mean × lower, S + sd² × lower lowerᵀ) − log N(off; 0, S), by the matrix determinant lemma
        const rest = pull - mean * own;
        const gain = mean * pull - (mean * mean * own) / 2 + (sd * sd * rest * rest) / (2 * (1 + sd * sd * own)) - Math.log1p(sd * sd * own) / 2; // biome-ignore format: one formula
        tell(cut, gain);
      }
    },
  };
}
