import { type Outcome, type Visit, visitSchema } from '../records/visit';
import type { HistoryDb } from './open-history';
import { orFull } from './or-full';
import { requireVisit } from './require-visit';
import { told } from './told';

type LastRead = NonNullable<Visit['lastRead']>;

/**
 * Keeps what became of the last look at a page, unless a later look is already known, and what the last look that was
 * stored had read, while later looks fail. What the visit itself says of that is not believed.
 *
 * @throws ZodError if the visit is malformed, HistoryError `full` if there is no room
 */
export async function saveVisit(db: HistoryDb, visit: Visit): Promise<void> {
  const { lastRead: _, ...checked } = visitSchema.parse(visit);
  const tx = db.transaction('visits', 'readwrite');
  const known = whole(await tx.store.get([checked.platform, checked.page]));
  const late = known !== undefined && isLater(known.at, checked.at);
  const { lastRead: _old, ...newest }: Visit = late ? known : checked;
  const lastRead = lastReadAfter(known, checked);
  told(tx.store.put({ ...newest, ...(lastRead && { lastRead }) }));
  await orFull(tx.done);
}

/** A damaged record counts as none: this look mends it. */
function whole(record: Visit | undefined): Visit | undefined {
  try {
    return record && requireVisit(record);
  } catch {
    return undefined;
  }
}

function lastReadAfter(known: Visit | undefined, visit: Visit): LastRead | undefined {
  const before = known?.lastRead;
  if (visit.state !== 'read' || (before && isLater(before.at, visit.at))) return before;
  return {
    at: visit.at,
    outcomes: withVanished(visit.outcomes, known?.shopName === visit.shopName ? before : undefined),
  };
}

/**
 * What is read now; a figure that this look did not find stays as it was last read, or the page health would forget that
 * it was ever there, and nobody could be asked what became of it.
 */
function withVanished(outcomes: readonly Outcome[], before: LastRead | undefined): Outcome[] {
  const known = new Map(before?.outcomes.map((outcome) => [outcome.indicator, outcome]));
  return outcomes.map((outcome) =>
    outcome.status === 'not_found' ? (known.get(outcome.indicator) ?? outcome) : outcome,
  );
}

function isLater(one: string, other: string): boolean {
  return Date.parse(one) > Date.parse(other);
}
