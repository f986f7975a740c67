import { random } from '../pages/data/random.ts';
import { BASELINES, type Baseline, record, scoreBaselines } from './baselines';
import { some } from './mutator';
import { MUTATOR_NAMES, MUTATORS, type MutatorName } from './mutators';
import { readDocument } from './read';
import { add, type Finding, findings, NOTHING, type Score, scoreOf } from './score';
import { type Draft, draw, type Sheet } from './sheet';

/** All scores of a run; those of the mutators count every mutant that they had a part in. */
export type Tally = {
  readonly ours: Map<string, Score>;
  /** The same of the pages as they are. */
  readonly unchanged: Map<string, Score>;
  readonly mutators: Map<MutatorName | 'none', Score>;
  readonly baselines: Map<Baseline, Score>;
  readonly failures: Failure[];
  mutants: number;
};

/** What was found on one mutant, and the page around it, to be looked at. */
export type Failure = Finding & { readonly mutant: string; readonly html: string };

export function emptyTally(): Tally {
  return { ours: new Map(), unchanged: new Map(), mutators: new Map(), baselines: new Map(), failures: [], mutants: 0 };
}

/** A mutant by name: its page and what was done to it. The same seed gives the same mutant by itself. */
export type Recipe = { readonly name: string; readonly mutators: readonly MutatorName[] };

/** The page as it is, each mutator by itself, then mixtures of two to five. */
export function recipes(page: string, mixtures: number, seed: number): Recipe[] {
  const mixed = Array.from({ length: mixtures }, (_, i) => {
    const r = random(seed, `${page} mixture ${i}`);
    const chosen = some(MUTATOR_NAMES, r.int(2, 5), r);
    return MUTATOR_NAMES.filter((name) => chosen.includes(name));
  });
  return [[], ...MUTATOR_NAMES.map((name) => [name]), ...mixed].map((mutators, i) => ({
    name: `${page} | ${i} ${mutators.join(' + ') || 'as it is'}`,
    mutators,
  }));
}

/** Makes and reads the mutants of one page, and adds what came of it to the tally. */
export function runMutants(sheet: Sheet, all: readonly Recipe[], seed: number, tally: Tally): void {
  const recorded = record(sheet);
  for (const { name, mutators } of all) {
    const draft = draw(sheet);
    const r = random(seed, name);
    const applied = mutators.filter((mutator) => MUTATORS[mutator](draft, r));
    if (applied.length === 0 && mutators.length > 0) continue; // the page has nothing of the kind
    tally.mutants++;
    const { snapshot } = readDocument(sheet.page);
    const found = findings(snapshot, sheet.truth);
    const score = scoreOf(found, sheet.truth);
    bump(tally.ours, sheet.page.platform, score);
    for (const mutator of applied) bump(tally.mutators, mutator, score);
    if (applied.length === 0) {
      bump(tally.mutators, 'none', score);
      bump(tally.unchanged, sheet.page.platform, score);
    }
    const others = scoreBaselines(recorded, draft);
    for (const baseline of BASELINES) bump(tally.baselines, baseline, others[baseline]);
    for (const finding of found) tally.failures.push({ ...finding, mutant: name, html: htmlOf(draft, finding) });
  }
}

function bump<K>(scores: Map<K, Score>, key: K, score: Score): void {
  scores.set(key, add(scores.get(key) ?? NOTHING, score));
}

/** Attributes and comments say little about a figure. */
const TRIFLES = /\s(?:class|style|id|data-[\w-]+|title|aria-[\w-]+)="[^"]*"|<!--.*?-->|<svg.*?<\/svg>/gs;

function htmlOf({ anchors }: Draft, { figure: label }: Finding): string {
  const html = anchors.find(({ figure }) => figure.label === label)?.block.outerHTML ?? '';
  return html.replace(TRIFLES, '').slice(0, 700);
}
