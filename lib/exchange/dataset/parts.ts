import type { Fact } from '../../records/fact';
import type { Snapshot } from '../../records/snapshot';
import { partitionOf } from './file-names';

/** A shop's month: what a device keeps in one file. */
export type Part = { readonly folder: string; readonly snapshots: readonly Snapshot[] };

/**
 * Facts as the files that they go into: shop by shop, month by month, as they come. Memory holds one month.
 *
 * @param others takes what no row can tell, and goes into the file of facts: few, for they are made by hand
 */
export async function* partsOf(facts: AsyncIterable<Fact> | Iterable<Fact>, others: Fact[]): AsyncGenerator<Part> {
  let folder: string | undefined;
  let snapshots: Snapshot[] = [];
  for await (const fact of facts) {
    if (fact.store !== 'snapshots' || fact.record.readings.length === 0) {
      others.push(fact);
      continue;
    }
    const { platform, shopId, day } = fact.record;
    const its = partitionOf(platform, shopId, day);
    if (folder !== undefined && folder !== its) {
      yield { folder, snapshots };
      snapshots = [];
    }
    folder = its;
    snapshots.push(fact.record);
  }
  if (folder !== undefined) yield { folder, snapshots };
}
