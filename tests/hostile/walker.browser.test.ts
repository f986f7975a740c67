import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { compact } from '../../lib/reader/normalize';
import { readDocument } from '../mutants/read';
import { board, SCORE_PAGE, storedValues, VALUES } from './board';
import { allText, grow, tree } from './trees';

const seed = Number(import.meta.env.SEED || 1 + Math.floor(Math.random() * 1e6));
afterEach(() => document.body.replaceChildren());

describe(`any page, SEED=${seed}`, () => {
  test('is read without an error, and gives nothing that is not in it', () => {
    fc.assert(
      fc.property(fc.array(tree(), { maxLength: 12 }), (trees) => {
        document.body.replaceChildren(...trees.map(grow));
        const text = allText(document.body);
        for (const { label, raw, value } of readDocument(SCORE_PAGE).read.readings) {
          if (!text.includes(compact(label))) throw new Error(`${label} is not on the page`);
          if (!isWithin(compact(raw), text)) throw new Error(`${raw} is not on the page`);
          if (!Number.isFinite(value)) throw new Error(`${value} is no value`);
        }
      }),
      { seed, numRuns: 400 },
    );
  });

  test('leaves a board beside it as it is', () => {
    fc.assert(
      fc.property(fc.array(tree({ labels: false }), { maxLength: 8 }), (trees) => {
        document.body.innerHTML = board();
        const beside = document.body.appendChild(document.createElement('section'));
        beside.append(...trees.map(grow));
        const values = storedValues();
        for (const [indicator, value] of Object.entries(values))
          if (VALUES[indicator as keyof typeof VALUES] !== value) throw new Error(`${indicator} is not ${value}`);
      }),
      { seed, numRuns: 200 },
    );
  });
});

/** Whether all characters come in this order: spans of digits are put together, and hidden ones stand between. */
function isWithin(part: string, text: string): boolean {
  let at = -1;
  return [...part].every((char) => {
    at = text.indexOf(char, at + 1);
    return at >= 0;
  });
}

test('the order of time is that of a walk over the page', () => {
  const trees = fc
    .sample(fc.array(tree({ labels: false }), { minLength: 6, maxLength: 6 }), { seed, numRuns: 60 })
    .flat();
  document.body.replaceChildren(...trees.map(grow));
  document.body.getBoundingClientRect();
  const ours = fastest(() => readDocument(SCORE_PAGE));
  const walk = fastest(() => allText(document.body));
  expect(ours / walk).toBeLessThan(60);
});

function fastest(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      work();
      return Math.max(0.05, performance.now() - start);
    }),
  );
}
