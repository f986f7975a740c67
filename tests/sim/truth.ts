import { indexOf } from './calendar';
import { distance, type Measure, valueAt } from './measures';
import { type Facts, type Rules, type Scores, scoresOf } from './rules';
import { type Stream, windowOf } from './stream';

/** All that happened at a simulated shop, before and after its last day. */
export type World = {
  readonly measures: readonly Measure[];
  readonly orders: Stream;
  readonly streams: Readonly<Record<string, Stream>>;
  readonly lags: Readonly<Record<string, number>>;
  readonly windowDays: number;
  readonly bonus: Float64Array;
  readonly deduction: Float64Array;
  /** Rules by the day from which they hold, oldest first. */
  readonly rules: readonly { readonly from: number; readonly rules: Rules }[];
};

/** What moved the true total between two days; the parts sum to `change`. */
export type Parts = {
  readonly change: number;
  /** By indicator id, and `bonus`, `deduction`, `rule` (new rules; peers who moved), `clamp`. */
  readonly by: Readonly<Record<string, number>>;
  /** `rule` once more, by the indicator whose points it changed. */
  readonly ruled: Readonly<Record<string, number>>;
};

export type Truth = {
  /** Unrounded figures of the rolling windows on a day, past or future. */
  readonly facts: (day: string) => Facts;
  /** Unrounded scores on a day. @param changes other values for indicators, `bonus` or `deduction` */
  readonly scores: (day: string, changes?: Readonly<Record<string, number>>) => Scores;
  readonly parts: (before: string, after: string) => Parts;
  /** The rules of a day. */
  readonly rules: (day: string) => Rules;
  /** Cases and bad events (or the sum of distances from perfect) of one day. */
  readonly events: (day: string, indicator: string) => { readonly cases: number; readonly sum: number };
  /**
   * The figures on a later day if, from the day after `from` on, single days had these values (cases as they came).
   */
  readonly factsIf: (day: string, from: string, daily: Readonly<Record<string, number>>) => Facts;
  readonly lag: (indicator: string) => number;
};

export function truthOf(world: World): Truth {
  const rulesAt = (at: number): Rules => world.rules.findLast(({ from }) => from <= at)!.rules;
  const factsAt = memo((at: number) => factsOf(world, at));

  function scores(day: string, changes: Readonly<Record<string, number>> = {}): Scores {
    const at = indexOf(day);
    const { values, bonus, deduction, ...rest } = factsAt(at);
    const facts = {
      ...rest,
      values: { ...values, ...changes },
      bonus: changes.bonus ?? bonus,
      deduction: changes.deduction ?? deduction,
    };
    return scoresOf(rulesAt(at), facts, at);
  }

  return {
    facts: (day) => factsAt(indexOf(day)),
    scores,
    parts(before, after) {
      const [a, b] = [indexOf(before), indexOf(after)];
      return partsOf(world, (rules, facts) => scoresOf(rulesAt(rules), factsAt(facts), rules), a, b);
    },
    rules: (day) => rulesAt(indexOf(day)),
    events: (day, indicator) => {
      const { cases, sum } = world.streams[indicator]!;
      return { cases: cases[indexOf(day)]!, sum: sum[indexOf(day)]! };
    },
    factsIf: (day, from, daily) => factsOf({ ...world, streams: replaced(world, indexOf(from), daily) }, indexOf(day)),
    lag: (indicator) => world.lags[indicator]!,
  };
}

function memo<T>(make: (at: number) => T): (at: number) => T {
  const made = new Map<number, T>();
  return (at) => {
    if (!made.has(at)) made.set(at, make(at));
    return made.get(at)!;
  };
}

function factsOf({ measures, orders, streams, lags, windowDays, bonus, deduction }: World, at: number): Facts {
  const values: Record<string, number> = {};
  const cases: Record<string, number> = {};
  for (const measure of measures) {
    const { id } = measure;
    const own = windowOf(streams[id]!, at, windowDays, lags[id]!);
    cases[id] = own.cases;
    const mean = own.cases > 0 ? own.sum / own.cases : 0;
    values[id] = valueAt(measure, measure.of === 'share' ? 100 * mean : mean);
  }
  const valid = windowOf(orders, at, windowDays, 1).cases;
  return { values, cases, orders: valid, bonus: bonus[at]!, deduction: deduction[at]! };
}

function replaced(world: World, from: number, daily: Readonly<Record<string, number>>): World['streams'] {
  const streams = { ...world.streams };
  for (const measure of world.measures) {
    const value = daily[measure.id];
    if (value === undefined) continue;
    const { cases, sum } = streams[measure.id]!;
    const each = distance(measure, value) / (measure.of === 'share' ? 100 : 1);
    streams[measure.id] = { cases, sum: sum.map((own, day) => (day > from ? cases[day]! * each : own)) };
  }
  return streams;
}

/**
 * Two factors, the rules (and peers) of the day and the figures of the day; each takes the mean of what it does with the
 * other as before and as after. Additive, so exact by indicator.
 */
function partsOf(world: World, score: (rules: number, facts: number) => Scores, a: number, b: number): Parts {
  const [aa, ab, ba, bb] = [score(a, a), score(a, b), score(b, a), score(b, b)];
  const by: Record<string, number> = { rule: 0 };
  const byRule: Record<string, number> = {};
  for (const { id } of world.measures) {
    const [own, later, ruled, both] = [aa, ab, ba, bb].map(({ points }) => points[id] ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    by[id] = (later - own + both - ruled) / 2;
    byRule[id] = (ruled - own + both - later) / 2;
    by.rule! += byRule[id];
  }
  by.bonus = world.bonus[b]! - world.bonus[a]!;
  by.deduction = world.deduction[a]! - world.deduction[b]!;
  const change = bb.total - aa.total;
  by.clamp = change - (bb.sum - aa.sum);
  return { change, by, ruled: byRule };
}
