import type { Damage, OnDamage } from './damage';

/**
 * The records that can be read, in their order. One that is damaged costs itself alone and is reported.
 *
 * @param read throws where a record is damaged
 */
export function readable<R, T>(
  records: readonly R[],
  read: (record: R) => T,
  onDamage: OnDamage,
  where: (record: R) => Pick<Damage, 'store' | 'key'>,
): T[] {
  return records.flatMap((record) => {
    try {
      return [read(record)];
    } catch (error) {
      onDamage({ ...where(record), error });
      return [];
    }
  });
}
