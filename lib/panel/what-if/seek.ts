import { type ValueFor, valueFor } from '../../engine/plan/value-for';
import type { Changes, Simulation, Values } from '../../engine/types';
import type { Baseline } from '../baseline';
import type { Row } from '../rows';

/** What one figure must be for a total. `value` stays on its slider. */
export type Sought = {
  readonly status: 'reached' | 'keeps' | 'same' | 'unreachable';
  readonly value: number;
  /** Where even the low end of the band reaches it; undefined where that cannot be, or nothing is unsure. */
  readonly sure: number | undefined;
  /** The total at that value. */
  readonly total: number;
};

/**
 * The value of one figure that brings a total, the other changes of a scenario staying as they are. For a total below
 * the present one: how far the figure may slip.
 *
 * @param ask of the scenario that `others` belong to
 * @returns undefined where the figure was not read or the model has no answer
 */
export function seek(
  baseline: Baseline,
  ask: (changes: Changes) => Simulation,
  row: Row,
  others: Changes,
  target: number,
): Sought | undefined {
  const own = row.reading?.value;
  const start = ask(others);
  if (own === undefined || start.status !== 'simulated') return undefined;
  const found = valueFor(baseline.model, valuesAfter(baseline, start, others), row.id, target, start.total.value);
  const aimed = aimOf(found, start.total.value, target);
  if (!aimed) return undefined;

  const value = aimed.status === 'same' ? own : onSlider(row, aimed.value);
  const answer = ask({ ...others, [row.id]: value });
  if (answer.status !== 'simulated') return undefined;
  const total = answer.total.value;
  const short = aimed.status === 'reached' && total < target - 1e-6; // what it takes lies beyond the slider
  const { min, max } = row.range;
  const sure = aimed.sure !== undefined && aimed.sure >= min && aimed.sure <= max ? aimed.sure : undefined;
  return {
    status: short ? 'unreachable' : aimed.status,
    value,
    total,
    sure: sure === value || short ? undefined : sure,
  };
}

function aimOf(found: ValueFor, now: number, target: number): Omit<Sought, 'total'> | undefined {
  switch (found.status) {
    case 'reached':
      return { status: 'reached', value: found.value, sure: found.sure };
    case 'unreachable':
      return { status: 'unreachable', value: found.value, sure: undefined };
    case 'already':
      return { status: target < now - 1e-9 ? 'keeps' : 'same', value: found.keeps, sure: undefined };
    default:
      return undefined;
  }
}

/** The shop as it would stand after the other changes. */
function valuesAfter(
  { model, values }: Baseline,
  start: Extract<Simulation, { status: 'simulated' }>,
  others: Changes,
): Values {
  const moved = model.dimensions.flatMap(({ id, score }) => {
    const found = start.dimensions.find((each) => each.id === id);
    return found && found.after.value !== found.before ? [[score, found.after.value] as const] : [];
  });
  return { ...values, ...others, ...Object.fromEntries(moved), [model.total]: start.total.value };
}

function onSlider({ range, whole, better }: Row, value: number): number {
  const stepped = whole ? (better === 'higher' ? Math.ceil(value - 1e-9) : Math.floor(value + 1e-9)) : value;
  return Math.min(range.max, Math.max(range.min, stepped));
}
