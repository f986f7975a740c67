import { plainCell } from './plain-cell';
import type { Row } from './row';

/** The heads of the columns. Of a head in two lines both count: 品退率 本店; what stands in both stands once. */
export function headsOf(first: readonly Row[], { headRow, headRows }: { headRow: number; headRows: 1 | 2 }): string[] {
  const upper = first[headRow]?.cells ?? [];
  if (headRows === 1) return upper.map(plainCell);
  const lower = first[headRow + 1]?.cells ?? [];
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    group = plainCell(upper[column] ?? '') || group;
    const own = plainCell(lower[column] ?? '');
    return own === group || own === '' ? group : group === '' ? own : `${group} ${own}`;
  });
}
