import type { Snapshot } from '../records/snapshot';

/** @throws RangeError if a snapshot has two readings of one indicator, or a day that no month has */
export function requireStorable({ day, readings, capturedAt }: Snapshot): void {
  const indicators = new Set(readings.map(({ indicator }) => indicator));
  if (indicators.size < readings.length) throw new RangeError('a snapshot requires one reading an indicator');
  if (!/-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day)) throw new RangeError(`${day} is no business day`);
  if (Number.isNaN(Date.parse(capturedAt))) throw new RangeError(`${capturedAt} is no moment`);
}
