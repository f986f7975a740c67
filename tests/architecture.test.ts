import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { type Import, parseSource, type SourceFile } from './source-file';

type Rule = {
  /** What files of the folder may import besides each other: folders and packages. */
  readonly may: readonly string[];
  /** What they may import as types only. */
  readonly types?: readonly string[];
};

/** Who may know whom; downwards only. A folder that is not named here may not exist. */
const RULES: Readonly<Record<string, Rule>> = {
  'lib/records': { may: ['zod/mini'] },
  'lib/engine': { may: ['zod/mini', 'lib/records'] },
  // Data, and the registry that picks the model of a day.
  'lib/platforms': { may: ['lib/records', 'lib/engine/pick-model'], types: ['lib/engine'] },
  // A made-up shop, worked out by the engine.
  'lib/demo': { may: ['lib/engine', 'lib/format', 'lib/records'], types: ['lib/platforms'] },
  'lib/reader': { may: ['lib/records', 'lib/platforms'] },
  'lib/history': { may: ['idb', 'zod/mini', 'lib/records'] },
  // Files of models and of changes to them are checked as the engine takes them.
  'lib/exchange': {
    may: [
      'fflate',
      'hyparquet-writer',
      'zod/mini',
      'lib/records',
      'lib/engine/score-model',
      'lib/engine/model-faults',
      'lib/engine/overlay/overlay',
    ],
    types: ['lib/platforms'],
  },
  // The only code that knows the File System Access API: a folder of the seller's, and what is kept of it.
  'lib/folder': { may: [] },
  'lib/messages': { may: ['wxt/browser', 'zod/mini', 'lib/records'] },
  // What the background tells of by itself. It must stay small: no models, no texts of platforms.
  'lib/alerts': {
    may: [
      'wxt/browser',
      'lib/demo/is-demo',
      'lib/format/day',
      'lib/history',
      'lib/platforms/rung-scores',
      'lib/settings',
    ],
    types: ['lib/format', 'lib/records'],
  },
  'lib/settings': { may: ['wxt/browser', 'lib/platforms/update-hours'], types: ['lib/records'] },
  'lib/format': { may: ['lib/records'], types: ['lib/engine'] },
  // What a chip says and where it stands. It looks at the page with the reader's eyes, and brings models but no advice.
  'lib/overlay': {
    may: [
      'lib/engine',
      'lib/format',
      'lib/messages/page-link',
      'lib/platforms',
      'lib/reader/dom',
      'lib/reader/rects',
      'lib/records',
    ],
  },
  // A sentence for every state of the panel: the compiler counts them.
  'lib/i18n': { may: ['@preact/signals', 'lib/records', 'lib/format'], types: ['lib/panel', 'lib/exchange'] },
  'lib/panel': {
    may: [
      '@preact/signals',
      'lib/demo',
      'lib/engine',
      'lib/exchange',
      'lib/folder',
      'lib/format',
      'lib/history',
      'lib/i18n',
      'lib/messages',
      'lib/platforms',
      'lib/records',
      'lib/settings',
    ],
  },
  components: {
    may: ['preact', '@preact/signals', 'uplot', 'lib/panel', 'lib/format', 'lib/i18n', 'assets'],
    types: ['lib/engine', 'lib/platforms', 'lib/records'],
  },
  entrypoints: { may: ['preact', 'wxt', 'components', 'lib', 'assets'] },
};

/** Folders that give the same answer in Node, in a worker and in a page, today and tomorrow. */
const PURE = ['lib/demo', 'lib/engine', 'lib/platforms', 'lib/records', 'lib/exchange', 'lib/format'];
const IMPURE = new Set(
  (
    'window document self globalThis location navigator indexedDB localStorage sessionStorage caches chrome browser ' +
    'process fetch performance crypto setTimeout setInterval requestAnimationFrame console ' +
    'Date.now Math.random'
  ).split(' '),
).add('new Date()');

/** Ways out of the machine. `importScripts` and `Worker` could bring code in. */
const NETWORK = new Set(
  (
    'fetch .fetch XMLHttpRequest .XMLHttpRequest .sendBeacon WebSocket .WebSocket EventSource .EventSource ' +
    'WebTransport .WebTransport RTCPeerConnection .RTCPeerConnection importScripts .importScripts eval Function'
  ).split(' '),
);

