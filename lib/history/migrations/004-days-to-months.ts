import type { Migration } from './migration';

/** A snapshot as versions 1 to 3 kept it: one record a shop, business day and page. */
type DayRecord = Readonly<Record<string, unknown>> & {
  readonly platform: string;
  readonly shopId: string;
  readonly page: string;
  readonly day: string;
};

type Month = {
  readonly key: Readonly<Record<'platform' | 'shopId' | 'month' | 'page', string>>;
  readonly days: number[];
  readonly lookCounts: number[];
  readonly readingCounts: number[];
  readonly texts: Map<string, number>;
  readonly columns: Readonly<Record<string, number[]>>;
};

const LOOK_TEXTS = ['capturedAt', 'dayFrom', 'shopName', 'stage', 'url'];
const LOOK_EXTRAS = ['updatedAt', 'industry'];
const READING_TEXTS = ['indicator', 'dimension', 'label', 'raw', 'unit'];
const EXTRAS = ['score', 'weight', 'numerator', 'denominator', 'windowDays', 'change', 'rank'];
const PAGE_SIZE = 500;

/** The records of versions 1 to 3 as those of version 4, whose stores are there already. Loaded only where there are such records. */
export const daysToMonths: Migration = async (_db, tx) => {
  const damaged = tx.objectStore('damaged');
  const shops = new Map<string, Record<string, Record<string, number>>>();
  const names = new Map<string, { shopName: string; namedAt: number }>();
  const open = new Map<string, Month>();
  const flush = () => {
    for (const month of open.values()) tx.objectStore('months').put(record(month));
    open.clear();
  };

  let range: IDBKeyRange | undefined;
  for (;;) {
    const records: DayRecord[] = await tx.objectStore('snapshots').getAll(range, PAGE_SIZE);
    for (const each of records) {
      const { platform, shopId, page, day } = each;
      if (!isWhole(each)) {
        damaged.put({ store: 'snapshots', record: each });
        continue;
      }
      const month = day.slice(0, 7);
      const first = open.values().next().value?.key;
      if (first && (first.platform !== platform || first.shopId !== shopId || first.month !== month)) flush();
      const known = open.get(page) ?? started({ platform, shopId, month, page });
      open.set(page, known);
      add(known, each);

      const shop = JSON.stringify([platform, shopId]);
      const seen = shops.get(shop) ?? {};
      shops.set(shop, {
        seen: { ...seen.seen, [month]: (seen.seen?.[month] ?? 0) | (1 << (Number(day.slice(8)) - 1)) },
      });
      const namedAt = Date.parse(each.capturedAt as string);
      const shopName = each.shopName as string;
      const named = names.get(shop);
      if (!named || (shopName !== '' && namedAt >= named.namedAt)) names.set(shop, { shopName, namedAt });
    }
    const last = records.at(-1);
    if (!last || records.length < PAGE_SIZE) break;
    range = IDBKeyRange.lowerBound([last.platform, last.shopId, last.day, last.page], true);
  }
  flush();

  tx.objectStore('shops').clear();
  for (const [shop, { seen }] of shops) {
    const [platform, shopId] = JSON.parse(shop) as [string, string];
    tx.objectStore('shops').put({ platform, shopId, ...names.get(shop), seen });
  }
};

function started(key: Month['key']): Month {
  const columns = Object.fromEntries(
    [...LOOK_TEXTS, ...LOOK_EXTRAS, ...READING_TEXTS, 'value', 'seenAt', ...EXTRAS].map((name) => [name, []]),
  );
  return { key, days: [], lookCounts: [], readingCounts: [], texts: new Map(), columns };
}

/** Readings that were seen before the last look keep their moments; what the page then said of itself was not kept. */
function add({ days, lookCounts, readingCounts, texts, columns }: Month, each: DayRecord): void {
  const place = (text: unknown): number => {
    if (text === undefined) return 0;
    if (!texts.has(text as string)) texts.set(text as string, texts.size + 1);
    return texts.get(text as string)!;
  };
  const indicators = each.indicator as string[];
  days.push(Number(each.day.slice(8)));
  lookCounts.push(1);
  readingCounts.push(indicators.length);
  for (const name of [...LOOK_TEXTS, ...LOOK_EXTRAS]) columns[name]!.push(place(each[name]));
  const capturedAt = Date.parse(each.capturedAt as string);
  indicators.forEach((_, row) => {
    for (const name of READING_TEXTS) columns[name]!.push(place((each[name] as string[])[row]));
    for (const name of ['value', ...EXTRAS])
      columns[name]!.push((each[name] as Float64Array | undefined)?.[row] ?? Number.NaN);
    columns.seenAt!.push((each.seenAt as Float64Array | undefined)?.[row] ?? capturedAt);
  });
}

function record({ key, days, lookCounts, readingCounts, texts, columns }: Month): object {
  const places = (names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        texts.size > 0xffff ? Uint32Array.from(columns[name]!) : Uint16Array.from(columns[name]!),
      ]),
    );
  const isThere = (name: string) => columns[name]!.some((number) => number > 0 || number <= 0);
  const numbers = (name: string) => Float64Array.from(columns[name]!);
  return {
    ...key,
    days: Uint8Array.from(days),
    lookCounts: Uint16Array.from(lookCounts),
    readingCounts: Uint16Array.from(readingCounts),
    texts: [...texts.keys()].join(''),
    textEnds: Uint32Array.from(textEnds(texts.keys())),
    looks: places([...LOOK_TEXTS, ...LOOK_EXTRAS.filter((name) => columns[name]!.some((number) => number > 0))]),
    readings: places(READING_TEXTS),
    value: numbers('value'),
    seenAt: numbers('seenAt'),
    extras: Object.fromEntries(EXTRAS.filter(isThere).map((name) => [name, numbers(name)])),
  };
}

function textEnds(texts: Iterable<string>): number[] {
  const ends: number[] = [];
  for (const text of texts) ends.push((ends.at(-1) ?? 0) + text.length);
  return ends;
}

/** Whether the record can be read: what cannot is kept aside, or one record would keep all others from opening. */
function isWhole(each: DayRecord): boolean {
  const texts = (names: readonly string[]) => names.every((name) => typeof each[name] === 'string');
  const count = Array.isArray(each.indicator) ? each.indicator.length : -1;
  const list = (name: string) => {
    const column = each[name];
    return Array.isArray(column) && column.length === count && column.every((text) => typeof text === 'string');
  };
  const numbers = (name: string) => {
    const column = each[name];
    return (
      column instanceof Float64Array &&
      column.length === count &&
      !column.some((number) => Math.abs(number) === Infinity)
    );
  };
  return (
    /^\d{4}-\d{2}-(0[1-9]|[12]\d|3[01])$/.test(each.day) &&
    texts([...LOOK_TEXTS, 'platform', 'shopId', 'page']) &&
    LOOK_EXTRAS.every((name) => each[name] === undefined || typeof each[name] === 'string') &&
    !Number.isNaN(Date.parse(each.capturedAt as string)) &&
    READING_TEXTS.every(list) &&
    numbers('value') &&
    !(each.value as Float64Array).some(Number.isNaN) &&
    [...EXTRAS, 'seenAt'].every((name) => each[name] === undefined || numbers(name)) &&
    !(each.seenAt as Float64Array | undefined)?.some(Number.isNaN)
  );
}
