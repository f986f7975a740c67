import { KIND_NAMES, type KindName, simulateShop } from '../../sim';
import { causeRows } from './cause-rows';
import { forecastRows } from './forecast-rows';
import { type Learnt, learn } from './learnt';
import { HORIZONS } from './measure-forecasts';
import { planRows } from './plan-rows';
import { falseAlarmRow, ruleChangeRows } from './rule-change-rows';
import type { Table } from './table';
import { hardRows, whatIfRows } from './what-if-rows';

/** Days of history, and after which of them the dearer questions are asked. */
const LENGTHS = [7, 14, 30, 60, 120] as const;
const PLANNED_AFTER = 30;
const FORECAST_AFTER = 30;

/** Days since the rules changed, in a history of `RULED_DAYS`. */
const CHANGED_AGO = [10, 25] as const;
const RULED_DAYS = 60;

/** Histories that are hard to learn from: small shops, every thirtieth page read wrong. Of `HARD_DAYS`. */
const HARD = { small: { small: true }, misread: { misread: 0.03 } } as const;
const HARD_DAYS = 30;

/** Everything that is measured of one kind of platform, on its first `count` shops; of either family. */
export function measureKind(kind: KindName, count: number, other = false): Table[] {
  const seeds = Array.from({ length: count }, (_, seed) => seed);
  const shops = seeds.map((seed) => simulateShop({ kind, other, seed }));
  const after = new Map<number, Learnt[]>(LENGTHS.map((days) => [days, shops.map((shop) => learn(shop, days))]));
  const columns = [...after.values()];
  const ruled = CHANGED_AGO.map((changedAgo) =>
    seeds.map((seed) => learn(simulateShop({ kind, other, seed, days: RULED_DAYS, changedAgo }), RULED_DAYS)),
  );
  const hard = Object.values(HARD).map((own) =>
    seeds.map((seed) => learn(simulateShop({ kind, other, seed, days: HARD_DAYS, ...own }), HARD_DAYS)),
  );
  const name = other ? `${kind} of the other family` : kind;
  return [
    {
      title: `${name}, ${count} shops, after`,
      columns: LENGTHS.map((days) => `${days} days`),
      rows: [...whatIfRows(kind, columns), falseAlarmRow(columns), ...causeRows(kind, columns)],
    },
    {
      title: `${name}, forecast after ${FORECAST_AFTER} days`,
      columns: HORIZONS.map((ahead) => `+${ahead} days`),
      rows: forecastRows(after.get(FORECAST_AFTER)!),
    },
    { title: `${name}, plans after`, columns: [`${PLANNED_AFTER} days`], rows: planRows([after.get(PLANNED_AFTER)!]) },
    {
      title: `${name}, ${RULED_DAYS} days, rules changed`,
      columns: CHANGED_AGO.map((ago) => `${ago} d ago`),
      rows: ruleChangeRows(ruled),
    },
    { title: `${name}, hard histories of ${HARD_DAYS} days`, columns: Object.keys(HARD), rows: hardRows(hard) },
  ];
}

export { KIND_NAMES };
