import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stores } from './old-database.ts';
import { type Write, writeOf } from './writer.ts';

type Fixture = { readonly stores: Stores; readonly reads: { readonly snapshots: readonly Read[] } };
type Read = { readonly day: string; readonly readings: readonly { indicator: string; value: number }[] };

const FOLDER = join(import.meta.dirname, '../history/fixtures');

/** A database as a released version left it, and the readings that are in it. */
export type Released = { readonly version: number; readonly stores: Stores; readonly holds: readonly Write[] };

/**
 * Every released version: its fixture, and as many days more in the form of the fixture's own snapshot, where that form
 * has one record a day.
 */
export function everyReleased(days: number): Released[] {
  return readdirSync(FOLDER)
    .filter((name) => /^v\d+\.json$/.test(name))
    .sort()
    .map((name, index) => {
      const { stores, reads } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Fixture;
      const model = stores.snapshots?.[0] as { day?: string; indicator?: string[] } | undefined;
      const more = model?.day && model.indicator ? Array.from({ length: days }, (_, at) => writeOf(at)) : [];
      const records = more.map(({ day, indicator, value }) => ({
        ...model,
        day,
        value: { float64: model!.indicator!.map((own) => (own === indicator ? value : 82)) },
      }));
      const own = reads.snapshots.filter(({ readings }) => readings.length > 0).slice(0, 1);
      return {
        version: index + 1,
        stores: more.length > 0 ? { ...stores, snapshots: [...stores.snapshots!, ...records] } : stores,
        holds: more.length > 0 ? more : own.flatMap(({ day, readings }) => readings.map((one) => ({ day, ...one }))),
      };
    });
}
