/** What a part of the proof runs: its files, in which of vitest's projects, and what else it is told. */
export type Part = {
  readonly name: string;
  readonly project: 'node' | 'browser' | 'e2e' | 'firefox';
  readonly files: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** A new proof: a test that calls `note()`, and a line here. */
export const PARTS: readonly Part[] = [
  { name: 'firefox', project: 'firefox', files: ['tests/firefox'] },
  {
    name: 'nothing-leaves',
    project: 'e2e',
    files: ['tests/e2e/nothing-leaves.test.ts', 'tests/e2e/tour.test.ts', 'tests/e2e/permissions.test.ts'],
  },
  { name: 'nothing-lost', project: 'e2e', files: ['tests/e2e/nothing-lost.test.ts'] },
  { name: 'old-history', project: 'e2e', files: ['tests/e2e/old-history.test.ts'] },
  { name: 'round-trips', project: 'e2e', files: ['tests/e2e/round-trips.test.ts'] },
  {
    name: 'no-one-gets-in',
    project: 'e2e',
    files: ['tests/e2e/deaf-to-pages.test.ts', 'tests/e2e/hostile.test.ts', 'tests/e2e/hostile-texts.test.ts'],
  },
  { name: 'orphans', project: 'e2e', files: ['tests/e2e/orphans.test.ts'] },
  { name: 'soak', project: 'e2e', files: ['tests/e2e/soak.test.ts'] },
  { name: 'fuzz', project: 'node', files: ['tests/prove/fuzz.test.ts'], env: { FUZZ: '1000000' } },
  {
    name: 'fuzz-pages',
    project: 'browser',
    files: ['tests/hostile/walker.browser.test.ts', 'tests/hostile/texts.browser.test.ts'],
  },
];
