import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const WRITTEN = join(ROOT, 'node_modules/.cache/scorelens-mutants.json');

/**
 * Figures read, wrong and false on the project's own pages and their mutants, against three baselines: runs
 * `tests/mutants` and gives the tables that it has written. Whether that run is content with them is its own matter.
 */
export function figureTables(): string {
  rmSync(WRITTEN, { force: true }); // what an earlier run has written is not of today's reader
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'browser', 'tests/mutants'], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  const { text } = JSON.parse(readFileSync(WRITTEN, 'utf8')) as { text: string };
  return status === 0 ? text : `${text}\n  (tests/mutants is not content with this run; it says with what)`;
}
