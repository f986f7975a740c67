/**
 * Forecasts on shops of another make than tests/sim, by what goes on in them, history and horizon, against persistence,
 * simple rivals and one who knows what goes on. Alone: `node tests/bench/forecast.ts [shops a course] [days of history]`.
 */
import { printTable } from './accuracy.ts';
import { bundled } from './bundled.ts';
import type * as forecasts from './forecast/index.ts';

const SHOPS = 20;

/** @param lengths of history, in days */
export async function printForecasts(shops = SHOPS, lengths?: readonly number[]): Promise<void> {
  const { measureForecasts } = await bundled<typeof forecasts>('forecast/index.ts');
  for (const table of measureForecasts(shops, lengths)) printTable(table);
}

if (process.argv[1] === import.meta.filename) {
  const [shops, ...lengths] = process.argv.slice(2).map(Number);
  await printForecasts(shops, lengths.length > 0 ? lengths : undefined);
}
