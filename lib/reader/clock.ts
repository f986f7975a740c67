/** The platforms' business day is China's; it has had no daylight saving time since 1991. */
const UTC_PLUS_8_MS = 8 * 3600_000;

/** `YYYY-MM-DD` in UTC+8. */
export function chinaDay(now: Date): string {
  return new Date(now.getTime() + UTC_PLUS_8_MS).toISOString().slice(0, 10);
}

/** ISO 8601 with China's offset: `2026-09-09T11:05:00+08:00`. */
export function chinaTime(now: Date): string {
  return `${new Date(now.getTime() + UTC_PLUS_8_MS).toISOString().slice(0, 19)}+08:00`;
}
