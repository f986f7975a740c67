import type { ScoreModel } from '../../lib/engine/score-model';
import type { Snapshot } from '../../lib/records/snapshot';
import { type Chance, chance } from './chance';
import { drawWorld, MOST_LAG } from './draw-world';
import { FIRST_FAMILY } from './family';
import { KINDS, type Kind, type KindName } from './kinds';
import { OTHER_FAMILY } from './other/family';
import { daysBetween, misread, type Print, pageOf, seen } from './page';
import { priorModel } from './prior';
import { changeRules, drawRules } from './rules';
import { type Truth, truthOf, type World } from './truth';

export type ShopOptions = {
  readonly kind: KindName;
  readonly seed: number;
  /** Drawn by the other hand. */
  readonly other?: boolean;
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
  /** The truth with another of the futures that the same past can have. */
  readonly truthIn: (future: number) => Truth;
  /** How its page prints. */
  readonly print: Print;
};

const WINDOW = 30;
const FUTURE = 30;
const BEFORE = WINDOW + MOST_LAG + 1;

/** A shop on a simulated platform; the same for the same options. */
export function simulateShop(options: ShopOptions): Shop {
  const { kind: name, seed, days: length = 120, changedAgo } = options;
  const kind: Kind = KINDS[name];
  const family = options.other ? OTHER_FAMILY : FIRST_FAMILY;
  const own = options.other ? `other ${name}` : name;
  const root = chance(`${own}/${seed}`);
  const all = BEFORE + length + FUTURE;
  const today = BEFORE + length - 1;
  const changed = changedAgo === undefined ? undefined : today - changedAgo + 1;

  const rules = drawRules(root.fork('rules'), kind, family, all);
  const later =
    changed === undefined ? [] : [{ from: changed, rules: changeRules(root.fork('change'), rules, kind, family, all) }];
  const small = isSmall(root, options);
  const worldIn = (future: number) =>
    drawWorld(root, { family, rules, later, all, small, today, future, windowDays: WINDOW });
  const world = worldIn(options.future ?? 0);
  const truth = truthOf(world);
  const print = drawPrint(root.fork('print'), kind, world, rules.top);
  const page = (day: string) => pageOf(kind, print, truth, day, `${own}-${seed}`);
  const days = daysBetween(BEFORE, today);
  const looks = seen(root.fork('seen'), days.map(page));
  return {
    name: `${own}-${seed}`,
    kind: name,
    model: priorModel(root.fork('prior'), kind, family, rules, {
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
    truthIn: (future) => truthOf(worldIn(future)),
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

function drawPrint(draw: Chance, kind: Kind, world: World, top: number): Print {
  const more = Math.ceil(Math.log10(100 / top)); // a smaller scale prints more decimals
  const { decimals, secret, extras } = kind;
  return {
    values: draw.int(2, 4),
    score: draw.pick(decimals.score) + more,
    dimension: draw.pick(decimals.dimension) + more,
    total: draw.pick(decimals.total) + more,
    // A floor asks for events: a page that has floors shows them where the shop is small.
    counts: draw.happens(0.4) || (extras && world.orders.cases[0]! < 20),
    weights: !secret.weights && draw.happens(0.5),
  };
}
