import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bundleKit } from '../bundle.ts';
import { isKitName, KITS } from './registry.ts';

/**
 * Lets a test import a kit's file as it stands (`import { fusion } from '../pages/kits/fusion'`) and get the bundle that
 * the server serves: one React or Vue a kit, and no library among the test runner's own dependencies.
 */
export function kitPlugin(): Plugin {
  return {
    name: 'pages-kits',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.startsWith('.') || !importer) return null;
      const target = resolve(dirname(importer), source);
      const name = basename(target).replace(/\.tsx?$/, '');
      return dirname(target) === import.meta.dirname && isKitName(name) ? PREFIX + name : null;
    },
    async load(id) {
      const name = id.slice(PREFIX.length);
      if (!id.startsWith(PREFIX) || !isKitName(name)) return null;
      this.addWatchFile(resolve(import.meta.dirname, KITS[name].file));
      return (await bundleKit(name)).code;
    },
  };
}

const PREFIX = '\0kit:';
