import { afterAll, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { boardPages, type LookAlike, scorePages, talkPages, trapPages } from './pages';
import { asJson, tables } from './report';
import { emptyTally, type Failure, recipes, runMutants, type Tally } from './run';
import { add, NOTHING } from './score';
import { keep } from './sheet';
import { styleAsBefore } from './styles';

/** `SEED=7 npx vitest run --project browser tests/mutants` repeats a run; `ONLY=words` makes those mutants alone. */
const SEED = Number(import.meta.env.SEED || 1 + Math.floor(Math.random() * 1e6));
const ONLY: string = import.meta.env.ONLY ?? '';
/** Of several mutators, on each page; each mutator by itself comes besides, as far as the page has what it changes. */
const MIXTURES = 15;
/** On a page that only talks, where one look tells. */
const TALK_MIXTURES = 6;
/** What a run must come to, so that its shares mean something. */
const LEAST_MUTANTS = 2000;
/** Every platform by half of the libraries; the others come with other seeds. */
const BOARDS = 40;
const TRAPS = 12;
/** Shares that a run must keep, gaps that are known not left out: figures read; wrong or false ones; shops and days. */
const LEAST_READ = 0.93;
const MOST_WRONG = 0.003;
const MOST_STRANGE = 0.02;
/** Of mutants of pages that only talk, those taken for a board: an assistant's answer is told by its heading alone. */
const MOST_FALSE = 0.06;

const tally = emptyTally();
const talk = emptyTally();
const pages = [...scorePages(SEED), ...boardPages(SEED, BOARDS)];
const wanted = ({ name }: { name: string }) => name.includes(ONLY);

afterAll(async () => {
  styleAsBefore();
  const talked = [...talk.ours.values()].reduce(add, NOTHING);
  console.log(`${tables(tally, talked, SEED)}\n\nnot copied: ${lost.join(', ') || 'none'}`);
  await commands.writeFile('node_modules/.cache/scorelens-mutants.json', asJson(tally, talked, SEED));
});

/** Pages whose copies do not read as they do themselves. */
const lost: string[] = [];

async function run(page: LookAlike, to: Tally, mixtures: number): Promise<void> {
  const all = recipes(page.name, mixtures, SEED).filter(wanted);
  if (all.length === 0) return;
  const sheet = await keep(page);
  if (sheet) runMutants(sheet, all, SEED, to);
  else lost.push(page.name);
}

/** Failures as lines to repeat them by; the first ones, each with its block. */
const told = (failures: readonly Failure[]) =>
  failures
    .slice(0, 20)
    .map(({ kind, mutant, figure, text, html }) => `SEED=${SEED} ${mutant}: ${kind} ${figure} ${text}\n${html}`)
    .join('\n');

describe(`mutants, SEED=${SEED}`, () => {
  test.each(pages)('$name', { timeout: 300_000 }, async (page) => {
    await run(page, tally, MIXTURES);
  });

  test.each([...talkPages(SEED), ...trapPages(SEED, TRAPS)])('$name', { timeout: 60_000 }, async (page) => {
    await run(page, talk, TALK_MIXTURES);
  });

  test('enough was made of enough pages', () => {
    expect(lost.length).toBeLessThan(0.1 * pages.length);
    if (!ONLY) expect(tally.mutants + talk.mutants).toBeGreaterThanOrEqual(LEAST_MUTANTS);
  });

  test('figures are read, and not wrongly', () => {
    const { figures, read } = [...tally.ours.values()].reduce(add, NOTHING);
    const bad = tally.failures.filter(({ kind }) => kind === 'wrong' || kind === 'false');
    console.log(told(bad));
    expect(read / figures).toBeGreaterThanOrEqual(LEAST_READ);
    expect(bad.length / figures).toBeLessThanOrEqual(MOST_WRONG);
    expect(tally.failures.filter(({ kind }) => kind === 'strange').length / tally.mutants).toBeLessThanOrEqual(
      MOST_STRANGE,
    );
  });

  test('pages that only talk give nothing', () => {
    const taken = new Set(talk.failures.filter(({ kind }) => kind === 'false').map(({ mutant }) => mutant));
    console.log([...taken].join('\n'));
    expect(taken.size / talk.mutants).toBeLessThanOrEqual(MOST_FALSE);
  });
});