/** What belongs to the extension's own pages: too large for a content script, or in the wrong house there. */
const NOT_IN_CONTENT_SCRIPTS = /^(lib\/history\/|lib\/platforms\/[^/]+\/(models|fixes|avoid)\b|idb$|zod)/;

const files: readonly SourceFile[] = filesIn('lib', 'components', 'entrypoints')
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => parseSource(path, readFileSync(path, 'utf8')));
const byPath = new Map(files.map((file) => [file.path, file]));
const paths = files.map(({ path }) => path);

function filesIn(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function isIn(folder: string, target: string): boolean {
  return target === folder || target.startsWith(`${folder}/`);
}

/** Imports that the folder's rule does not allow. */
function forbiddenImports({ path, imports }: SourceFile): string[] {
  const folder = Object.keys(RULES).find((name) => isIn(name, path));
  if (!folder) return [`${path} is in a folder without a rule`];
  const { may, types = [] } = RULES[folder]!;
  return imports
    .filter(({ target, typeOnly }) => ![folder, ...may, ...(typeOnly ? types : [])].some((name) => isIn(name, target)))
    .map(({ target }) => target);
}

type Sources = ReadonlyMap<string, SourceFile>;

/** Files and packages that are loaded when `path` is, or later because of it. */
function loadedBy(path: string, files: Sources): Set<string> {
  return reached(path, files, ({ typeOnly }) => !typeOnly);
}

/** Files and packages without which `path` does not run: its first load. */
function neededBy(path: string, files: Sources): Set<string> {
  return reached(path, files, ({ typeOnly, later }) => !typeOnly && !later);
}

function reached(path: string, files: Sources, follow: (to: Import) => boolean, seen = new Set<string>()): Set<string> {
  for (const { target } of (files.get(path)?.imports ?? []).filter(follow)) {
    const file = resolved(target, files) ?? target;
    if (seen.has(file)) continue;
    seen.add(file);
    reached(file, files, follow, seen);
  }
  return seen;
}

function resolved(target: string, files: Sources): string | undefined {
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => target + end).find((path) => files.has(path));
}

