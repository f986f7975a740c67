import type { Effort, Efforts } from '../engine/plan/types';
import { type Way, wayOf } from '../engine/plan/way-of';
import type { ScoreModel } from '../engine/score-model';

/** How hard a seller thinks a figure is to move. */
export const EASES = ['easy', 'usual', 'hard', 'fixed'] as const;
export type Ease = (typeof EASES)[number];

/** What a seller said of one figure; what is left out is the plan's own default. */
export type Wish = {
  readonly ease?: Ease | undefined;
  /** The furthest thought possible, in the figure's unit. */
  readonly to?: number | undefined;
  /** Days until it shows. */
  readonly days?: number | undefined;
};
export type Wishes = Readonly<Record<string, Wish>>;

/** Wishes as they are stored; what cannot be understood is left out. */
export function readWishes(text: string | undefined): Wishes {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
  const finite = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
  return Object.fromEntries(
    Object.entries(Object(stored)).map(([id, each]): [string, Wish] => {
      const { ease, to, days } = Object(each) as Record<string, unknown>;
      const since = finite(days);
      return [
        id,
        {
          ease: EASES.find((one) => one === ease),
          to: finite(to),
          days: since === undefined ? undefined : Math.max(0, since),
        },
      ];
    }),
  );
}

/** The plan's default: 100 for the whole way, 10 to begin. Easy is a third of it and hard three times: our judgement. */
const WHOLE_WAY = 100;
const STARTING = 10;
const TIMES: Readonly<Record<Exclude<Ease, 'fixed'>, number>> = { easy: 1 / 3, usual: 1, hard: 3 };

/** No shop replies in 0 seconds: where nothing is said, a figure goes no further than this share of the way to its best. Our judgement. */
const REACH = 0.8;

/**
 * What moving each figure takes, as the plan wants it. Wishes for figures that the model does not have or that were not
 * read are left out.
 *
 * @param from what was read, by id
 */
export function effortsOf(model: ScoreModel, from: ReadonlyMap<string, number>, wishes: Wishes): Efforts {
  const said = [...from].flatMap(([id, now]): [string, Effort][] => {
    const way = knownWay(model, id);
    if (!way) return [];
    const { ease = 'usual', to = now + REACH * (way.best - now), days } = wishes[id] ?? {};
    if (ease === 'fixed') return [[id, { perUnit: 0, to: now }]];
    const whole = Math.abs(way.best - now);
    const perUnit = whole === 0 ? 0 : (TIMES[ease] * WHOLE_WAY) / whole;
    const effort = { perUnit, fixed: TIMES[ease] * STARTING, to: inside(to, way) };
    return [[id, { ...effort, ...(days !== undefined && { days }) }]];
  });
  return Object.fromEntries(said);
}

function knownWay(model: ScoreModel, id: string): Way | undefined {
  const inside = model.dimensions.some(
    ({ score, indicators }) => score === id || indicators.some((one) => one.id === id),
  );
  return inside ? wayOf('effortsOf', model, id) : undefined;
}

function inside(to: number, { best, worst }: Way): number {
  return Math.min(Math.max(best, worst), Math.max(Math.min(best, worst), to));
}
