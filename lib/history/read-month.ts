import { type Damage, type OnDamage, warnOfDamage } from './damage';
import type { PackedMonth } from './month-record';
import type { PageDay } from './page-day';
import { unpackMonth } from './unpack-month';

/** The days of a record that can be read, oldest first. A damaged day costs itself alone; all that is damaged is reported. */
export function readMonth(record: PackedMonth, onDamage: OnDamage): PageDay[] {
  const at = (day: string): Pick<Damage, 'store' | 'key'> => {
    const { platform, shopId, page } = record;
    return { store: 'months', key: [platform, shopId, day, page] };
  };
  try {
    return unpackMonth(record, (day, error) => onDamage({ ...at(day), error }));
  } catch (error) {
    onDamage({ ...at(record.month), error });
    return [];
  }
}

/**
 * The days of a record that is about to be written anew; none where there is no record.
 *
 * @param onDamaged told of a record that is damaged: it must be kept aside, because what could not be read will be gone
 */
export function readToWrite(
  record: PackedMonth | undefined,
  onDamaged: (record: PackedMonth) => void,
  onDamage: OnDamage = warnOfDamage,
): Map<string, PageDay> {
  let isDamaged = false;
  const days = record
    ? readMonth(record, (damage) => {
        isDamaged = true;
        onDamage(damage);
      })
    : [];
  if (record && isDamaged) onDamaged(record);
  return new Map(days.map((day) => [day.day, day]));
}
