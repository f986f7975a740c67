import { evaluate } from '../../engine/evaluate';
import { misfits } from '../../engine/misfits';
import type { ScoreModel } from '../../engine/score-model';
import { simulate } from '../../engine/simulate';
import type { Changes, Estimate, Figure, Values } from '../../engine/types';

/** What another rule version makes of a shop and a scenario. */
export type OtherRules =
  | {
      readonly status: 'scored';
      readonly now: Estimate;
      /** Undefined where the scenario changes nothing that these rules count. */
      readonly after: Estimate | undefined;
      /** Changed figures that they do not count. */
      readonly notThere: readonly string[];
    }
  /** `missing`: figures that they count and nobody has read. */
  | { readonly status: 'incomplete'; readonly missing: readonly string[]; readonly notThere: readonly string[] }
  | { readonly status: 'misfit'; readonly figures: readonly string[] }
  | { readonly status: 'no_score' };

/**
 * A shop's figures and a scenario under rules that are not in force. The scores of dimensions and of indicators that the
 * page prints belong to its own rules and are left out: nothing anchors the answer but the figures themselves.
 *
 * @param filled figures that the seller knows and the page does not show
 */
export function underOtherRules(model: ScoreModel, values: Values, changes: Changes, filled: Changes): OtherRules {
  const counted = countedBy(model);
  const own = { ...bareFigures(values, counted), ...filled };
  const known = Object.entries(changes).filter(([id]) => counted.has(id) && own[id] !== undefined);
  const notThere = Object.keys(changes).filter((id) => !counted.has(id));
  const moved = Object.fromEntries(known);
  const wrong = [...misfits(model, own), ...misfits(model, { ...own, ...moved })].map(({ indicator }) => indicator);
  for (const part of [model.bonus, model.deduction]) {
    const value = part && (moved[part.id] ?? shownValue(own[part.id]));
    if (part && part.max !== null && value !== undefined && value > part.max) wrong.push(part.id);
  }
  if (wrong.length > 0) return { status: 'misfit', figures: [...new Set(wrong)] };

  const now = evaluate(model, own);
  if (now.status === 'no_score') return { status: 'no_score' };
  if (now.status === 'incomplete') return { status: 'incomplete', missing: now.missing, notThere };
  const after = known.length > 0 ? simulate(model, own, moved) : undefined;
  return {
    status: 'scored',
    now: now.total,
    after: after?.status === 'simulated' ? after.total : undefined,
    notThere,
  };
}

function countedBy({ dimensions, bonus, deduction }: ScoreModel): ReadonlySet<string> {
  const indicators = dimensions.flatMap((dimension) => dimension.indicators.map(({ id }) => id));
  return new Set([...indicators, ...[bonus, deduction].flatMap((part) => (part ? [part.id] : []))]);
}

/** Without the sub-scores and weights of other rules; counts stay, because floors for small shops ask for them. */
function bareFigures(values: Values, counted: ReadonlySet<string>): Record<string, Figure> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, figure]): [string, Figure][] => {
      if (figure === undefined || !(counted.has(id) || isCount(figure))) return [];
      if (typeof figure === 'number') return [[id, figure]];
      const { value, numerator, denominator } = figure;
      return [[id, { value, numerator, denominator }]];
    }),
  );
}

/** Orders and cases: facts that stages and floors look at. */
function isCount(figure: Figure): boolean {
  return typeof figure === 'object' && 'unit' in figure && figure.unit === 'count';
}

function shownValue(figure: Figure | undefined): number | undefined {
  return typeof figure === 'object' ? figure.value : figure;
}
