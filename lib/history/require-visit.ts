import { PLATFORM_IDS } from '../records/ids';
import { OUTCOME_STATUSES, REASONS, VISIT_STATES } from '../records/states';
import type { Outcome, Reason, Successor, Visit } from '../records/visit';
import { list, oneOf, text } from './shape';

/** @throws TypeError if the record is damaged, naming what is wrong */
export function requireVisit(record: Visit): Visit {
  oneOf(PLATFORM_IDS, record.platform, 'platform');
  for (const name of ['page', 'url', 'at'] as const) text(record[name], name);
  text(record.shopName ?? '', 'shopName');
  oneOf(VISIT_STATES, record.state, 'state');
  requireReasons(record.reasons);
  requireOutcomes(record.outcomes);
  for (const { indicator, label, raw } of list(record.successors ?? [], 'successors') as readonly Successor[]) {
    for (const [name, value] of Object.entries({ indicator, label, raw })) text(value, name);
  }
  if (record.lastRead !== undefined) {
    text(record.lastRead?.at, 'lastRead');
    requireOutcomes(record.lastRead.outcomes);
  }
  return record;
}

/** @throws TypeError if a reason is damaged */
export function requireReasons(reasons: unknown): void {
  for (const reason of list(reasons, 'reasons')) oneOf(REASONS, (reason as Reason).code, 'code');
}

function requireOutcomes(outcomes: unknown): void {
  for (const outcome of list(outcomes, 'outcomes')) {
    oneOf(OUTCOME_STATUSES, (outcome as Outcome).status, 'status');
    text((outcome as Outcome).indicator, 'indicator');
  }
}
