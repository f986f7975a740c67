import type { Snapshot } from '../../../lib/records/snapshot';

/** Repeats itself from its seed (mulberry32). @returns 0 ≤ x < 1 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function normalFrom(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** How many of `orders` are bad. */
export function eventsOf(random: () => number, orders: number, rate: number): number {
  let events = 0;
  for (let order = 0; order < orders; order += 1) if (random() < rate) events += 1;
  return events;
}

/** One day of a shop. */
export type ShopDay = { readonly bad: number; readonly orders: number };

/** The figure of the window that ends with each day, percent, printed with so many decimals. */
export function windowRates(days: readonly ShopDay[], windowDays: number, decimals: number) {
  const figures: { value: number; exact: number; numerator: number; denominator: number }[] = [];
  for (let end = windowDays; end <= days.length; end += 1) {
    const inside = days.slice(end - windowDays, end);
    const numerator = inside.reduce((sum, { bad }) => sum + bad, 0);
    const denominator = inside.reduce((sum, { orders }) => sum + orders, 0);
    const exact = denominator > 0 ? (100 * numerator) / denominator : 0;
    figures.push({ value: Number(exact.toFixed(decimals)), exact, numerator, denominator });
  }
  return figures;
}

export const FIRST_DAY = '2026-06-01';

export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

export type Row = Readonly<
  Record<string, number | { value: number; numerator?: number; denominator?: number } | undefined>
>;

/** One snapshot a day, from {@link FIRST_DAY} on; a day without figures has none. */
export function snapshotsOf(rows: readonly (Row | undefined)[]): Snapshot[] {
  return rows.flatMap((row, index) => {
    if (row === undefined) return [];
    const day = dayAfter(FIRST_DAY, index);
    const readings = Object.entries(row).flatMap(([indicator, figure]) => {
      if (figure === undefined) return [];
      const parts = typeof figure === 'number' ? { value: figure } : figure;
      return [
        { indicator, dimension: '', label: indicator, raw: String(parts.value), unit: 'percent' as const, ...parts },
      ];
    });
    return [
      {
        platform: 'douyin',
        shopId: 'shop',
        shopName: 'shop',
        page: 'overview',
        day,
        dayFrom: 'page',
        capturedAt: `${day}T04:00:00.000Z`,
        url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
        stage: 'formal',
        readings,
      } satisfies Snapshot,
    ];
  });
}
