import { PLATFORM_IDS } from '../records/ids';
import { OUTCOME_STATUSES, REASONS, VISIT_STATES } from '../records/states';
import type { Outcome, Reason, Visit } from '../records/visit';
import { list, oneOf, text } from './shape';

/** @throws TypeError if the record is damaged, naming what is wrong */
export function requireVisit(record: Visit): Visit {
  oneOf(PLATFORM_IDS, record.platform, 'platform');
  for (const name of ['page', 'url', 'at'] as const) text(record[name], name);
  text(record.shopName ?? '', 'shopName');
  oneOf(VISIT_STATES, record.state, 'state');
  for (const reason of list(record.reasons, 'reasons')) oneOf(REASONS, (reason as Reason).code, 'code');
  for (const outcome of list(record.outcomes, 'outcomes')) {
    oneOf(OUTCOME_STATUSES, (outcome as Outcome).status, 'status');
    text((outcome as Outcome).indicator, 'indicator');
  }
  return record;
}
