import type { Snapshot } from '../../records/snapshot';
import { type DayValues, dayValues } from '../day-values';
import { isInForce } from '../in-force';
import type { ScoreModel } from '../score-model';
import { type Fits, fitDays, type Since } from './fit-days';
import { type RuleChange, ruleChangeIn } from './rule-changes';

/** A calibration that can be kept up with the shop. Nothing in it changes: `add` gives the next one. */
export type CalibrationCourse = {
  /** As `calibrate` gives it. */
  readonly model: ScoreModel;
  /**
   * The calibration with one page more: of a new day, or another page of the last one that was added. That takes
   * milliseconds, because everything learnt so far is kept and brought up to date; what-ifs on it are near to those after a
   * full calibration (a tenth of the band). It calibrates anew, at the full price, where the page is of an older day, or
   * where the last weeks look as if the rules had changed; and one of the curves (or what is fitted together) where a fifth
   * as many days are new as it was first learnt from, or a value lies far from all seen before.
   *
   * @throws RangeError where a figure is not finite or the day is none
   */
  readonly add: (snapshot: Snapshot) => CalibrationCourse;
};

/** Older days speak of other rules and another season, and would cost as much. */
const MOST_DAYS = 365;
/** More changes than this in one history are noise. */
const MOST_CHANGES = 3;
/** With every day added new rules are looked for in so many last ones. */
const WATCHED = 30;
/** What looked like new rules and was none is looked at again after so many days, and then no more. */
const PATIENCE = 7;

/**
 * Calibrates a model, and keeps what it takes to add days to it.
 *
 * @param snapshots as in {@link CalibrationCourse}'s `calibrate`: of one shop, any order
 * @throws RangeError where a figure is not finite or a day is none
 * @example let course = startCalibration(model, snapshots); course = course.add(snapshot); simulate(course.model, …)
 */
export function startCalibration(model: ScoreModel, snapshots: readonly Snapshot[]): CalibrationCourse {
  return start(model, snapshots, 0);
}

/** @param patience days to be added before new rules are looked for again */
function start(model: ScoreModel, snapshots: readonly Snapshot[], patience: number): CalibrationCourse {
  const days = dayValues(snapshots).filter(({ day }) => isInForce(model, day)).slice(-MOST_DAYS); // biome-ignore format: one thought
  if (days.length === 0) return { model, add: (snapshot) => start(model, [...snapshots, snapshot], 0) };
  let { model: fitted, fits } = fitDays(model, days);
  let since: Since = new Map();
  let changedOn = days[0]!.day;
  for (let count = 0; count < MOST_CHANGES; count += 1) {
    const change = ruleChangeIn(fitted, days.filter(({ day }) => day >= changedOn), fits.sums); // biome-ignore format: one thought
    if (change === undefined) break;
    changedOn = change.day;
    since = new Map([...since, ...changedBy(model, change).map((id) => [id, change.day] as const)]);
    ({ model: fitted, fits } = fitDays(model, days, since));
  }
  const until = days[days.length - 1]!.day;
  return course({ model, snapshots, days, since, fits, until, patience }, fitted);
}

/**
 * What has to be learnt anew: all curves of a dimension of which one has changed (they are published together), the inside or the weights
 * whose sum has. Where nobody can tell, everything.
 */
function changedBy({ dimensions, total }: ScoreModel, { ids, because }: RuleChange): readonly string[] {
  const curves = dimensions.map(({ indicators }) => indicators.map(({ id }) => id));
  if (because === 'labels' || ids.length === 0) return [total, ...dimensions.map(({ id }) => id), ...curves.flat()];
  return [
    ...(ids.includes(total) ? [total] : []),
    ...dimensions.flatMap(({ id, score }) => (ids.includes(id) || ids.includes(score) ? [id] : [])),
    ...curves.filter((own) => own.some((id) => ids.includes(id))).flat(),
  ];
}

type State = {
  /** Before any day. */
  readonly model: ScoreModel;
  readonly snapshots: readonly Snapshot[];
  readonly days: readonly DayValues[];
  readonly since: Since;
  readonly fits: Fits;
  /** The last day of the last full calibration. */
  readonly until: string;
  readonly patience: number;
};

function course(state: State, fitted: ScoreModel): CalibrationCourse {
  const changedOn = changedOnOf(state);
  const model = changedOn !== undefined ? { ...fitted, calibration: { ...fitted.calibration!, changedOn } } : fitted;
  const self: CalibrationCourse = {
    model,
    add: (snapshot) => (isInForce(model, snapshot.day) ? added(state, snapshot) : self),
  };
  return self;
}

/** The day of the last change. */
function changedOnOf({ since }: State): string | undefined {
  return [...since.values()].sort().at(-1);
}

function added(state: State, snapshot: Snapshot): CalibrationCourse {
  const { model, since, until } = state;
  const changedOn = changedOnOf(state) ?? '';
  const snapshots = [...state.snapshots, snapshot];
  const newest = state.days[state.days.length - 1]!.day;
  if (snapshot.day <= until || snapshot.day < newest) return start(model, snapshots, 0);

  const [today] = dayValues(snapshots.filter(({ day }) => day === snapshot.day));
  const isNew = snapshot.day > newest;
  const days = [...(isNew ? state.days : state.days.slice(0, -1)), today!].slice(-MOST_DAYS);
  const { model: fitted, fits } = fitDays(model, days, since, state.fits);
  const patience = isNew ? state.patience - 1 : state.patience;
  // What printed sums tell of new rules costs more than a day added: it is asked once a week.
  const isWeekly = days.filter(({ day }) => day > until).length % PATIENCE === 0;
  const looksChanged =
    patience <= 0 &&
    ruleChangeIn(
      fitted,
      days.slice(-WATCHED).filter(({ day }) => day >= changedOn),
      isWeekly ? fits.sums : [],
    ) !== undefined;
  return looksChanged
    ? start(model, snapshots, PATIENCE)
    : course({ model, snapshots, days, since, fits, until, patience }, fitted);
}
