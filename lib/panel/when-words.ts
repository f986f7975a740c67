import { chinaDay, chinaTime, formatDay } from '../format/day';
import { language } from '../i18n/text';

/** A moment by the clock in China: `11月30日 16:05`; with the year when it is not this one. */
export function whenWords(at: Date, now: Date): string {
  return `${formatDay(chinaDay(at), language.value, chinaDay(now))} ${chinaTime(at)}`;
}
