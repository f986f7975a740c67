import type { Reading, Snapshot } from '../records/snapshot';
import { NUMBER_COLUMNS, OPTIONAL_COLUMNS, type PackedSnapshot, TEXT_COLUMNS } from './packed-snapshot';

/**
 * Turns a snapshot into its record. `unpack(pack(snapshot))` is the snapshot.
 *
 * @param seenAt when each reading was seen, in the order of `readings`, in milliseconds since 1970; without it all were
 * seen at `capturedAt`
 */
export function pack(snapshot: Snapshot, seenAt?: readonly number[]): PackedSnapshot {
  const { readings, ...head } = snapshot;
  const numbers = (column: keyof Reading) =>
    Float64Array.from(readings, (reading) => (reading[column] as number | undefined) ?? Number.NaN);
  const present = OPTIONAL_COLUMNS.filter((column) => readings.some((reading) => reading[column] !== undefined));
  return {
    ...head,
    ...columns(TEXT_COLUMNS, (column) => readings.map((reading) => reading[column])),
    ...columns(NUMBER_COLUMNS, numbers),
    ...columns(present, numbers),
    ...(seenAt && { seenAt: Float64Array.from(seenAt) }),
  };
}

function columns<K extends string, V>(names: readonly K[], column: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, column(name)])) as Record<K, V>;
}
