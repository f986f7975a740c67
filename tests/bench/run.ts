/** Prints every benchmark, each against its baseline in the same run. `npm run bench` builds first. */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, createServer } from 'vite';
import { requireChromium } from '../chromium.ts';
import { measureBundles } from './bundles.ts';
import type { Row } from './engine.ts';
import { figureTables } from './figures.ts';
import { benchOverhead } from './overhead.ts';
import { benchPanel } from './panel.ts';

/** A bench as it would be shipped, for Node, whose clock is finer than a page's. */
async function bundled(name: 'engine'): Promise<{ benchEngine: () => Promise<Row[]> }> {
  const outDir = join(import.meta.dirname, '../../node_modules/.cache/bench');
  const entry = join(import.meta.dirname, `${name}.ts`);
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir, lib: { entry, formats: ['es'], fileName: name }, rollupOptions: { external: ['hyperformula'] } },
  });
  return import(join(outDir, `${name}.js`));
}

function print(title: string, rows: readonly Row[]): void {
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
    (bench) => (globalThis as unknown as { benches: Record<string, () => Promise<Row[]>> }).benches[bench]!(),
    name,
  );
  print(name, rows);
}
await browser.close();
await server.close();
print('engine', await (await bundled('engine')).benchEngine());

print('panel', await benchPanel());
print('overhead', await benchOverhead());

console.log(`\nfigures (from a run of tests/mutants): ${figureTables()}`);
