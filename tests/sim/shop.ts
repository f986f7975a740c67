import type { ScoreModel } from '../../lib/engine/score-model';
import type { Snapshot } from '../../lib/records/snapshot';
import { type Chance, chance } from './chance';
import { type TrueCurve, trueScore } from './curve';
import { KINDS, type Kind, type KindName } from './kinds';
import { type Measure, valueAt } from './measures';
import { daysBetween, misread, type Print, pageOf, seen } from './page';
import { priorModel } from './prior';
import { changeRules, drawRules, type Rules } from './rules';
import { eventStream, orderStream, type Stream } from './stream';
import { type Truth, truthOf, type World } from './truth';

export type ShopOptions = {
  readonly kind: KindName;
  readonly seed: number;
  /** Business days of history; 120 unless told. */
  readonly days?: number;
  /** The platform changes its rules so many days before the last, without a word. */
  readonly changedAgo?: number;
  /** Below or above 300 orders a month; one shop in six is small unless told. */
  readonly small?: boolean;
  /** Which of the futures that the same pages can have; 0 unless told. */
  readonly future?: number;
  /** Share of snapshots with one figure read wrong; none unless told. */
  readonly misread?: number;
};

export type Shop = {
  readonly name: string;
  readonly kind: KindName;
  /** What a seller's tool would know before it has seen a day. */
  readonly model: ScoreModel;
  /** What it has seen, oldest first; the last day is there and whole. */
  readonly snapshots: readonly Snapshot[];
  /** All business days of the history, seen or not; the last is today. */
  readonly days: readonly string[];
  readonly today: string;
  /** The 30 days after today. */
  readonly future: readonly string[];
  /** The whole page of any day, past or future, as it would print. */
  readonly page: (day: string) => Snapshot;
  /** First day of the new rules, where they changed. */
  readonly changedOn: string | undefined;
  readonly truth: Truth;
  /** How its page prints. */
  readonly print: Print;
};

const WINDOW = 30;
const MOST_LAG = 10;
const FUTURE = 30;
const BEFORE = WINDOW + MOST_LAG + 1;

/** A shop on a simulated platform; the same for the same options. */
export function simulateShop(options: ShopOptions): Shop {
  const { kind: name, seed, days: length = 120, changedAgo } = options;
  const kind: Kind = KINDS[name];
  const root = chance(`${name}/${seed}`);
  const all = BEFORE + length + FUTURE;
  const today = BEFORE + length - 1;
  const changed = changedAgo === undefined ? undefined : today - changedAgo + 1;

  const rules = drawRules(root.fork('rules'), kind, all);
  const later =
    changed === undefined ? [] : [{ from: changed, rules: changeRules(root.fork('change'), rules, kind, all) }];
  const world = drawWorld(root, {
    rules,
    later,
    all,
    small: isSmall(root, options),
    today,
    future: options.future ?? 0,
  });
  const truth = truthOf(world);
  const print = drawPrint(root.fork('print'), kind, world);
  const page = (day: string) => pageOf(kind, print, truth, day, `${name}-${seed}`);
  const days = daysBetween(BEFORE, today);
  const looks = seen(root.fork('seen'), days.map(page));
  return {
    name: `${name}-${seed}`,
    kind: name,
    model: priorModel(root.fork('prior'), kind, rules, {
      decimals: print,
      windowDays: WINDOW,
      lags: world.lags,
    }),
    snapshots: options.misread ? misread(root.fork('misread'), looks, options.misread) : looks,
    days,
    today: days.at(-1)!,
    future: daysBetween(today + 1, today + FUTURE),
    page,
    changedOn: changed === undefined ? undefined : daysBetween(changed, changed)[0],
    truth,
    print,
  };
}

/** The last `days` business days of a shop's history. */
export function recent({ snapshots, days }: Shop, count: number): readonly Snapshot[] {
  const first = days[Math.max(0, days.length - count)]!;
  return snapshots.filter(({ day }) => day >= first);
}

function isSmall(root: Chance, { small }: ShopOptions): boolean {
  return small ?? root.fork('size').happens(1 / 6);
}

type Plot = {
  readonly rules: Rules;
  readonly later: World['rules'];
  readonly all: number;
  readonly small: boolean;
  readonly today: number;
  readonly future: number;
};

function drawWorld(root: Chance, { rules, later, all, small, today, future }: Plot): World {
  /** What no page has counted yet is of the future. */
  const then = (name: string, lag = 0) => ({
    from: today - lag + 1,
    chance: root.fork(`future ${future}/${name}`),
  });
  const draw = root.fork('world');
  const level = small ? draw.factor(4, 9) : draw.factor(60, 3000);
  const orders = orderStream(root.fork('orders'), level, all, then('orders'));
  const indicators = rules.dimensions.flatMap(({ indicators }) => indicators);
  const streams: Record<string, Stream> = {};
  const lags: Record<string, number> = {};
  for (const { measure, curve } of indicators) {
    const own = root.fork(`stream/${measure.id}`);
    const lag = root.fork(`lag/${measure.id}`).int(0, MOST_LAG);
    lags[measure.id] = lag;
    streams[measure.id] = eventStream(own, measure, usual(own, measure, curve), orders, then(measure.id, lag));
  }
  return {
    measures: indicators.map(({ measure }) => measure),
    orders: { cases: orders, sum: orders },
    streams,
    lags,
    windowDays: WINDOW,
    ...drawExtras(root.fork('extras'), rules.floors, all),
    rules: [{ from: 0, rules }, ...later],
  };
}

/** A shop's ordinary distance from perfect: one that scores 60 to 97, so that moves count. */
function usual(draw: Chance, measure: Measure, curve: TrueCurve): number {
  const wanted = draw.between(60, 97);
  let near = measure.full / 20;
  let far = measure.poor * 3;
  for (let round = 0; round < 40; round += 1) {
    const middle = Math.sqrt(near * far);
    if (trueScore(curve, measure.better, valueAt(measure, middle), 0) >= wanted) near = middle;
    else far = middle;
  }
  return near * draw.factor(0.85, 1.18);
}

/** A bonus that comes and goes, and cases that cost two points for thirty days. */
function drawExtras(draw: Chance, has: boolean, all: number): Pick<World, 'bonus' | 'deduction'> {
  const bonus = new Float64Array(all);
  const deduction = new Float64Array(all);
  if (!has) return { bonus, deduction };
  let granted = draw.pick([0, 0, 2, 4]);
  for (let day = 0; day < all; day += 1) {
    if (draw.happens(1 / 240)) granted = draw.pick([0, 2, 4]);
    bonus[day] = granted;
    if (!draw.happens(1 / 300)) continue;
    for (let at = day; at < Math.min(all, day + 30); at += 1) deduction[at] = Math.min(10, deduction[at]! + 2);
  }
  return { bonus, deduction };
}

function drawPrint(draw: Chance, kind: Kind, world: World): Print {
  const { decimals, secret, extras } = kind;
  return {
    values: draw.int(2, 4),
    score: draw.pick(decimals.score),
    dimension: draw.pick(decimals.dimension),
    total: draw.pick(decimals.total),
    // A floor asks for events: a page that has floors shows them where the shop is small.
    counts: draw.happens(0.4) || (extras && world.orders.cases[0]! < 20),
    weights: !secret.weights && draw.happens(0.5),
  };
}
