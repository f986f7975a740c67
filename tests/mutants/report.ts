import type { Tally } from './run';
import { add, NOTHING, type Score } from './score';

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

function line(name: string, { pages, figures, read, wrong, false: added, beside, strange }: Score): string {
  const cells = [share(read, figures), wrong, added, beside, strange, figures, pages];
  return `${name.padEnd(26)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
}

const HEAD = `${''.padEnd(26)}${['read', 'wrong', 'false', 'beside', 'shop/day', 'figures', 'mutants'].map((word) => word.padStart(10)).join('')}`;

/** The run as tables: by platform, by mutator, and against the baselines. */
export function tables({ ours, mutators, baselines, mutants }: Tally, talk: Score, seed: number): string {
  const sum = [...ours.values()].reduce(add, NOTHING);
  return [
    `${mutants} mutants, SEED=${seed}`,
    HEAD,
    ...[...ours].map(([name, score]) => line(name, score)),
    line('pages that only talk', talk),
    '',
    ...[...mutators].map(([name, score]) => line(name, score)),
    '',
    line('this reader', sum),
    ...[...baselines].map(([name, score]) => line(name, score)),
  ].join('\n');
}

/** The same for other programs. */
export function asJson({ ours, mutators, baselines, mutants, failures }: Tally, talk: Score, seed: number): string {
  const plain = { seed, mutants, platforms: ours, mutators, baselines, failures: failures.slice(0, 2000) };
  return JSON.stringify(
    { ...plain, talk },
    (_key, value) => (value instanceof Map ? Object.fromEntries(value) : value),
    1,
  );
}
