import type { Held } from '../records/held';
import { PLATFORM_IDS } from '../records/ids';
import type { Reading } from '../records/snapshot';
import { requireReasons } from './require-visit';
import { finite, list, oneOf, text } from './shape';

/** @throws TypeError if the record is damaged, naming what is wrong */
export function requireHeld(record: Held): Held {
  oneOf(PLATFORM_IDS, record.platform, 'platform');
  for (const name of ['url', 'at'] as const) text(record[name], name);
  requireReasons(record.reasons);
  const { snapshot } = record;
  for (const name of ['shopId', 'shopName', 'page', 'day'] as const) text(snapshot?.[name], name);
  for (const reading of list(snapshot.readings, 'readings') as readonly Reading[]) {
    for (const name of ['indicator', 'label', 'raw'] as const) text(reading?.[name], name);
    finite(reading.value, 'value');
  }
  return record;
}
