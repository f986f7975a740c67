import { type ColumnSource, parquetWriteBuffer, type SchemaElement, schemaFromColumnData } from 'hyparquet-writer';
import type { Reading, Snapshot } from '../../records/snapshot';

/** What the library has no basic type for: days since 1970, and moments that are known to be in UTC. */
const OWN_TYPES: Readonly<Record<string, SchemaElement>> = {
  data_date: { name: 'data_date', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
  captured_at: {
    name: 'captured_at',
    type: 'INT64',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
    repetition_type: 'REQUIRED',
  },
};

/** Of rows: a shop's month is one group. */
const ROW_GROUP = 100_000;

type Row = { readonly of: Snapshot; readonly reading: Reading; readonly model: string };
type Column = Pick<ColumnSource, 'name' | 'type' | 'nullable'> & { readonly cell: (row: Row) => unknown };

const text = (name: string, cell: Column['cell']): Column => ({ name, type: 'STRING', nullable: false, cell });
const number = (name: string, cell: Column['cell']): Column => ({ name, type: 'DOUBLE', nullable: true, cell });

/** As in the CSV, without the guards that only spreadsheets need, and without the check. What is empty there is null. */
const COLUMNS: readonly Column[] = [
  { name: 'data_date', cell: ({ of }) => new Date(of.day) },
  { name: 'captured_at', cell: ({ of }) => new Date(of.capturedAt) },
  text('platform', ({ of }) => of.platform),
  text('shop_id', ({ of }) => of.shopId),
  text('shop_name', ({ of }) => of.shopName),
  text('page', ({ of }) => of.page),
  text('dimension', ({ reading }) => reading.dimension),
  text('indicator', ({ reading }) => reading.indicator),
  text('label', ({ reading }) => reading.label),
  { ...number('value', ({ reading }) => reading.value), nullable: false },
  text('unit', ({ reading }) => reading.unit),
  number('score', ({ reading }) => reading.score),
  number('weight', ({ reading }) => reading.weight),
  number('numerator', ({ reading }) => reading.numerator),
  number('denominator', ({ reading }) => reading.denominator),
  number('window_days', ({ reading }) => reading.windowDays),
  text('raw', ({ reading }) => reading.raw),
  text('model', ({ model }) => model),
  text('source_url', ({ of }) => of.url),
  text('stage', ({ of }) => of.stage),
  { ...text('industry', ({ of }) => of.industry), nullable: true },
  { ...text('updated_at', ({ of }) => of.updatedAt), nullable: true },
  text('day_from', ({ of }) => of.dayFrom),
  number('change', ({ reading }) => reading.change),
  number('rank', ({ reading }) => reading.rank),
];

/**
 * A shop's month as Parquet: one row a reading, typed, dictionaries and Snappy.
 *
 * @param modelId id of the score model that was in force for the platform on that business day
 */
export function parquetOf(
  snapshots: readonly Snapshot[],
  modelId: (platform: Snapshot['platform'], day: string) => string,
): ArrayBuffer {
  const rows = snapshots.flatMap((of) => {
    const model = modelId(of.platform, of.day);
    return of.readings.map((reading): Row => ({ of, reading, model }));
  });
  const columnData = COLUMNS.map(({ name, type, nullable, cell }) => ({
    name,
    ...(type !== undefined && { type }),
    ...(nullable !== undefined && { nullable }),
    data: rows.map((row) => cell(row) ?? null),
  }));
  const schema = schemaFromColumnData({ columnData, schemaOverrides: OWN_TYPES });
  const untyped = columnData.map(({ name, data }) => ({ name, data }));
  return parquetWriteBuffer({ columnData: untyped, schema, rowGroupSize: ROW_GROUP });
}
