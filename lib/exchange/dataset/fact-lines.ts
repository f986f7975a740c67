import type { Fact } from '../../records/fact';
import { factOf } from './fact-schemas';
import type { ReadFile } from './problem';
import { rowCheck } from './row-check';

/** Of the lines; a line of a later one is for a newer ScoreLens. */
const VERSION = 1;

/** `{"check":"0a1b2c3d",` and the rest of the line, which the check is of. */
const LINE = /^\{"check":"([0-9a-f]{8})",(.*)$/s;
const START = '{"check":"';

/** A fact as a line of JSON, with the CRC-32 of what follows its check. A text that holds half a character loses it. */
export function factLine({ store, record }: Fact): string {
  const rest = JSON.stringify({ v: VERSION, store, record: ordered(record) }).slice(1);
  return `${START}${rowCheck(rest)}",${rest}\n`;
}

/** The facts of a file of such lines: all of it or nothing. */
export function readFactLines(text: string): ReadFile<Fact> {
  if (!text.startsWith(START)) return { problem: { code: START.startsWith(text) ? 'half_written' : 'foreign' } };
  const lines = text.split('\n');
  if (lines.pop() !== '') return { problem: { code: 'half_written' } };
  const read: Fact[] = [];
  for (const [index, line] of lines.entries()) {
    const fact = factIn(line);
    if (typeof fact === 'string') return { problem: { code: fact, line: index + 1 } };
    read.push(fact);
  }
  return { read };
}

function factIn(line: string): Fact | 'damaged' | 'newer' {
  const [, check, rest] = LINE.exec(line) ?? [];
  if (rest === undefined || check !== rowCheck(rest)) return 'damaged';
  let parsed: { readonly v?: unknown; readonly store?: unknown; readonly record?: unknown };
  try {
    parsed = JSON.parse(`{${rest}`);
  } catch {
    return 'damaged';
  }
  if (typeof parsed.v === 'number' && parsed.v > VERSION) return 'newer';
  return factOf(parsed.store, parsed.record) ?? 'damaged';
}

/** With its keys in order, so that two machines write one fact as one line. */
function ordered(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, ordered(part)]));
}
