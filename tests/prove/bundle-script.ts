import { join } from 'node:path';

/** One of our files with all that it imports, as a script to be run in a page. */
export async function bundleScript(file: string): Promise<string> {
  const vite = await import('vite');
  const result = await vite.build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'script' },
      rollupOptions: { output: { codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('vite built nothing');
  return first.output[0].code;
}
