import type { SharedRule } from '../exchange/rule-fields';
import { type RuleProblem, readRules, writeRules } from '../exchange/shared-rules';
import type { Platform } from '../platforms/platform';
import type { TaughtRule } from '../records/taught-rule';

export type { RuleKey } from '../exchange/rule-fields';
export type { RuleProblem } from '../exchange/shared-rules';

/** What becomes of a pasted rule. `same`: it is there already, and nothing is to be done. */
export type PlannedRule = {
  readonly kind: 'new' | 'replaces' | 'same';
  readonly rule: TaughtRule;
  readonly before?: TaughtRule;
};

/**
 * How pasted rules join those that are there. Of one label of a page there is one rule: the pasted one takes its place.
 * @param newId gives the id of a rule that is new
 */
export function planRules(
  pasted: readonly SharedRule[],
  taught: readonly TaughtRule[],
  newId: () => string,
): PlannedRule[] {
  const planned: PlannedRule[] = [];
  for (const shared of pasted) {
    const twice = planned.findIndex(({ rule }) => isSamePlace(rule, shared));
    if (twice >= 0) planned.splice(twice, 1); // the later word counts
    const before = taught.find((rule) => isSamePlace(rule, shared));
    const rule = { ...shared, id: before?.id ?? newId() };
    if (!before) planned.push({ kind: 'new', rule });
    else planned.push({ kind: isSame(before, rule) ? 'same' : 'replaces', rule, before });
  }
  return planned;
}

function isSamePlace(one: SharedRule, other: SharedRule): boolean {
  return one.platform === other.platform && one.label === other.label && (one.under ?? '') === (other.under ?? '');
}

function isSame(one: SharedRule, other: SharedRule): boolean {
  return (
    one.indicator === other.indicator && one.name === other.name && one.unit === other.unit && one.side === other.side
  );
}

/** Rules as a text for a colleague. */
export function sharedText(rules: readonly TaughtRule[], lead: string): string {
  return writeRules(rules, lead);
}

/** What a pasted text would do, and what is wrong with it. */
export function planPasted(
  text: string,
  platforms: readonly Platform[],
  taught: readonly TaughtRule[],
): { readonly planned: readonly PlannedRule[]; readonly problems: readonly RuleProblem[] } {
  const { rules, problems } = readRules(text, (id, indicator) => {
    const terms = platforms.find((platform) => platform.id === id)?.vocabulary.terms;
    return terms?.find((term) => term.indicator === indicator)?.unit;
  });
  return { planned: planRules(rules, taught, () => crypto.randomUUID()), problems };
}
