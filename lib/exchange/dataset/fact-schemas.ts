import type * as z from 'zod/mini';
import { correctionSchema, noteSchema, savedScenarioSchema, todoSchema } from '../../records/added';
import { deletionSchema, type Fact } from '../../records/fact';
import { type Snapshot, snapshotSchema } from '../../records/snapshot';

/** The stores of facts, each with the schema of its records. */
const SCHEMAS = {
  snapshots: snapshotSchema,
  notes: noteSchema,
  corrections: correctionSchema,
  todos: todoSchema,
  scenarios: savedScenarioSchema,
  deletions: deletionSchema,
} as const satisfies Record<Fact['store'], z.ZodMiniType>;

/** A fact from a file that anyone may have written, without what no schema names; undefined where it is none. */
export function factOf(store: unknown, record: unknown): Fact | undefined {
  if (typeof store !== 'string' || !Object.hasOwn(SCHEMAS, store)) return undefined;
  const result = SCHEMAS[store as Fact['store']].safeParse(record);
  if (!result.success) return undefined;
  const fact = { store, record: result.data } as Fact;
  return fact.store === 'snapshots' && !isPossible(fact.record) ? undefined : fact;
}

/** What no schema sees: a day and a moment that calendars have, and one reading an indicator. */
export function isPossible({ day, capturedAt, readings }: Snapshot): boolean {
  const isMoment = !Number.isNaN(Date.parse(capturedAt)) && !Number.isNaN(Date.parse(day));
  return isMoment && new Set(readings.map(({ indicator }) => indicator)).size === readings.length;
}
