import { forecast } from '../../../lib/engine';
import { type Tally, tallies } from '../accuracy/tally';
import { FUTURE, type OtherShop } from './other-shop';
import { type Printed, RIVALS } from './rivals';

export const HORIZONS = [1, 3, 7, 14, 30] as const;

/** Futures of one past that the seer looks at. */
const FUTURES = 24;

const NAMES = ['ours', 'seer', ...Object.keys(RIVALS), 'inside', 'width'] as const;

/** Errors in units of each figure's usual distance from perfect, or in points of the total. */
export type Measures = Readonly<Record<string, Tally>>;
export type ShopMeasures = {
  readonly figures: readonly Measures[];
  readonly totals: readonly Measures[];
  readonly halved: readonly Measures[];
};

export function newMeasures(): ShopMeasures {
  const each = () => HORIZONS.map(() => tallies(...NAMES));
  return { figures: each(), totals: each(), halved: each() };
}

/** What a band holds, half of a last digit allowed for. */
const SLACK = 1e-9;

export function measure(all: ShopMeasures, shop: OtherShop, days: number): void {
  const snapshots = shop.snapshots(days);
  const rates = { [shop.figures[0]!.id]: shop.figures[0]!.usual / 2 };
  const result = forecast(shop.model, snapshots, rates, FUTURE);
  if (result.status !== 'forecast') throw new RangeError(`measure requires a forecast, got ${result.status}`);
  const today = Date.parse(snapshots.at(-1)!.day);
  const printed = (id: string): Printed[] =>
    snapshots.map(({ day, readings }) => ({
      day: Math.round((Date.parse(day) - today) / 86_400_000),
      value: readings.find(({ indicator }) => indicator === id)!.value,
    }));
  const histories = shop.figures.map(({ id }) => printed(id));
  const totals = printed('total_score');
  HORIZONS.forEach((ahead, place) => {
    const truth = shop.ahead(ahead);
    const futures = Array.from({ length: FUTURES }, (_, index) => shop.ahead(ahead, index + 1));
    const day = result.doNothing[ahead - 1]!;
    shop.figures.forEach(({ id, usual, decimals }, index) => {
      const tally = all.figures[place]!;
      const off = (value: number) => Math.abs(value - truth[index]!) / usual;
      const said = day.indicators.find((each) => each.id === id)!.value;
      tally.ours!.add(off(said.value));
      tally.seer!.add(off(median(futures.map((values) => values[index]!))));
      for (const [name, rival] of Object.entries(RIVALS)) tally[name]!.add(off(rival(histories[index]!, ahead)));
      const slack = 0.5 / 10 ** decimals + SLACK;
      tally.inside!.add(said.low - slack <= truth[index]! && truth[index]! <= said.high + slack ? 1 : 0);
      tally.width!.add((said.high - said.low) / usual);
    });
    const tally = all.totals[place]!;
    const real = shop.total(truth);
    tally.ours!.add(Math.abs(day.total.value - real));
    tally.seer!.add(Math.abs(median(futures.map(shop.total)) - real));
    for (const [name, rival] of Object.entries(RIVALS)) tally[name]!.add(Math.abs(rival(totals, ahead) - real));
    tally.inside!.add(day.total.low - 1e-6 <= real && real <= day.total.high + 1e-6 ? 1 : 0);
    tally.width!.add(day.total.high - day.total.low);

    const halved = all.halved[place]!;
    const said = result.days[ahead - 1]!.indicators[0]!.value;
    const { usual, decimals } = shop.figures[0]!;
    const supposed = shop.ahead(ahead, 0, rates)[0]!;
    halved.ours!.add(Math.abs(said.value - supposed) / usual);
    halved.still!.add(Math.abs(RIVALS.still!(histories[0]!, ahead) - supposed) / usual);
    const slack = 0.5 / 10 ** decimals + SLACK;
    halved.inside!.add(said.low - slack <= supposed && supposed <= said.high + slack ? 1 : 0);
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}
