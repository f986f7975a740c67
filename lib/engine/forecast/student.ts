/**
 * Half the width of the band that holds 90 % of Student's distribution, in its scale: 6.31 with one degree of freedom,
 * 1.645 with many. Expansion in 1/n to the fourth order (Abramowitz & Stegun 26.7.5), within 0.01 from three degrees
 * up; below, the table's.
 *
 * @param freedom at least 1, whole
 */
export function student90(freedom: number): number {
  if (freedom < 3) return freedom < 2 ? 6.3138 : 2.92;
  const z = 1.6448536269514722;
  const z2 = z * z;
  const g1 = (z2 + 1) * z * 0.25;
  const g2 = (((5 * z2 + 16) * z2 + 3) * z) / 96;
  const g3 = ((((3 * z2 + 19) * z2 + 17) * z2 - 15) * z) / 384;
  const g4 = (((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) * z) / 92160;
  return z + (g1 + (g2 + (g3 + g4 / freedom) / freedom) / freedom) / freedom;
}
