import type { Reading, Snapshot } from '../records/snapshot';
import type { Look, PageDay, ShopPage } from './page-day';

const CHINA_OFFSET_MS = 8 * 3_600_000;

/**
 * What is known of a page's day as the looks that brought it, oldest first. Merged again, in any order, they are the same.
 * Where nothing is left of what the page said of itself at a moment, it is what it said last.
 */
export function dayLooks({ platform, shopId, page }: ShopPage, { day, looks, readings, seenAt }: PageDay): Snapshot[] {
  const byMoment = new Map<number, { look: Look; readings: Reading[] }>();
  const extra: Look[] = [];
  for (const look of looks) {
    const at = Date.parse(look.capturedAt);
    if (byMoment.has(at)) extra.push(look);
    else byMoment.set(at, { look, readings: [] });
  }
  readings.forEach((reading, row) => {
    const at = seenAt[row]!;
    const there = byMoment.get(at);
    if (there) there.readings.push(reading);
    else byMoment.set(at, { look: { ...looks[0]!, capturedAt: chinaInstant(at) }, readings: [reading] });
  });
  const snapshot = ({ look, readings }: { look: Look; readings: Reading[] }): Snapshot => ({
    platform,
    shopId,
    page,
    day,
    ...look,
    readings,
  });
  return [
    ...extra.map((look) => snapshot({ look, readings: [] })),
    ...[...byMoment].sort(([a], [b]) => a - b).map(([, each]) => snapshot(each)),
  ];
}

/** A moment as the reader writes it: the clock in China, with its offset. */
export function chinaInstant(at: number): string {
  return new Date(at + CHINA_OFFSET_MS).toISOString().replace('.000', '').replace('Z', '+08:00');
}
