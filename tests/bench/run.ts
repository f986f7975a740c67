/** Prints every benchmark, each against its baseline in the same run. `npm run bench` builds first. */
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { requireChromium } from '../chromium.ts';
import { printAccuracy } from './accuracy.ts';
import { bundled } from './bundled.ts';
import { measureBundles } from './bundles.ts';
import type * as engine from './engine.ts';
import { figureTables } from './figures.ts';
import { printForecasts } from './forecast.ts';
import { benchOverhead } from './overhead.ts';
import { benchPanel } from './panel.ts';

function print(title: string, rows: readonly engine.Row[]): void {
  console.log(`\n${title}`);
  for (const { name, value, baseline, ratio } of rows) {
    const against = baseline ? `  ${ratio === undefined ? '' : `${ratio.toFixed(1)} × `}${baseline}` : '';
    console.log(`  ${name.padEnd(72)} ${value.padStart(16)}${against}`);
  }
}

print('Bundles', measureBundles());

const server = await createServer({
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'error',
  server: { fs: { strict: false } },
});
await server.listen();
const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(server.resolvedUrls!.local[0]!);
await page.waitForFunction(() => 'benches' in globalThis);
for (const name of ['reader', 'history'] as const) {
  const rows = await page.evaluate(
    (bench) => (globalThis as unknown as { benches: Record<string, () => Promise<engine.Row[]>> }).benches[bench]!(),
    name,
  );
  print(name, rows);
}
await browser.close();
await server.close();
print('engine', await (await bundled<typeof engine>('engine.ts')).benchEngine());

console.log('\naccuracy');
await printAccuracy();

console.log('\nforecasts of other shops');
await printForecasts();

print('panel', await benchPanel());
print('overhead', await benchOverhead());

console.log(`\nfigures (from a run of tests/mutants): ${figureTables()}`);
