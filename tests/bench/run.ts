/**
 * Prints every benchmark, each against its baseline in the same run; or those that are named: `npm run bench -- history import`.
 * `npm run bench` builds first.
 */
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
import { openPageClock } from './page-clock.ts';
import { benchPanel } from './panel.ts';

function print(title: string, rows: readonly engine.Row[]): void {
  console.log(`\n${title}`);
  for (const { name, value, baseline, ratio } of rows) {
    const against = baseline ? `  ${ratio === undefined ? '' : `${ratio.toFixed(1)} × `}${baseline}` : '';
    console.log(`  ${name.padEnd(72)} ${value.padStart(16)}${against}`);
  }
}

/** One that runs in a page. */
async function inPage(name: string): Promise<void> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    server: { fs: { strict: false } },
  });
  await server.listen();
  const args = ['--no-sandbox', '--enable-precise-memory-info'];
  const browser = await chromium.launch({ executablePath: requireChromium(), args });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await openPageClock(page);
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.waitForFunction(() => 'benches' in globalThis);
  const rows = await page.evaluate(
    (bench) => (globalThis as unknown as { benches: Record<string, () => Promise<engine.Row[]>> }).benches[bench]!(),
    name,
  );
  print(name, rows);
  await browser.close();
  await server.close();
}

const BENCHES: Readonly<Record<string, () => unknown>> = {
  bundles: () => print('bundles', measureBundles()),
  reader: () => inPage('reader'),
  history: () => inPage('history'),
  import: () => inPage('import'),
  folder: () => inPage('folder'),
  engine: async () => print('engine', await (await bundled<typeof engine>('engine.ts')).benchEngine()),
  accuracy: () => {
    console.log('\naccuracy');
    return printAccuracy();
  },
  forecasts: () => {
    console.log('\nforecasts of other shops');
    return printForecasts();
  },
  panel: async () => print('panel', await benchPanel()),
  overhead: async () => print('overhead', await benchOverhead()),
  figures: () => console.log(`\nfigures (from a run of tests/mutants): ${figureTables()}`),
};

const named = process.argv.slice(2);
for (const name of named) if (!(name in BENCHES)) throw new RangeError(`no benchmark is called ${name}`);
for (const [name, bench] of Object.entries(BENCHES)) if (named.length === 0 || named.includes(name)) await bench();
