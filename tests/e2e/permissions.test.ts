import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultVocabularies, optionalVocabularies } from '../../lib/platforms/vocabularies';
import type { Vocabulary } from '../../lib/platforms/vocabulary';
import { FIREFOX_BUILD } from '../firefox/launch.ts';
import { BUILD } from './extension.ts';

type Permission = { readonly in: readonly string[]; readonly optional?: boolean; readonly why: string };
type List = {
  readonly permissions: Readonly<Record<string, Permission>>;
  readonly hosts: Readonly<Record<string, string>>;
  readonly optionalHosts: Readonly<Record<string, string>>;
  readonly webAccessibleResources: readonly string[];
};
const list: List = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/permissions.json'), 'utf8'));

const BUILDS = [
  ['chrome', BUILD],
  ['firefox', FIREFOX_BUILD],
] as const;

/** Every way that a script has to send something, and the ways to run code that did not ship. */
const WAYS_OUT =
  /\bfetch\s*\(|\bfetch\b\s*[=,)]|XMLHttpRequest|sendBeacon|\bWebSocket(?:Stream)?\b|\bEventSource\b|RTCPeerConnection|RTCDataChannel|WebTransport|importScripts|\bnew Function\b|\beval\s*\(|serviceWorker\.register|\bSharedWorker\b|\bBackgroundFetch|\bnavigator\.(?:bluetooth|usb|serial|hid|share)\b|\bcookieStore\b|document\.cookie/;
const isHost = (permission: string) => permission.includes('://');
const sorted = (some: Iterable<string> = []) => [...some].sort();

const pagesOf = (some: readonly Vocabulary[]) => some.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

describe('docs/permissions.json', () => {
  test('names the hosts that the platforms have', () => {
    expect(sorted(Object.keys(list.hosts))).toEqual(sorted(pagesOf(defaultVocabularies)));
    expect(sorted(Object.keys(list.optionalHosts))).toEqual(sorted(pagesOf(optionalVocabularies)));
  });

  test('is what the stores are answered', () => {
    const answers = readFileSync(join(import.meta.dirname, '../../docs/store/answers.md'), 'utf8');
    const [, table = ''] = /\n\| permission \| why \|\n\| --- \| --- \|\n((?:\|.*\n)+)/.exec(answers) ?? [];
    const rows = table.trimEnd().split('\n');
    const named = Object.entries(list.permissions).map(
      ([name, { optional, why }]) => `| \`${name}\`${optional ? ' (optional)' : ''} | ${why} |`,
    );
    expect(rows.slice(0, named.length)).toEqual(named);
    expect(rows.slice(named.length)).toEqual([
      expect.stringMatching(`^\\| ${Object.keys(list.hosts).length} hosts of .* \\| .* \\|$`),
      expect.stringMatching(`^\\| ${Object.keys(list.optionalHosts).length} optional hosts of .* \\| .* \\|$`),
    ]);
  });
});

describe.each(BUILDS)('the manifest of the build for %s', (browser, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const named = (optional: boolean) =>
    Object.entries(list.permissions)
      .filter(([, permission]) => permission.in.includes(browser) && (permission.optional ?? false) === optional)
      .map(([name]) => name);
  // Chrome lists hosts apart, Firefox's older manifest among the permissions.
  const asked: string[] = [...manifest.permissions, ...(manifest.host_permissions ?? [])];
  const optional: string[] = [...manifest.optional_permissions, ...(manifest.optional_host_permissions ?? [])];

  test('asks for what docs/permissions.json justifies, and for nothing else', () => {
    expect(sorted(asked.filter((each) => !isHost(each)))).toEqual(sorted(named(false)));
    expect(sorted(asked.filter(isHost))).toEqual(sorted(Object.keys(list.hosts)));
    expect(sorted(optional.filter((each) => !isHost(each)))).toEqual(sorted(named(true)));
    expect(sorted(optional.filter(isHost))).toEqual(sorted(Object.keys(list.optionalHosts)));
  });

  test('runs scripts on these hosts only, and whole hosts are named, none by a star', () => {
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(sorted(matches)).toEqual(sorted(Object.keys(list.hosts)));
    for (const host of [...Object.keys(list.hosts), ...Object.keys(list.optionalHosts)])
      expect(host).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
  });

  test('lets no page see a file of it, and no page and no other extension speak to it', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual(list.webAccessibleResources);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('lets its pages connect nowhere and run only what shipped', () => {
    const policy = manifest.content_security_policy.extension_pages ?? manifest.content_security_policy;
    const rules = new Map(policy.split(';').map((rule: string) => rule.trim().split(/ (.*)/)));
    expect(Object.fromEntries(rules)).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  test('no script, page or style of the build holds a way out', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:js|html|css)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(10);
    const found = files.flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const way = WAYS_OUT.exec(text) ?? /(?:src|href)=["']?https?:|url\(["']?https?:|@import/.exec(text);
      return way ? [`${name}: ${text.slice(Math.max(0, way.index - 30), way.index + 40)}`] : [];
    });
    expect(found).toEqual([]);
  });
});

test('every permission and host has its reason', () => {
  const reasons = [
    ...Object.values(list.permissions).map(({ why }) => why),
    ...Object.values(list.hosts),
    ...Object.values(list.optionalHosts),
  ];
  for (const reason of reasons) expect(reason.length).toBeGreaterThan(10);
});
