import type { Fact } from '../records/fact';
import type { ImportTally } from './import-tally';
import type { PackedMonth } from './month-record';
import type { Shelf } from './shelf';
import { takeAdded } from './take-added';
import { takeDeletion } from './take-deletion';
import { takeMonths } from './take-months';
import type { Taking } from './take-snapshot';
import type { UndoChange } from './undo-record';

/** Where facts go, and who is told. */
export type Intake = Taking & {
  readonly shelf: Shelf;
  readonly tally: ImportTally;
  /** Told of every record that is put in another's place. */
  readonly onChange: (change: UndoChange) => void;
  /** Told of a stored record that is damaged, before another is put in its place. */
  readonly onDamaged: (record: PackedMonth) => void;
};

type FactOf<S extends Fact['store']> = Extract<Fact, { store: S }>;

/** Takes a batch of facts in. What comes out does not depend on the order of the batches, nor on that within one. */
export async function takeBatch(facts: readonly Fact[], intake: Intake): Promise<void> {
  await meetShops(facts, intake);
  for (const fact of facts) if (fact.store === 'deletions') await takeDeletion(fact.record, intake);
  const isSnapshot = (fact: Fact): fact is FactOf<'snapshots'> => fact.store === 'snapshots';
  await takeMonths(
    facts.filter(isSnapshot).map(({ record }) => record),
    intake,
  );
  for (const fact of facts) if (fact.store !== 'snapshots' && fact.store !== 'deletions') await takeAdded(fact, intake);
}

async function meetShops(facts: readonly Fact[], { shelf, tally }: Intake): Promise<void> {
  const shops = new Map(facts.map(({ record }) => [JSON.stringify([record.platform, record.shopId]), record]));
  for (const { platform, shopId } of shops.values())
    tally.meet({ platform, shopId }, await shelf.get('shops', [platform, shopId]));
}
