import type { Outcome, Visit } from '../records/visit';

/** What went well first, then what the seller may have to do something about. */
export const STATUS_ORDER = [
  'read',
  'not_understood',
  'not_found',
  'no_data',
] as const satisfies readonly Outcome['status'][];

/** What is otherwise on a page than when it was last read. */
export type PageChange =
  | { readonly kind: 'gone'; readonly outcome: Outcome }
  | { readonly kind: 'new'; readonly outcome: Outcome }
  | { readonly kind: 'renamed'; readonly outcome: Outcome; readonly before: Outcome }
  | { readonly kind: 'status'; readonly outcome: Outcome; readonly before: Outcome };

/** States in which the page was not looked through: they say nothing of its labels. */
const UNSEEN = new Set<Visit['state']>(['loading', 'logged_out']);

/** Labels gone, new and renamed, and figures that end otherwise, since the page was last read; in the page's order. */
export function changesSince({ state, outcomes, lastRead }: Visit): PageChange[] {
  if (!lastRead || UNSEEN.has(state)) return [];
  const known = new Map(lastRead.outcomes.map((outcome) => [outcome.indicator, outcome]));
  const now = new Set(outcomes.map(({ indicator }) => indicator));
  const unmentioned = lastRead.outcomes.filter((before) => isThere(before) && !now.has(before.indicator));
  return [
    ...outcomes.flatMap((outcome) => change(known.get(outcome.indicator), outcome) ?? []),
    ...unmentioned.map((outcome) => ({ kind: 'gone', outcome }) as const),
  ];
}

function change(before: Outcome | undefined, outcome: Outcome): PageChange | undefined {
  const [was, is] = [before !== undefined && isThere(before), isThere(outcome)];
  if (!before || !was) return is ? { kind: 'new', outcome } : undefined;
  if (!is) return { kind: 'gone', outcome: before };
  if (before.status !== outcome.status) return { kind: 'status', outcome, before };
  return before.label && outcome.label && before.label !== outcome.label
    ? { kind: 'renamed', outcome, before }
    : undefined;
}

function isThere({ status }: Outcome): boolean {
  return status !== 'not_found';
}

/** Pages that were looked at, the one in front first, then the newest. */
export function byInterest(visits: readonly Visit[], front: Visit | undefined): Visit[] {
  const newestFirst = [...visits].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return front ? [front, ...newestFirst.filter((visit) => visit !== front)] : newestFirst;
}
