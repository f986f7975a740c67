import type { Snapshot } from '../../records/snapshot';
import { type DayValues, dayValues } from '../day-values';
import { readFigure } from '../read-figure';
import { roundTo } from '../round-to';
import type { ScoreModel } from '../score-model';
import type { Estimate } from '../types';
import { dayAhead } from './day-ahead';
import { dayNumber } from './day-number';
import { type Followed, followedFigures } from './followed-figures';
import type { Guess, Way } from './ledger';
import { noisePrior } from './noise-prior';
import { scorer } from './score-path';
import type { KindCovariances } from './smooth';

/** Yesterday's forecast of one figure against what came, mean absolute errors in its unit. */
export type Hits = {
  readonly id: string;
  readonly days: number;
  readonly error: number;
  /** Of saying that it stays as it was. */
  readonly persistence: number;
  /** Share of the days on which it lay inside the 90 % band, 0–1; the last digit of a printed figure is allowed for. */
  readonly inside: number;
};

export type Backtest = {
  /** Days on which the total was forecast and seen, oldest first. */
  readonly days: readonly { readonly day: string; readonly forecast: Estimate; readonly seen: number }[];
  /** Of totals as the platform prints them; undefined where no two days on end were seen. */
  readonly total: Hits | undefined;
  readonly indicators: readonly Hits[];
};

/**
 * Yesterday's forecast against today, for every day of the history whose yesterday was seen too: what trust in the bands
 * rests on. Every forecast only knows the figures before its day; the model is the one given (fitted on the same history,
 * it knows more than it would have).
 *
 * @param snapshots of one shop, in any order; totals are compared where the model was in force
 * @throws RangeError for figures outside their range
 */
export function backtest(model: ScoreModel, snapshots: readonly Snapshot[]): Backtest {
  const history = dayValues(snapshots);
  if (history.length === 0) return { days: [], total: undefined, indicators: [] };
  const { followed } = followedFigures(model, history);
  const shared = new Map<string, KindCovariances>();
  const guesses = followed.map(({ series, window, measure }) => {
    const byPlace = dayAhead(series, window, (seen) => noisePrior(measure, seen, window.windowDays), shared);
    return new Map(series.seen.map(({ day }, place) => [day, byPlace[place]] as const));
  });

  const indicators = followed.map((figure, index) => hitsOfFigure(figure, guesses[index]!));
  const days: Backtest['days'][number][] = [];
  const totals = new Tally(0.5 / 10 ** model.scale.decimals);
  for (let place = 1; place < history.length; place += 1) {
    const today = history[place]!;
    const yesterday = history[place - 1]!;
    const number = dayNumber(today.day);
    if (dayNumber(yesterday.day) !== number - 1 || !inForce(model, yesterday.day) || !inForce(model, today.day))
      continue;
    const before = totalOf(model, yesterday);
    const seen = totalOf(model, today);
    if (before === undefined || seen === undefined) continue;
    const some = followed.filter(
      (figure, index) => guesses[index]!.get(number) && yesterday.values[figure.id] !== undefined,
    );
    const scored = scorer(
      model,
      yesterday.values,
      some,
    )(some.map((figure) => guesses[followed.indexOf(figure)]!.get(number)!.inSum));
    if ('status' in scored) continue;
    days.push({ day: today.day, forecast: scored.total, seen });
    const { total } = scored;
    totals.add({ ...total, value: roundTo(total.value, model.scale.decimals) }, before, seen);
  }
  return { days, total: totals.hits(model.total), indicators: indicators.filter((hits) => hits !== undefined) };
}

function hitsOfFigure({ id, series: { seen, digit } }: Followed, guesses: ReadonlyMap<number, Way | undefined>) {
  const tally = new Tally(digit / 2);
  for (let place = 1; place < seen.length; place += 1) {
    const guess = guesses.get(seen[place]!.day)?.alone;
    if (guess && seen[place]!.day === seen[place - 1]!.day + 1)
      tally.add(guess, seen[place - 1]!.value, seen[place]!.value);
  }
  return tally.hits(id);
}

function totalOf(model: ScoreModel, { values }: DayValues): number | undefined {
  return readFigure(values, { id: model.total, unit: 'score', range: model.scale })?.value;
}

function inForce({ validFrom, validUntil, calibration }: ScoreModel, day: string): boolean {
  const from = calibration?.changedOn ?? validFrom;
  return day >= from && day >= validFrom && (validUntil === undefined || day < validUntil);
}

/** Adds up errors and hits. */
class Tally {
  #days = 0;
  #error = 0;
  #persistence = 0;
  #inside = 0;
  readonly #half: number;

  /** @param half of the last printed digit */
  constructor(half: number) {
    this.#half = half;
  }

  add({ value, low, high }: Guess, before: number, seen: number): void {
    const slack = this.#half + 1e-9;
    this.#days += 1;
    this.#error += Math.abs(seen - value);
    this.#persistence += Math.abs(seen - before);
    this.#inside += seen >= low - slack && seen <= high + slack ? 1 : 0;
  }

  hits(id: string): Hits | undefined {
    const days = this.#days;
    if (days === 0) return undefined;
    return { id, days, error: this.#error / days, persistence: this.#persistence / days, inside: this.#inside / days };
  }
}
