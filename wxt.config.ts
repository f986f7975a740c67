import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { defaultVocabularies, optionalVocabularies } from './lib/platforms/vocabularies';
import type { Vocabulary } from './lib/platforms/vocabulary';

/** Nothing leaves the machine: extension pages may load their own files and connect nowhere. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const matchesOf = (some: readonly Vocabulary[]) =>
  some.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
const HOSTS = matchesOf(defaultVocabularies);
/** Asked for by a button in the panel. */
const OPTIONAL_HOSTS = matchesOf(optionalVocabularies);

/** Of the bundler: what there is to know of a module. */
type Modules = {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
};

/**
 * What the panel needs at first, in one file: as later views share much of it, the bundler would cut it into a dozen, which
 * are 2 kB more to load.
 */
const FIRST_LOAD = {
  debugName: 'panel',
  name(id: string, modules: Modules): string | null {
    const seen = new Set<string>();
    const isFirst = (id: string): boolean => {
      if (seen.has(id)) return false;
      seen.add(id);
      const info = modules.getModuleInfo(id);
      return info !== null && (info.isEntry || info.importers.some(isFirst));
    };
    return isFirst(id) ? 'panel' : null;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'assets/public',
  imports: false, // every name that a file uses stands in its import lines
  // Without modulePreload: its polyfill fetches, and a bundle that can fetch is one that must be trusted.
  vite: () => ({ plugins: [preact()], build: { modulePreload: false } }),
  hooks: {
    // Content scripts and the background use what every browser has; the polyfill would be a quarter of their size.
    'vite:build:extendConfig': (entrypoints, config) => {
      const alias = config.resolve?.alias as Record<string, string> | undefined;
      const isLean = entrypoints.every(({ type }) => type === 'content-script' || type === 'background');
      if (alias && isLean) delete alias['wxt/browser'];
      if (entrypoints.some(({ type }) => type === 'sidepanel')) {
        Object.assign(config.build!.rollupOptions!.output!, { codeSplitting: { groups: [FIRST_LOAD] } });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    // `alarms`: a few times a day it is seen whether the score was read at all, and the seller told who asked to be.
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Small, and everywhere on these hosts; it brings the reader (look.js) where a page may show figures.
    content_scripts: [{ matches: HOSTS, js: ['content-scripts/reader.js'], all_frames: true }],
    // `notifications`: alerts that the seller has asked for; the browser asks on the button in the settings.
    // The hosts that the reader runs on; so that the panel may see whether the tab in front is a score page.
    host_permissions: HOSTS,
    ...(browser === 'firefox'
      ? { optional_permissions: [...OPTIONAL_HOSTS, 'notifications'] }
      : { optional_host_permissions: OPTIONAL_HOSTS, optional_permissions: ['notifications'] }),
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    // Firefox puts a new button behind its puzzle piece unless it is told otherwise; Chrome has no such key.
    action: { default_title: '__MSG_name__', ...(browser === 'firefox' && { default_area: 'navbar' }) },
    // Opens the panel; the seller may choose another key in the browser's own settings.
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+S' },
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'scorelens@scorelens.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
