import { PLATFORM_IDS, type PlatformId, UNITS, type Unit } from '../records/ids';
import { SIDES } from '../records/states';
import type { TaughtRule } from '../records/taught-rule';

/** A rule as it is shared: every computer gives it an id of its own. */
export type SharedRule = Omit<TaughtRule, 'id'>;

/** The keys of a shared rule, in the order in which they are written. The first begins a rule. */
export const RULE_KEYS = ['platform', 'label', 'under', 'side', 'unit', 'indicator', 'name'] as const;
export type RuleKey = (typeof RULE_KEYS)[number];

/** The unit of an indicator that the platform is known to have; undefined where it has none of that id. */
export type UnitOf = (platform: PlatformId, indicator: string) => Unit | undefined;

/** The lengths of `taughtRuleSchema`, which the background checks once more; a test holds the two together. */
const MOST: Partial<Record<RuleKey, number>> = { label: 400, under: 400, name: 100 };

/** An indicator of the seller's own. Anything else must be one that the platform has. */
const OWN = /^own_[a-z0-9_]{1,60}$/;

/** The keys of a rule whose values are missing or wrong; empty for a rule that can be used. */
export function wrongKeys(fields: Readonly<Partial<Record<RuleKey, string>>>, unitOf: UnitOf): RuleKey[] {
  return RULE_KEYS.filter((key) => !isRight(key, fields, unitOf));
}

function isRight(key: RuleKey, fields: Readonly<Partial<Record<RuleKey, string>>>, unitOf: UnitOf): boolean {
  const value = fields[key] ?? '';
  const most = MOST[key];
  if (most !== undefined) return value.length <= most && (value !== '' || key === 'under');
  if (key === 'platform') return isOneOf(PLATFORM_IDS, value);
  if (key === 'side') return isOneOf(SIDES, value);
  if (key === 'unit') return isOneOf(UNITS, value) && [value, undefined].includes(unitIn(fields, unitOf));
  return OWN.test(value) || unitIn(fields, unitOf) !== undefined || !isOneOf(PLATFORM_IDS, fields.platform ?? '');
}

function unitIn({ platform = '', indicator = '' }: Readonly<Partial<Record<RuleKey, string>>>, unitOf: UnitOf) {
  return isOneOf(PLATFORM_IDS, platform) ? unitOf(platform, indicator) : undefined;
}

function isOneOf<T extends string>(words: readonly T[], value: string): value is T {
  return (words as readonly string[]).includes(value);
}
