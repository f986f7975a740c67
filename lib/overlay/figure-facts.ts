import { forShop } from '../engine/for-shop';
import { pickModel } from '../engine/pick-model';
import type { ScoreModel } from '../engine/score-model';
import type { Estimate } from '../engine/types';
import { decimalsOf } from '../format/decimals';
import type { Better, PlatformId } from '../records/ids';
import type { Reading, Snapshot } from '../records/snapshot';
import { pointsOf } from './points-of';

/** One value of one business day. */
export type DayValue = { readonly day: string; readonly value: number };

/** All that a chip can say of its figure. What is not known is absent. */
export type FigureFacts = {
  readonly reading: Reading;
  /** Digits after the point that the page prints. */
  readonly decimals: number;
  readonly points: Estimate | undefined;
  /** Against the last day before that has this figure. `improved` is undefined where neither way is better. */
  readonly change: { readonly since: string; readonly by: number; readonly improved: boolean | undefined } | undefined;
  /** Oldest first, today's last. */
  readonly series: readonly DayValue[];
  /** Whether the panel has a slider for it. */
  readonly movable: boolean;
};

/** Days that the small line shows. */
const DAYS = 30;

export type Known = {
  readonly snapshot: Snapshot;
  /** Of the same shop, any days, oldest first. */
  readonly history: readonly Snapshot[];
  readonly models: Readonly<Partial<Record<PlatformId, readonly ScoreModel[]>>>;
  /** What the seller chose for this shop. */
  readonly shop: { readonly industry?: string | undefined; readonly shopType?: string | undefined };
  /** Which way is better, by indicator. */
  readonly better: ReadonlyMap<string, Better>;
};

/** What is to be said of each figure of a snapshot, by indicator. */
export function figureFacts(known: Known): ReadonlyMap<string, FigureFacts> {
  const { snapshot, history, models, shop } = known;
  const rules = pickModel(models[snapshot.platform] ?? [], snapshot.day);
  const model = rules && forShop(rules, { ...shop, industry: shop.industry ?? snapshot.industry });
  const points = model && pointsOf(model, snapshot);
  const sliders = slidersOf(model);
  const scores = scoresOf(model);
  return new Map(
    snapshot.readings.map((reading) => {
      const { indicator } = reading;
      const series = seriesOf(reading, snapshot.day, history);
      const facts: FigureFacts = {
        reading,
        decimals: decimalsOf(reading.raw),
        points: points?.get(indicator),
        change: changeOf(series, known.better.get(indicator) ?? sliders.get(indicator) ?? scores.get(indicator)),
        series,
        movable: snapshot.stage === 'formal' && sliders.has(indicator),
      };
      return [indicator, facts];
    }),
  );
}

/** The figures that the panel can move under this model, and which way is better. */
function slidersOf(model: ScoreModel | undefined): ReadonlyMap<string, Better> {
  const sliders = new Map<string, Better>();
  for (const { indicators } of model?.dimensions ?? [])
    for (const { id, better } of indicators) sliders.set(id, better);
  if (model?.bonus) sliders.set(model.bonus.id, 'higher');
  if (model?.deduction) sliders.set(model.deduction.id, 'lower');
  return sliders;
}

/** Of scores more is better. */
function scoresOf(model: ScoreModel | undefined): ReadonlyMap<string, Better> {
  const ids = model ? [model.total, ...model.dimensions.map(({ score }) => score)] : [];
  return new Map(ids.map((id) => [id, 'higher']));
}

/** One value a day, the last one read of that day; figures in another unit are of another rule. */
function seriesOf(reading: Reading, day: string, history: readonly Snapshot[]): DayValue[] {
  const byDay = new Map<string, number>();
  for (const snapshot of history) {
    if (snapshot.day >= day) continue;
    const found = snapshot.readings.find(({ indicator }) => indicator === reading.indicator);
    if (found && found.unit === reading.unit) byDay.set(snapshot.day, found.value);
  }
  const before = [...byDay].map(([of, value]) => ({ day: of, value })).sort((a, b) => (a.day < b.day ? -1 : 1));
  return [...before.slice(1 - DAYS), { day, value: reading.value }];
}

function changeOf(series: readonly DayValue[], better: Better | undefined): FigureFacts['change'] {
  const [last, now] = series.slice(-2);
  if (!last || !now) return undefined;
  const by = now.value - last.value;
  return { since: last.day, by, improved: better && (better === 'higher' ? by > 0 : by < 0) };
}
