import type { Curve, ScoreModel } from '../../engine/score-model';
import type { Changes, Estimate, Simulation } from '../../engine/types';
import type { Row } from '../rows';

/** Where a slider would bring the total. */
export type CurvePoint = {
  readonly value: number;
  readonly total: number;
  readonly low: number;
  readonly high: number;
};

/** The total over one slider's range, the other changes of the scenario staying as they are. */
export type ResponseCurve = {
  /** Ascending in value; two points side by side at a tier's edge. */
  readonly points: readonly CurvePoint[];
  /** With the value that the page shows. */
  readonly now: CurvePoint;
  /** The least move that brings the most, and what it brings; undefined where nothing can be gained. */
  readonly best: { readonly value: number; readonly gain: Estimate } | undefined;
  /** Whether any position of the slider changes anything. */
  readonly flat: boolean;
  /** Where the shop has been, as far as the curve was learnt from it. */
  readonly seen: { readonly from: number; readonly to: number } | undefined;
  /** Ends of the vertical scale. */
  readonly floor: number;
  readonly ceiling: number;
};

type Ask = (changes: Changes) => Simulation;

/** Positions besides those where the curve bends: one in six pixels of a narrow panel. */
const STEPS = 48;
/** Beside an edge, as a share of the slider's range: too little to be seen, enough to be another tier. */
const BESIDE = 1e-6;
/** Points that count as none. */
const NOTHING = 1e-9;
/** The vertical scale shows at least this share of the total's: what moves little is to look flat. */
const LEAST_SPAN = 0.03;

/**
 * Asks the engine along one slider.
 * @param others the scenario's other changes
 * @returns undefined where the figure was not read or the model has no answer
 */
export function responseCurve(model: ScoreModel, ask: Ask, row: Row, others: Changes): ResponseCurve | undefined {
  const own = row.reading?.value;
  if (own === undefined) return undefined;
  const at = (value: number): CurvePoint | undefined => {
    const answer = ask({ ...others, [row.id]: value });
    if (answer.status !== 'simulated') return undefined;
    const { total } = answer;
    return { value, total: total.value, low: total.low, high: total.high };
  };
  const now = at(own);
  if (!now) return undefined;
  const curve = model.dimensions.flatMap(({ indicators }) => indicators).find(({ id }) => id === row.id)?.curve;
  const points = positions(row, own, curve).flatMap((value) => at(value) ?? []);
  const most = Math.max(...points.map(({ total }) => total));
  const least = Math.min(...points.map(({ total }) => total));
  const bestAt = points
    .filter(({ total }) => most > now.total + NOTHING && total >= most - NOTHING)
    .sort((a, b) => Math.abs(a.value - own) - Math.abs(b.value - own))[0];
  const seen = curve && curve.kind !== 'identity' && curve.fit ? { from: curve.fit.from, to: curve.fit.to } : undefined;
  const low = Math.min(...points.map((point) => point.low));
  const high = Math.max(...points.map((point) => point.high));
  const spare = Math.max(0, (model.scale.max - model.scale.min) * LEAST_SPAN - (high - low)) / 2;
  return {
    points,
    now,
    best: bestAt && { value: bestAt.value, gain: gainAt(ask, row.id, bestAt.value, others) },
    flat: most - least < NOTHING,
    seen,
    floor: low - spare,
    ceiling: high + spare,
  };
}

function gainAt(ask: Ask, id: string, value: number, others: Changes): Estimate {
  const answer = ask({ ...others, [id]: value });
  const part = answer.status === 'simulated' && answer.parts.find(({ indicator }) => indicator === id);
  if (!part) throw new Error(`${id} has lost its answer`);
  return part.points;
}

function positions({ range: { min, max }, whole }: Row, own: number, curve: Curve | undefined): number[] {
  const width = max - min;
  const steps = whole ? Math.max(1, Math.round(width)) : STEPS;
  const even = Array.from({ length: steps + 1 }, (_, step) => min + (width * step) / steps);
  const bends = curve ? bendsOf(curve, width * BESIDE) : [];
  const all = [...even, own, ...bends].filter((value) => value >= min && value <= max);
  return [...new Set(all)].sort((a, b) => a - b);
}

function bendsOf(curve: Curve, beside: number): number[] {
  if (curve.kind === 'identity') return [];
  const own =
    curve.kind === 'tiers'
      ? curve.tiers.flatMap(({ edge }) => [edge - beside, edge, edge + beside])
      : curve.points.map(({ value }) => value);
  return curve.fit ? [...own, curve.fit.from, curve.fit.to] : own;
}

/** The total at a position that need not be one of the curve's points; between two it is on the straight line. */
export function totalAt({ points }: ResponseCurve, value: number): number {
  const after = points.findIndex((point) => point.value >= value);
  const right = points[after] ?? points[points.length - 1]!;
  const left = points[Math.max(0, after - 1)] ?? right;
  const share = right.value > left.value ? (value - left.value) / (right.value - left.value) : 1;
  return left.total + (right.total - left.total) * Math.min(1, Math.max(0, share));
}
