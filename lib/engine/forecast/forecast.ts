import type { Snapshot } from '../../records/snapshot';
import { clamp } from '../clamp';
import { type DayValues, dayValues } from '../day-values';
import { evaluate } from '../evaluate';
import { exactly } from '../exactly';
import { readFigure } from '../read-figure';
import type { ScoreModel } from '../score-model';
import type { Changes, Estimate, NoAnswer } from '../types';
import { dayNumber, dayOf } from './day-number';
import { extrasAhead } from './extras-ahead';
import { type Followed, followedFigures } from './followed-figures';
import { type Guess, type LedgerPath, ledger, type Way } from './ledger';
import { noisePrior } from './noise-prior';
import { reached } from './reached';
import { schedulesOf } from './schedule';
import { scorer } from './score-path';
import type { Forecast, ForecastDay, Reached, Shows } from './types';
import { usualKinds } from './usual-kinds';
import { valuesNow } from './values-now';
import { noiseAt, wantedRates } from './wanted-rates';
import { withinDigits } from './within-digit';

/** A score page's figures count at most a year. */
const MOST_DAYS = 366;

/** The best total of so many days is what a shop recovers to: one window. */
const RECOVERY_DAYS = 30;

/**
 * The days ahead: each figure's rolling window (see `ledger`), and through the model the dimensions and the total, which
 * starts from the one shown. Bands hold 90 % and join the doubt of the path, of the model and of the printed digits.
 *
 * @param snapshots of one shop, in any order
 * @param scenario what each day from tomorrow on brings by itself, by indicator id and in its unit ("from today the rate is
 *   0.6 %"); the windowed figure follows. Bonus and deduction change at once. `{}`: nothing is done
 * @param days how far, 1 to 366
 * @throws RangeError for a scenario over what the model does not have or that is outside its range, for days that are no
 *   whole number, and for figures outside their range
 */
export function forecast(model: ScoreModel, snapshots: readonly Snapshot[], scenario: Changes, days: number): Forecast {
  if (!(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS)) {
    throw new RangeError(`forecast requires days as a whole number, 1 to ${MOST_DAYS}, got ${days}`);
  }
  const history = dayValues(snapshots);
  if (history.length === 0) return { status: 'no_history' };
  const last = dayNumber(history[history.length - 1]!.day);
  const { followed, notRead } = followedFigures(model, history);
  const wanted = wantedRates(model, followed, scenario);
  if ('status' in wanted) return wanted;

  const schedule = schedulesOf(history, days);
  const ledgers = followed.map(({ series, window, measure }) =>
    ledger(series, window, noisePrior(measure, series, window.windowDays), schedule(window.windowDays)),
  );
  const usual = usualKinds(ledgers.map(({ told }) => told));
  const paths = ledgers.map(({ pathBy }) => pathBy(usual));
  const values = valuesNow(model, history, followed, (index) => paths[index]!.still[0]!.alone.value);
  const now = evaluate(model, values);
  const shown = readFigure(values, { id: model.total, unit: 'score', range: model.scale });
  if (shown === undefined && now.status !== 'scored') return now;
  if (now.status === 'no_score') return now;

  const extras = extrasAhead(model, history, values);
  const nowOf = (index: number) => paths[index]!.still[0]!.alone.value;
  const score = scorer(model, withinDigits(model, values, followed, nowOf), followed);
  const along = (wayOf: (index: number) => readonly Way[], fixed: Changes): readonly ForecastDay[] | NoAnswer => {
    const ways = followed.map((_, index) => wayOf(index));
    const path: ForecastDay[] = [];
    for (let ahead = 1; ahead <= days; ahead += 1) {
      const scored = score(
        ways.map((way) => way[ahead]!.inSum),
        { ...extras.expiring(ahead), ...fixed },
        extras.jumps(ahead),
      );
      if ('status' in scored) return scored;
      const indicators = followed.map((figure, index) => ({
        id: figure.id,
        value: estimate(figure, ways[index]![ahead]!.alone),
      }));
      path.push({ day: dayOf(last + ahead), ...scored, indicators });
    }
    return path;
  };
  const doNothing = along((index) => paths[index]!.still, {});
  if ('status' in doNothing) return doNothing;
  const isChanged = Object.keys(scenario).length > 0;
  const changed = isChanged
    ? along((index) => changedPath(wanted.rates[index], followed[index]!, paths[index]!), wanted.fixed)
    : doNothing;
  if ('status' in changed) return changed;

  return {
    status: 'forecast',
    from: dayOf(last),
    start: shown ? exactly(shown.value, 'shown') : (now as { total: Estimate }).total,
    doNothing,
    days: changed,
    recovery: recoveryOf(model, history, changed),
    shows: showsFirst(model, followed, scenario, last),
    notRead,
  };
}

function changedPath(rate: number | undefined, figure: Followed, { still, at }: LedgerPath): readonly Way[] {
  return rate === undefined ? still : at(rate, noiseAt(figure, rate));
}

function estimate({ min, max }: Followed, { value, low, high }: Guess): Estimate {
  const middle = clamp(value, min, max);
  return {
    value: middle,
    low: Math.min(middle, clamp(low, min, max)),
    high: Math.max(middle, clamp(high, min, max)),
    basis: 'fitted',
  };
}

function recoveryOf(
  model: ScoreModel,
  history: readonly DayValues[],
  path: readonly ForecastDay[],
): Reached | undefined {
  const totals = history
    .slice(-RECOVERY_DAYS)
    .map(({ values }) => readFigure(values, { id: model.total, unit: 'score', range: model.scale })?.value);
  const best = Math.max(...totals.map((total) => total ?? Number.NEGATIVE_INFINITY));
  const latest = totals[totals.length - 1];
  if (latest === undefined || latest >= best) return undefined;
  return { ...reached(path, best - 0.5 / 10 ** model.scale.decimals), target: best };
}

function showsFirst(model: ScoreModel, followed: readonly Followed[], scenario: Changes, last: number): Shows {
  const changed = followed.filter(({ id }) => scenario[id] !== undefined);
  const lag =
    changed.length > 0 ? Math.min(...changed.map(({ window }) => window.lag.likely)) : (model.update?.lagDays ?? 0);
  return { day: dayOf(last + 1 + lag), hour: model.update?.hour, basis: model.update?.basis ?? 'unofficial' };
}
