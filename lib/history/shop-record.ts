import type { PlatformId } from '../records/ids';
import type { Snapshot } from '../records/snapshot';
import { monthOf } from './month-record';
import { finite, text } from './shape';

/** What the list of shops shows of one shop. */
export type Shop = {
  readonly platform: PlatformId;
  readonly shopId: string;
  /** As the latest visit printed it: shops are renamed. */
  readonly shopName: string;
  /** Latest business day with a snapshot. */
  readonly lastDay: string;
  /** Number of business days with a snapshot. */
  readonly days: number;
};

/** Business days by month: bit 0 is the first of the month. */
export type SeenDays = Readonly<Record<string, number>>;

/** A shop as it lies in the database. */
export type ShopRecord = Pick<Shop, 'platform' | 'shopId' | 'shopName'> & {
  /** When its name was seen, in milliseconds since 1970. */
  readonly namedAt: number;
  /** The business days with a snapshot: never empty. */
  readonly seen: SeenDays;
};

/** @throws TypeError if the record is damaged, naming what is wrong */
export function requireShopRecord(record: ShopRecord): ShopRecord {
  for (const name of ['platform', 'shopId', 'shopName'] as const) text(record[name], name);
  finite(record.namedAt, 'namedAt');
  const months = Object.entries(record.seen ?? {});
  if (months.length === 0) throw new TypeError('a shop requires days');
  for (const [month, bits] of months) finite(bits, month);
  return record;
}

export function shopOf({ platform, shopId, shopName, seen }: ShopRecord): Shop {
  let [days, last] = [0, ''];
  for (const [month, bits] of Object.entries(seen)) {
    days += bitCount(bits);
    if (month > last) last = month;
  }
  const lastDay = `${last}-${String(32 - Math.clz32(seen[last] ?? 0)).padStart(2, '0')}`;
  return { platform, shopId, shopName, lastDay, days };
}

/** The shop's record after one more snapshot, which may be of an earlier day or have arrived late. */
export function withSnapshot(known: ShopRecord | undefined, snapshot: Omit<Snapshot, 'readings'>): ShopRecord {
  const { platform, shopId, shopName, day, capturedAt } = snapshot;
  const namedAt = Date.parse(capturedAt);
  const renamed = !known || (shopName !== '' && namedAt >= known.namedAt);
  const name = renamed ? { shopName, namedAt } : { shopName: known.shopName, namedAt: known.namedAt };
  return { platform, shopId, ...name, seen: withDay(known?.seen ?? {}, day) };
}

/** Both together. */
export function union(one: SeenDays, other: SeenDays): SeenDays {
  const all = { ...one };
  for (const [month, bits] of Object.entries(other)) all[month] = (all[month] ?? 0) | bits;
  return all;
}

/** Without the days before one. */
export function daysFrom(seen: SeenDays, day: string): SeenDays {
  const left = Object.entries(seen).flatMap(([month, bits]): [string, number][] => {
    const rest = month === monthOf(day) ? bits & -dayBit(day) : bits;
    return month < monthOf(day) || rest === 0 ? [] : [[month, rest]];
  });
  return Object.fromEntries(left);
}

export function withDay(seen: SeenDays, day: string): SeenDays {
  const month = monthOf(day);
  const bits = (seen[month] ?? 0) | dayBit(day);
  return bits === seen[month] ? seen : { ...seen, [month]: bits };
}

function dayBit(day: string): number {
  return 1 << (Number(day.slice(8)) - 1);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
