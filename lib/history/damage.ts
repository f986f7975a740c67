/** A record that could not be read. It stays where it is; everything else is read without it. */
export type Damage = {
  readonly store: 'months' | 'shops' | 'visits' | 'held' | 'notes' | 'corrections' | 'todos' | 'scenarios';
  /** The record's key, as far as it has one: platform, shop, day (or the whole month), page. */
  readonly key: readonly string[];
  readonly error: unknown;
};

/** Told of every damaged record that was passed over. */
export type OnDamage = (damage: Damage) => void;

/** Where the caller has no place of its own for it. */
export const warnOfDamage: OnDamage = ({ store, key, error }) =>
  console.warn(`A damaged record in "${store}" was passed over: ${key.join(' | ')}`, error);
