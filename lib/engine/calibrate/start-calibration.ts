import type { Snapshot } from '../../records/snapshot';
import { type DayValues, dayValues } from '../day-values';
import { isInForce } from '../in-force';
import type { ScoreModel } from '../score-model';
import { type Fits, fitDays } from './fit-days';
import { ruleChangeIn } from './rule-changes';

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
  let days = dayValues(snapshots).filter(({ day }) => isInForce(model, day)).slice(-MOST_DAYS); // biome-ignore format: one thought
  if (days.length === 0) return { model, add: (snapshot) => start(model, [...snapshots, snapshot], 0) };
  let { model: fitted, fits } = fitDays(model, days);
  let changedOn: string | undefined;
  for (let count = 0; count < MOST_CHANGES; count += 1) {
    const change = ruleChangeIn(fitted, days, fits.sums);
    if (change === undefined) break;
    changedOn = change.day;
    days = days.filter(({ day }) => day >= change.day);
    ({ model: fitted, fits } = fitDays(model, days));
  }
  return course({ model, snapshots, days, changedOn, fits, until: days[days.length - 1]!.day, patience }, fitted);
}

type State = {
  /** Before any day. */
  readonly model: ScoreModel;
  readonly snapshots: readonly Snapshot[];
  /** Those that are learnt from. */
  readonly days: readonly DayValues[];
  readonly changedOn: string | undefined;
  readonly fits: Fits;
  /** The last day of the last full calibration. */
  readonly until: string;
  readonly patience: number;
};

function course(state: State, fitted: ScoreModel): CalibrationCourse {
  const { changedOn } = state;
  const model = changedOn ? { ...fitted, calibration: { ...fitted.calibration!, changedOn } } : fitted;
  const self: CalibrationCourse = {
    model,
    add: (snapshot) => (isInForce(model, snapshot.day) ? added(state, snapshot) : self),
  };
  return self;
}

function added(state: State, snapshot: Snapshot): CalibrationCourse {
  const { model, changedOn, until } = state;
  const snapshots = [...state.snapshots, snapshot];
  const newest = state.days[state.days.length - 1]!.day;
  if (snapshot.day <= until || snapshot.day < newest) return start(model, snapshots, 0);

  const [today] = dayValues(snapshots.filter(({ day }) => day === snapshot.day));
  const isNew = snapshot.day > newest;
  const days = [...(isNew ? state.days : state.days.slice(0, -1)), today!].slice(-MOST_DAYS);
  const { model: fitted, fits } = fitDays(model, days, state.fits);
  const patience = isNew ? state.patience - 1 : state.patience;
  const looksChanged = patience <= 0 && ruleChangeIn(fitted, days.slice(-WATCHED), days.length % PATIENCE === 0 ? fits.sums : []) !== undefined;
  return looksChanged
    ? start(model, snapshots, PATIENCE)
    : course({ model, snapshots, days, changedOn, fits, until, patience }, fitted);
}
