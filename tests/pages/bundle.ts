import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const HERE = import.meta.dirname;
const CACHE = join(HERE, '../../node_modules/.cache/scorelens-pages');

/** The pages' script, bundled once and kept until a source or a dependency changes. */
export async function bundlePages(): Promise<{ name: string; code: string }> {
  const key = fingerprint();
  const file = join(CACHE, `${key}.js`);
  const name = `index.${key.slice(0, 8)}.js`;
  try {
    return { name, code: readFileSync(file, 'utf8') };
  } catch {
    const code = await build();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
    return { name, code };
  }
}

/** Everything that the bundle is made of: the pages' own files and the versions of what they import. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const dir of ['apps', 'data']) {
    for (const file of readdirSync(join(HERE, dir)).sort())
      hash.update(file).update(readFileSync(join(HERE, dir, file)));
  }
  for (const file of [join(HERE, 'bundle.ts'), join(HERE, '../../package-lock.json')]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

async function build(): Promise<string> {
  const vite = await import('vite'); // slow to load, and needed on the first start only
  const result = await vite.build({
    configFile: false,
    logLevel: 'error',
    root: HERE,
    mode: 'production',
    // said outright, since a test runner's NODE_ENV would choose React's development runtime
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(HERE, 'apps/entry.tsx'), formats: ['iife'], name: 'pages' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('vite built nothing');
  return first.output[0].code;
}