describe('imports', () => {
  test.each(paths)('%s imports only what its folder may', (path) => {
    expect(forbiddenImports(byPath.get(path)!)).toEqual([]);
  });

  test('every relative import leads to a file', () => {
    const present = new Set(filesIn('lib', 'components', 'entrypoints', 'assets'));
    const lost = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => /^(lib|components|entrypoints|assets)\//.test(target))
        .filter(({ target }) => !resolved(target, byPath) && !present.has(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test('no file loads itself by a roundabout way', () => {
    expect(paths.filter((path) => loadedBy(path, byPath).has(path))).toEqual([]);
  });

  test('every folder of lib has a rule, and every rule a folder', () => {
    const folders = readdirSync('lib').map((name) => `lib/${name}`);
    expect(folders.sort()).toEqual(
      Object.keys(RULES)
        .filter((name) => name.startsWith('lib/'))
        .sort(),
    );
  });
});

describe('content scripts', () => {
  const contentScripts = paths.filter((path) => /^entrypoints\/([^/]+\.)?content(\.tsx?$|\/index\.tsx?$)/.test(path));

  test('there are some', () => {
    expect(contentScripts).not.toEqual([]);
  });

  test.each(contentScripts)('%s loads neither the history nor zod nor models nor fixes', (path) => {
    // The overlay comes only to pages with figures, and works out what they bring.
    const models = isIn('entrypoints/overlay.content', path) ? /\/models\// : /^$/;
    const loaded = [...loadedBy(path, byPath)].filter((name) => !models.test(name));
    expect(loaded.filter((name) => NOT_IN_CONTENT_SCRIPTS.test(name))).toEqual([]);
  });
});

describe('the panel', () => {
  const page = 'entrypoints/sidepanel/main.tsx';

  test.each(['lib/history/list-shops.ts', 'lib/settings/settings.ts', 'preact'])(
    'needs %s for its first load',
    (name) => {
      expect(neededBy(page, byPath)).toContain(name);
    },
  );

  // A third of what it may weigh. It reads what the background validated; shapes are checked by hand. What sellers add by
  // hand it keeps itself, validated, and what that takes comes later.
  test('needs neither zod nor advice for its first load, and never writes what was read', () => {
    const heavy = /^(zod|lib\/history\/(save|accept|drop)-|lib\/platforms\/[^/]+\/(fixes|avoid|advice)\b)/;
    expect([...neededBy(page, byPath)].filter((name) => heavy.test(name))).toEqual([]);
    // But for the demo shop, which nobody has read.
    const others = new Map([...byPath].filter(([path]) => path !== 'lib/panel/demo-actions.ts'));
    expect([...loadedBy(page, others)].filter((name) => /^lib\/history\/(save|accept|drop)-/.test(name))).toEqual([]);
  });
});

describe('what is stored', () => {
  const savers = paths.filter((path) => /^lib\/history\/(save-|import-facts)/.test(path));
  test.each(savers)('%s validates it before', (path) => {
    expect(neededBy(path, byPath)).toContain('zod/mini');
  });

  test('is written by nobody else', () => {
    const writers = files.filter(({ uses }) => uses.has('.put') || uses.has('.add') || uses.has('.delete'));
    expect(writers.map(({ path }) => path).filter((path) => isIn('lib/history', path))).toEqual([
      'lib/history/added-copies.ts', // what was stored before
      'lib/history/added.ts',
      'lib/history/drop-held.ts',
      'lib/history/forget-undo.ts',
      'lib/history/forget.ts',
      'lib/history/import-facts.ts',
      'lib/history/join-shops.ts',
      'lib/history/migrations/004-days-to-months.ts',
      'lib/history/remove-shop.ts',
      'lib/history/save-held.ts',
      'lib/history/save-snapshot.ts',
      'lib/history/save-visit.ts',
      'lib/history/shelf.ts', // what an import checked before, and takes in by these
      'lib/history/take-added.ts',
      'lib/history/take-deletion.ts',
      'lib/history/take-months.ts',
      'lib/history/undo-import.ts',
      'lib/history/undo-months.ts', // days in memory, not the database
      'lib/history/undo-removals.ts',
    ]);
  });

  test('and is sent there by messages that are validated on arrival', () => {
    expect(neededBy('lib/messages/handle.ts', byPath)).toContain('zod/mini');
  });
});

describe('what the code touches', () => {
  test.each(paths.filter((path) => PURE.some((folder) => isIn(folder, path))))(
    '%s touches no browser, no clock, no chance',
    (path) => {
      expect([...byPath.get(path)!.uses].filter((name) => IMPURE.has(name))).toEqual([]);
    },
  );

  test.each(paths)('%s has no way out to the network', (path) => {
    expect([...byPath.get(path)!.uses].filter((name) => NETWORK.has(name))).toEqual([]);
  });

  test('only lib/alerts, lib/messages, lib/settings and entrypoints know the extension’s browser', () => {
    const strangers = files
      .filter(({ path }) => !/^(lib\/(alerts|messages|settings)|entrypoints)\//.test(path))
      // The reader looks into closed shadow roots, which is a matter of the page.
      .filter(({ path, uses }) =>
        [...uses].some((use) => isBrowser(use) && !(isIn('lib/reader', path) && isShadow(use))),
      );
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  test('only lib/folder knows folders of the seller’s, and one file the extension’s own', () => {
    const ways =
      /^\.(showDirectoryPicker|getDirectoryHandle|getFileHandle|createWritable|requestPermission|queryPermission)$/;
    const strangers = files.filter(
      ({ path, uses }) => !isIn('lib/folder', path) && [...uses].some((use) => ways.test(use)),
    );
    expect(strangers.map(({ path }) => path)).toEqual(['lib/history/copy-folder.ts']);
    expect(byPath.get('lib/history/copy-folder.ts')!.uses).not.toContain('.showDirectoryPicker');
  });

  test.each(filesIn('entrypoints', 'components', 'assets').filter((path) => /\.(html|css)$/.test(path)))(
    '%s loads nothing from elsewhere',
    (path) => {
      expect(readFileSync(path, 'utf8')).not.toMatch(
        /(src|href|action)=["'](https?:)?\/\/|url\(["']?(https?:)?\/\/|@import\s+["'](https?:)?\/\//,
      );
    },
  );
});

function isBrowser(use: string): boolean {
  return /^\.?(chrome|browser)(\.|$)/.test(use);
}

function isShadow(use: string): boolean {
  return use === 'chrome' || use === 'chrome.dom';
}

/** The rules above are worth as much as the eyes that see a breach. */
describe('the checks see', () => {
  const seen = (path: string, code: string) => forbiddenImports(parseSource(path, code));

  test.each([
    ['a package', 'lib/reader/a.ts', "import * as z from 'zod/mini';", 'zod/mini'],
    ['an upward import', 'lib/engine/a.ts', "import { douyin } from '../platforms/douyin';", 'lib/platforms/douyin'],
    ['a value where types are allowed', 'components/A.tsx', "import { evaluate } from '../lib/engine';", 'lib/engine'],
    ['a re-export', 'lib/records/a.ts', "export * from '../history/pack';", 'lib/history/pack'],
    ['a dynamic import', 'components/A.tsx', "const a = await import('../lib/history/pack');", 'lib/history/pack'],
    ['an import for its effect', 'lib/panel/a.ts', "import 'idb';", 'idb'],
    [
      'a folder that only begins alike',
      'lib/exchange/a.ts',
      "import { a } from '../records-old/a';",
      'lib/records-old/a',
    ],
    [
      'a type where none is allowed',
      'lib/records/a.ts',
      "import type { A } from '../engine/types';",
      'lib/engine/types',
    ],
    ['a new folder', 'lib/utils/a.ts', '', 'lib/utils/a.ts is in a folder without a rule'],
  ])('%s', (_name, path, code, breach) => {
    expect(seen(path, code)).toEqual([breach]);
  });

  test('a type is no import at run time, and an inline type is none', () => {
    expect(seen('components/A.tsx', "import { type A } from '../lib/engine/types';")).toEqual([]);
  });

  test.each([
    ['the clock', 'const t = Date.now();', 'Date.now'],
    ['the clock, as a date', 'const t = new Date();', 'new Date()'],
    ['chance', 'const r = [1].map(() => Math.random());', 'Math.random'],
    ['the page', 'const t = document.title;', 'document'],
    ['the page behind a cast', 'const t = (window as unknown as { a: 1 }).a;', 'window'],
    ['a request', "void globalThis.fetch('/');", '.fetch'],
    ['a request in markup', "const a = <a onClick={() => fetch('/')} />;", 'fetch'],
    ['a default argument', 'export const f = (area = browser) => area;', 'browser'],
    ['a shorthand', 'const a = { location };', 'location'],
  ])('%s', (_name, code, use) => {
    expect(parseSource('lib/a.tsx', code).uses).toContain(use);
  });

  test.each([
    ['a comment', '// document.title'],
    ['a text', "const a = 'document';"],
    ['a type', 'export type A = Document | typeof document;'],
    ['a key', 'export const a = { document: 1 };'],
    ['a member of ours', 'export const f = (page: { document: 1 }) => page.document;'],
    ['a parameter of that name', 'export const f = (document: string) => document;'],
    ['a part of a pattern', 'export const f = ({ a: document }: { a: string }) => document;'],
  ])('but not %s', (_name, code) => {
    expect(parseSource('lib/a.ts', code).uses).not.toContain('document');
  });

  test.each([
    'lib/history/read-snapshots.ts',
    'lib/platforms/douyin/models/2026-09-08.ts',
    'lib/platforms/douyin/fixes.ts',
    'idb',
    'zod/mini',
  ])('%s as nothing for a content script', (name) => {
    expect(name).toMatch(NOT_IN_CONTENT_SCRIPTS);
  });

  test('a ring, and what a content script loads through others', () => {
    const some = ([path, code]: [string, string]) => [path, parseSource(path, code)] as const;
    const ring = new Map([
      some(['lib/a.ts', "import { b } from './b';"]),
      some(['lib/b.ts', "import type { a } from './a'; import { c } from './c';"]),
      some(['lib/c/index.ts', "import { z } from 'zod/mini'; import { b } from '../b';"]),
    ]);
    expect(loadedBy('lib/a.ts', ring)).toEqual(new Set(['lib/b.ts', 'lib/c/index.ts', 'zod/mini']));
    expect(loadedBy('lib/b.ts', ring)).toContain('lib/b.ts');
  });

  test('what a page needs at once and what it asks for later', () => {
    const page = parseSource('lib/a.ts', "import { b } from './b'; const c = () => import('./c');");
    const some = new Map([['lib/a.ts', page]]);
    expect([...neededBy('lib/a.ts', some)]).toEqual(['lib/b']);
    expect([...loadedBy('lib/a.ts', some)]).toEqual(['lib/b', 'lib/c']);
  });
});
