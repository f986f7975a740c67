import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import * as engine from '../../lib/engine';
import { runExample } from './run-example';

const EXAMPLES = 'tests/docs/examples';
/** What other examples build on, each on those before it. */
const SHARED = ['shop-model.ts', 'hidden-model.ts', 'history.ts'];
const loads = import.meta.glob('./examples/*.ts');
const functions = new Map<string, unknown>(Object.entries(engine));
const files = readdirSync(EXAMPLES).sort();
const doc = readFileSync('docs/engine.md', 'utf8');
const blocks = [...doc.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);

describe.each(files)('%s', (file) => {
  const path = `${EXAMPLES}/${file}`;

  test('prints what it says', async () => {
    vi.resetModules(); // models that other examples have loaded print again
    const quiet = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const own = SHARED.indexOf(file);
    for (const each of own < 0 ? SHARED : SHARED.slice(0, own)) await loads[`./examples/${each}`]!();
    quiet.mockRestore();
    const { said, printed } = await runExample(path, loads[`./examples/${file}`]!);
    expect(printed).toEqual(said);
  });

  test('stands in docs/engine.md as it is', () => {
    expect(blocks).toContain(readFileSync(path, 'utf8'));
  });
});

test('the document has no other code', () => {
  expect(blocks).toHaveLength(files.length);
});

test.each([
  'applyOverlay',
  'attribute',
  'calibrate',
  'consumerStars',
  'dayValues',
  'evaluate',
  'forecast',
  'forShop',
  'misfits',
  'modelFaults',
  'peerStars',
  'pickModel',
  'plan',
  'rankFixes',
  'ruleChange',
  'scenario',
  'simulate',
  'starsAtRank',
  'startCalibration',
  'stepValue',
  'valueFor',
] satisfies (keyof typeof engine)[])('%s is named and there', (name) => {
  expect(doc).toMatch(new RegExp(`\`${name}\\b`));
  expect(typeof functions.get(name)).toBe('function');
});
