import { type Changes, type Efforts, plan, type ScoreModel, scenario, type Values } from '../../lib/engine';
import type { ModelIndicator } from '../../lib/engine/score-model';
import type { Row } from './engine';
import { median, timed } from './measured';

const EDGES = [1, 2, 3, 4, 5] as const;
const INDICATORS = 12;
/** As many as all combinations of tiers can be tried of. */
const FEW = 5;
const BUDGET = 20;
const ROUNDS = 21;

const certain = (value: number) => ({ value, low: value, high: value, basis: 'official', source: 'bench' }) as const;

/** Three dimensions of four indicators, each with six tiers: 100 down to 50. */
const MODEL: ScoreModel = {
  id: 'bench@plan',
  platform: 'any',
  name: { zh: '测速', en: 'Bench' },
  kind: 'tiered',
  validFrom: '2026-01-01',
  scale: { min: 0, max: 100, decimals: 2 },
  total: 'total_score',
  dimensions: [0.5, 0.15, 0.35].map((weight, group) => ({
    id: `group_${group}`,
    score: `group_${group}_score`,
    weight: certain(weight),
    min: 0,
    max: 100,
    decimals: 2,
    indicators: [0.4, 0.3, 0.2, 0.1].map((share, place) => indicatorOf(4 * group + place, share)),
  })),
  floors: [],
  variants: [],
  stars: [],
  sources: {},
};

function indicatorOf(index: number, share: number): ModelIndicator {
  const tiers = EDGES.map((edge, tier) => ({ edge: edge * (1 + index / 40), score: 100 - 10 * tier }));
  return {
    id: `rate_${index}`,
    unit: 'percent',
    better: 'lower',
    range: { min: 0, max: 10, step: 0.1 },
    windowDays: 30,
    weight: certain(share),
    curve: { kind: 'tiers', tiers, otherwise: 50, spread: 0, jump: 0, basis: 'official', source: 'bench' },
  };
}

const ALL = MODEL.dimensions.flatMap(({ indicators }) => indicators);
/** Every indicator on its fifth or sixth tier. */
const VALUES: Values = Object.fromEntries(ALL.map(({ id }, index) => [id, 4.7 + (index % 5) / 2]));

/** The cheapest way to a score: ours for twelve indicators of six tiers, and for fewer against trying all combinations. */
export function benchPlan(): Row[] {
  const few = ALL.slice(0, FEW);
  const target = 73.6;
  const whole = repeated(() => plan(MODEL, VALUES, target + 5, effortsFor(ALL)));
  const ours = repeated(() => plan(MODEL, VALUES, target, effortsFor(few)));
  const found = plan(MODEL, VALUES, target, effortsFor(few));
  let least = Number.NaN;
  const brute = repeated(() => (least = everyWay(few, target)));
  if (found.status !== 'planned' || Math.abs(found.cheapest.cost - least) > 1e-9) {
    throw new Error(`benchPlan requires the least cost, ${least}, got ${JSON.stringify(found)}`);
  }
  return [
    row(`plan, ${INDICATORS} indicators of 6 tiers`, whole, `budget ${BUDGET} ms`, BUDGET),
    row(`plan, ${FEW} indicators of 6 tiers`, ours, `trying all ${milli(brute)}`, brute),
  ];
}

/** The others can go no further than they are. */
function effortsFor(able: readonly ModelIndicator[]): Efforts {
  return Object.fromEntries(
    ALL.map(({ id }, index) => {
      return [id, able.some((each) => each.id === id) ? { perUnit: 1 + (index % 4), fixed: index % 3, days: 30 } : { perUnit: 1, to: VALUES[id] as number }]; // biome-ignore format: one thought
    }),
  );
}

/** Least cost of all combinations that reach the score. */
function everyWay(able: readonly ModelIndicator[], target: number): number {
  const ask = scenario(MODEL, VALUES);
  const efforts = effortsFor(able) as Record<string, { perUnit: number; fixed: number }>;
  let least = Number.POSITIVE_INFINITY;
  const from = (place: number, changes: Changes, cost: number): void => {
    const indicator = able[place];
    if (indicator === undefined) {
      const answer = ask(changes);
      if (answer.status === 'simulated' && answer.total.value >= target) least = Math.min(least, cost);
      return;
    }
    from(place + 1, changes, cost);
    const { id, curve } = indicator;
    const now = VALUES[id] as number;
    const { perUnit, fixed } = efforts[id]!;
    for (const { edge } of curve.kind === 'tiers' ? curve.tiers : []) {
      if (edge < now) from(place + 1, { ...changes, [id]: edge }, cost + fixed + perUnit * (now - edge));
    }
  };
  from(0, {}, 0);
  return least;
}

function repeated(call: () => unknown): number {
  return median(Array.from({ length: ROUNDS }, () => timed(call)).slice(1));
}

function row(name: string, took: number, baseline: string, theirs: number): Row {
  return { name, value: milli(took), baseline, ratio: theirs / took };
}

function milli(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms`;
}
