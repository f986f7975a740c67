import { addDays, chinaDay, chinaTime, daysBetween } from '../format/day';
import type { LatestFigures } from './latest-figures';

/** How old the figures are. `time` is the clock that the page prints, absent where it prints none. */
export type Freshness = {
  readonly kind: 'today' | 'yesterday' | 'older';
  readonly days: number;
  readonly time?: string;
};

const STAMP = /(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D{1,3}(\d{1,2}:\d{2})/;

/**
 * Measured from the page's own 更新时间, which is in China's time; without one, from the business day.
 * Scores are updated once a day, in the morning.
 */
export function freshness(figures: Pick<LatestFigures, 'day' | 'updatedAt'>, now: Date): Freshness {
  const [, year = '', month = '', date = '', time] = STAMP.exec(figures.updatedAt ?? '') ?? [];
  const day = time ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : figures.day;
  const days = Math.max(0, daysBetween(day, chinaDay(now)));
  const kind = days === 0 ? 'today' : days === 1 ? 'yesterday' : 'older';
  return { kind, days, ...(time && { time: time.padStart(5, '0') }) };
}

/** When a page was looked at, in the words of {@link Freshness}. */
export function lookedAt(at: string, now: Date): Freshness {
  const then = new Date(at);
  const days = Math.max(0, daysBetween(chinaDay(then), chinaDay(now)));
  return { kind: days === 0 ? 'today' : days === 1 ? 'yesterday' : 'older', days, time: chinaTime(then) };
}

/** First business day of the last so many days, today included. */
export function daysAgo(count: number, now: Date): string {
  return addDays(chinaDay(now), 1 - count);
}
