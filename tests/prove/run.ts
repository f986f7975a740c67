/**
 * `npm run prove`: all proofs in their large size, one table of what was tried, and docs/proof.md from it. With names of
 * parts (`npm run prove -- soak fuzz`) these alone; what the others said when they were run last stays in the table, with its day
 * and its commit. `PROVE=0` runs the size of `npm test`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireChromium } from '../chromium.ts';
import { requireFirefox } from '../firefox.ts';
import type { Note } from './note.ts';
import { PARTS, type Part } from './parts.ts';

/** What one part has said, and how it ended. */
type Said = {
  readonly notes: readonly Note[];
  readonly tests: { readonly passed: number; readonly failed: number };
  readonly seconds: number;
  readonly size: 'large' | 'small';
  /** `YYYY-MM-DD`, and the commit, with a plus where more had been changed. */
  readonly day: string;
  readonly commit: string;
};

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'node_modules/.cache/scorelens-prove');

const isLarge = process.env.PROVE !== '0';

function runPart({ name, project, files, env }: Part): Said {
  const [notes, report] = ['notes', 'report'].map((kind) => join(FOLDER, `${name}.${kind}`)) as [string, string];
  rmSync(notes, { force: true });
  const started = performance.now();
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', project, ...reporters, ...files], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...(isLarge && { ...env, PROVE: '1' }), PROVE_NOTES: notes },
  });
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
  return {
    notes: linesOf(notes),
    tests: { passed, failed },
    seconds: Math.round((performance.now() - started) / 1000),
    size: isLarge ? 'large' : 'small',
    day: new Date().toISOString().slice(0, 10),
    commit:
      git('rev-parse', '--short', 'HEAD') +
      (git('status', '--porcelain', '--untracked-files=no', '--', '.', ':!docs/proof.md') && '+'),
  };
}

function git(...given: string[]): string {
  return execFileSync('git', given, { cwd: ROOT, encoding: 'utf8' }).trim();
}

function linesOf(file: string): Note[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const said = (name: string) => join(FOLDER, `${name}.json`);

function table(all: readonly (readonly [Part, Said])[]): string {
  const rows = all.flatMap(([{ name }, { notes, tests, seconds, size, day, commit }]) => [
    ...notes.map(({ what, tries, failures, seed, more }) => [
      what,
      tries,
      failures,
      '',
      [more, seed === undefined ? '' : `seed ${seed}`].filter(Boolean).join('; '),
    ]),
    [
      `**${name}**: all its tests`,
      tests.passed + tests.failed,
      tests.failed,
      `${seconds} s`,
      `${size} size, ${day}, ${commit}`,
    ],
  ]);
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['what', 'tries', 'failures', 'time', 'more']),
    line(['---', '---:', '---:', '---:', '---']),
    ...rows.map(line),
  ].join('\n');
}

function versionOf(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

const names = process.argv.slice(2);
const wanted = PARTS.filter(({ name }) => names.length === 0 || names.includes(name));
mkdirSync(FOLDER, { recursive: true });
for (const part of wanted) writeFileSync(said(part.name), JSON.stringify(runPart(part)));

const all = PARTS.filter(({ name }) => existsSync(said(name))).map(
  (part) => [part, JSON.parse(readFileSync(said(part.name), 'utf8')) as Said] as const,
);
const figures = table(all);
console.log(`\n${figures}`);
const missing = PARTS.filter(({ name }) => !existsSync(said(name))).map(({ name }) => name);
const document = readFileSync(join(import.meta.dirname, 'proof.md'), 'utf8')
  .replace('{browsers}', [requireChromium(), requireFirefox()].map(versionOf).join(' and '))
  .replace('{figures}', figures + (missing.length > 0 ? `\n\nNot run: ${missing.join(', ')}.` : ''));
writeFileSync(join(ROOT, 'docs/proof.md'), document);
if (all.some(([, { tests }]) => tests.failed > 0)) process.exitCode = 1;
