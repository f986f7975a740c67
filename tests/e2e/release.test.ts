import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What a release is made of, in two checkouts in different folders, one of them with files of another age. */
let checkouts: readonly string[] = [];

beforeAll(() => {
  checkouts = [checkout(), checkout()];
  for (const folder of checkouts) for (const target of TARGETS) run(folder, 'wxt', 'zip', '-b', target);
}, 300_000);

afterAll(() => {
  for (const folder of checkouts) rmSync(folder, { recursive: true, force: true });
});

const TARGETS = ['chrome', 'firefox'];

test('the zips have the same bytes wherever and whenever they are made', () => {
  const [one, other] = checkouts.map(sums);
  expect(Object.keys(one!).sort()).toEqual(
    ['chrome', 'firefox', 'sources'].map((name) => expect.stringMatching(`^scorelens-.*-${name}.zip$`)),
  );
  expect(other).toEqual(one);
});

test('Firefox’s own linter finds no error', () => {
  const source = join(checkouts[0]!, '.output/firefox-mv2');
  const { stdout } = spawnSync('npx', ['--no-install', 'web-ext', 'lint', '-s', source, '--output', 'json'], {
    encoding: 'utf8',
  });
  const { errors, summary } = JSON.parse(stdout) as { errors: unknown[]; summary: { errors: number } };
  expect(errors).toEqual([]);
  expect(summary.errors).toBe(0);
}, 120_000);

test('Firefox is told that nothing is collected, and which version it takes', () => {
  const manifest = JSON.parse(readFileSync(join(checkouts[0]!, '.output/firefox-mv2/manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko).toMatchObject({
    data_collection_permissions: { required: ['none'] },
    strict_min_version: '140.0',
  });
});

/** The tracked files as they are now, with new times, in a folder of their own. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scorelens-release-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  for (const name of files.split('\n').filter((each) => each && !each.startsWith('tests/'))) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** As in a shell: the test runner's own NODE_ENV would make it a build for development, with paths of this machine in it. */
function run(folder: string, ...command: string[]): void {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const path = `${join(process.cwd(), 'node_modules/.bin')}:${dirname(process.execPath)}:${process.env.PATH}`;
  execFileSync('npx', ['--no-install', ...command], {
    cwd: folder,
    env: { ...env, PATH: path },
    stdio: 'ignore',
  });
}

function sums(folder: string): Record<string, string> {
  const output = join(folder, '.output');
  return Object.fromEntries(
    readdirSync(output)
      .filter((name) => name.endsWith('.zip'))
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(output, name)))
          .digest('hex'),
      ]),
  );
}
