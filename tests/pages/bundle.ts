import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Alias, InlineConfig } from 'vite';
import { type Base, KITS, type KitName } from './kits/registry.ts';

const HERE = import.meta.dirname;
const CACHE = join(HERE, '../../node_modules/.cache/scorelens-pages');

export type Bundle = { name: string; code: string };

/** The Douyin pages' script, bundled once and kept until a source or a dependency changes. */
export async function bundlePages(): Promise<Bundle> {
  return cached('index', { entry: 'apps/entry.tsx', format: 'iife' });
}

/** The script of the boards' pages: it draws any board with a kit that it imports from the server. */
export async function bundleBoards(): Promise<Bundle> {
  return cached('boards', { entry: 'boards/entry.ts', format: 'es' });
}

/**
 * One kit with its library and the React or Vue that belongs to it, as a module that exports what the kit's file exports.
 * Kits must not share a bundle: antd 4 wants another React than antd 6, Element UI another Vue than Element Plus.
 */
export async function bundleKit(kit: KitName): Promise<Bundle> {
  const { file, base } = KITS[kit];
  return cached(kit, { entry: `kits/${file}`, format: 'es', alias: aliasesOf(base) });
}

type Target = { entry: string; format: 'iife' | 'es'; alias?: Alias[] };

function aliasesOf(base: Base): Alias[] {
  if (base === 'react18') {
    return [
      { find: /^react(\/.*)?$/, replacement: 'react18$1' },
      { find: /^react-dom(\/.*)?$/, replacement: 'react-dom18$1' },
    ];
  }
  return base === 'vue2' ? [{ find: /^vue$/, replacement: 'vue2/dist/vue.runtime.esm.js' }] : [];
}

async function cached(name: string, target: Target): Promise<Bundle> {
  const key = fingerprint(target.entry);
  const file = join(CACHE, `${name}.${key}.js`);
  const asset = `${name}.${key.slice(0, 8)}.js`;
  try {
    return { name: asset, code: readFileSync(file, 'utf8') };
  } catch {
    const code = await build(target);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, code);
    return { name: asset, code };
  }
}

/** Everything that a bundle is made of: the entry, our own files that it imports, and the versions of all else. */
function fingerprint(entry: string): string {
  const hash = createHash('sha256');
  for (const file of [...sourcesOf(join(HERE, entry))].sort()) hash.update(file).update(readFileSync(file));
  for (const file of [join(HERE, 'bundle.ts'), join(HERE, '../../package-lock.json')]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** A file and all that it imports by a relative path; pages write these with their extension. */
function sourcesOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+\.tsx?)'/g)) {
    sourcesOf(join(dirname(file), target!), seen);
  }
  return seen;
}

async function build({ entry, format, alias = [] }: Target): Promise<string> {
  const vite = await import('vite'); // slow to load, and needed on the first start only
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    root: HERE,
    mode: 'production',
    resolve: { alias },
    // said outright, since a test runner's NODE_ENV would choose React's development runtime
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env': '{}',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      target: 'es2022',
      cssMinify: false, // Fusion's style sheet has hacks for old browsers that the minifier refuses
      chunkSizeWarningLimit: 10_000,
      lib: { entry: join(HERE, entry), formats: [format], name: 'pages' },
      rollupOptions: { output: { codeSplitting: false } },
    },
  };
  const result = await vite.build(config);
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('vite built nothing');
  return first.output[0].code;
}
