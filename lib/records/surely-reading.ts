import { UNITS } from './ids';
import { type Reading, type Snapshot, snapshotSchema } from './snapshot';

const INDICATOR = /^[a-z][a-z0-9_]{0,63}$/;
const LONGEST_NAME = 100;
const LONGEST_PRINTED = 400;

/** In a snapshot that is surely one. */
const MOST_READINGS = 200;

/**
 * A snapshot that `snapshotSchema` lets pass. Its readings, which are surely ones, are taken as they are: for records that we
 * have put together ourselves, and that have no keys besides.
 *
 * @throws ZodError
 */
export function parsedSnapshot(record: Snapshot): Snapshot {
  const { readings } = record;
  const isSure = Array.isArray(readings) && readings.length <= MOST_READINGS && readings.every(isSurelyReading);
  return isSure ? { ...snapshotSchema.parse({ ...record, readings: [] }), readings } : snapshotSchema.parse(record);
}

/**
 * Whether a reading is surely what `readingSchema` asks for. It takes a tenth of the schema's time, and a million readings
 * are checked at an import. What it is not sure of is for the schema to say.
 */
export function isSurelyReading(reading: Reading): boolean {
  const { indicator, dimension, label, raw, value, unit, weight, windowDays } = reading;
  return (
    typeof indicator === 'string' &&
    INDICATOR.test(indicator) &&
    isText(dimension, LONGEST_NAME) &&
    isText(label, LONGEST_PRINTED) &&
    isText(raw, LONGEST_PRINTED) &&
    Number.isFinite(value) &&
    UNITS.includes(unit) &&
    isNumber(reading.score) &&
    isNumber(weight) &&
    (weight === undefined || (weight >= 0 && weight <= 1)) &&
    isNumber(reading.numerator) &&
    isNumber(reading.denominator) &&
    isNumber(windowDays) &&
    (windowDays === undefined || (windowDays >= 1 && windowDays <= 366)) &&
    isNumber(reading.change) &&
    isNumber(reading.rank)
  );
}

function isText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value.length <= longest;
}

function isNumber(value: unknown): boolean {
  return value === undefined || Number.isFinite(value);
}
