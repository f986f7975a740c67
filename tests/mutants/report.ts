import type { Tally } from './run';
import { add, NOTHING, type Score } from './score';

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

function line(name: string, { pages, figures, read, wrong, false: added, beside, strange }: Score): string {
  const cells = [share(read, figures), wrong, added, beside, strange, figures, pages];
  return `${name.padEnd(26)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
}

const HEAD = `${''.padEnd(26)}${['read', 'wrong', 'false', 'beside', 'shop/day', 'figures', 'mutants'].map((word) => word.padStart(10)).join('')}`;

/** The run as tables: by platform, as the pages are and changed, by mutator, and against the baselines. */
export function tables({ ours, unchanged, mutators, baselines, mutants }: Tally, talk: Score, seed: number): string {
  const whole = (scores: Iterable<Score>) => [...scores].reduce(add, NOTHING);
  return [
    `${mutants} mutants of pages with figures, ${talk.pages} of pages that only talk about figures, SEED=${seed}`,
    '',
    HEAD,
    'pages as they are',
    ...lines(unchanged),
    line('  all', whole(unchanged.values())),
    'pages changed',
    ...lines(ours),
    line('  pages that only talk', talk),
    '',
    ...lines(mutators),
    '',
    line('  this reader', whole(ours.values())),
    ...lines(baselines),
  ].join('\n');
}

function lines(scores: ReadonlyMap<string, Score>): string[] {
  return [...scores].sort(([a], [b]) => a.localeCompare(b)).map(([name, score]) => line(`  ${name}`, score));
}

/** The same for other programs; `text` is the tables. */
export function asJson(tally: Tally, talk: Score, seed: number): string {
  const { failures, ...scores } = tally;
  return JSON.stringify(
    { seed, ...scores, talk, text: tables(tally, talk, seed), failures: failures.slice(0, 2000) },
    (_key, value) => (value instanceof Map ? Object.fromEntries(value) : value),
    1,
  );
}
