import type { Reading, Snapshot } from '../records/snapshot';
import { EXTRAS, LOOK_EXTRAS, type Look, type PageDay, type ShopPage } from './page-day';

/** What a page showed on a day, as one snapshot: the newest of each. */
export function shownDay({ platform, shopId, page }: ShopPage, { day, looks, readings }: PageDay): Snapshot {
  return { platform, shopId, page, day, ...shownLook(looks), readings: shownReadings(readings) };
}

function shownLook([newest, ...older]: readonly Look[]): Look {
  const shown: Look = { ...newest! };
  for (const look of older) for (const name of LOOK_EXTRAS) if (look[name] !== undefined) shown[name] ??= look[name];
  return shown;
}

/** The newest of each indicator, with what only an older sighting of the same figure had beside it. */
export function shownReadings(readings: readonly Reading[]): Reading[] {
  const shown: Reading[] = [];
  let newest: Reading | undefined;
  for (const reading of readings) {
    if (newest?.indicator !== reading.indicator) {
      newest = { ...reading };
      shown.push(newest);
    } else if (newest.value === reading.value && newest.unit === reading.unit) {
      for (const name of EXTRAS) if (reading[name] !== undefined) newest[name] ??= reading[name];
    }
  }
  return shown;
}
