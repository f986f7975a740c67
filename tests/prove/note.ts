import { appendFileSync } from 'node:fs';

/** One line of the table that `npm run prove` prints. */
export type Note = {
  readonly what: string;
  readonly tries: number;
  readonly failures: number;
  readonly seed?: number;
  /** What else was measured, in words. */
  readonly more?: string;
};

/** Says what was tried; `npm run prove` collects it. */
export function note(line: Note): void {
  const { what, tries, failures, seed, more } = line;
  const tail = [seed === undefined ? '' : `seed ${seed}`, more].filter(Boolean).join(', ');
  console.log(`${what}: ${tries} tries, ${failures} failures${tail && `; ${tail}`}`);
  if (process.env.PROVE_NOTES) appendFileSync(process.env.PROVE_NOTES, `${JSON.stringify(line)}\n`);
}
