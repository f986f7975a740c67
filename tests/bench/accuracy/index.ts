import { type KindName, simulateShop } from '../../sim';
import type { Table } from './table';
import { whatIfTable } from './what-if-table';

/** Everything that is measured of one kind of platform, on its first `count` shops. */
export function measureKind(kind: KindName, count: number): Table[] {
  const shops = Array.from({ length: count }, (_, seed) => simulateShop({ kind, seed }));
  return [whatIfTable(kind, shops)];
}

export { KIND_NAMES } from '../../sim';
