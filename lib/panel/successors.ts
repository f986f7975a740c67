import type { Platform } from '../platforms/platform';
import type { TaughtRule } from '../records/taught-rule';
import type { Successor, Visit } from '../records/visit';
import { type PageSettings, successorKey } from '../settings/page-settings';

/** The proposed successors that the seller has neither refused nor made a rule of. */
export function openSuccessors(visit: Visit, { refused, taught }: PageSettings): Successor[] {
  return (visit.successors ?? []).filter(
    ({ indicator, label }) =>
      !refused.has(successorKey(visit.platform, indicator, label)) &&
      !taught.some((rule) => rule.platform === visit.platform && rule.indicator === indicator && rule.label === label),
  );
}

/** The label that an indicator had when the page was last read, else what the platform calls it. */
export function formerLabel(platform: Platform, visit: Visit, indicator: string): string {
  const before = visit.lastRead?.outcomes.find((outcome) => outcome.indicator === indicator);
  return before?.label || (termOf(platform, indicator)?.name.zh ?? indicator);
}

/**
 * What the seller's "yes" teaches: the new label is that indicator. On which side its figure stands is not known here; the
 * reader looks where most pages have it.
 */
export function successorRule(
  platform: Platform,
  visit: Visit,
  { indicator, label }: Successor,
  id: string,
): TaughtRule {
  const term = termOf(platform, indicator);
  const name = term?.name.zh ?? formerLabel(platform, visit, indicator);
  return { id, platform: visit.platform, indicator, name, unit: term?.unit ?? 'score', label, side: 'right' };
}

function termOf(platform: Platform, indicator: string) {
  return platform.vocabulary.terms.find((term) => term.indicator === indicator);
}
