import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * A bench as it would be shipped, for Node, whose clock is finer than a page's.
 *
 * @param entry path of its file below this folder
 */
export async function bundled<Module>(entry: string): Promise<Module> {
  const outDir = join(import.meta.dirname, '../../node_modules/.cache/bench', entry.replaceAll('/', '-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      lib: { entry: join(import.meta.dirname, entry), formats: ['es'], fileName: 'bench' },
      rollupOptions: { external: ['hyperformula'] },
    },
  });
  return import(join(outDir, 'bench.js'));
}

/**
 * The same for a page that loads no scripts of others: a text to evaluate, after which the module is `globalThis.bundled`.
 *
 * @param entry path of its file below this folder
 */
export async function bundledText(entry: string): Promise<string> {
  const outDir = join(import.meta.dirname, '../../node_modules/.cache/bench', entry.replaceAll('/', '-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], fileName: () => 'bench.js', name: 'bundled' },
      rollupOptions: { output: { extend: true, codeSplitting: false } },
    },
  });
  return readFileSync(join(outDir, 'bench.js'), 'utf8');
}
