import type { Plans } from '../../../lib/engine/plan/types';

/** The plans, or what came instead as the error that fails the test. */
export function planned(plans: Plans): Extract<Plans, { status: 'planned' }> {
  if (plans.status !== 'planned') throw new Error(JSON.stringify(plans));
  return plans;
}
