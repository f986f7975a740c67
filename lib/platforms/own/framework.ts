import type { ScoreModel } from '../../engine/score-model';
import type { Bilingual } from '../../records/ids';

/** Something that a seller can type in, or that a page fills. */
export type Field = {
  /** Id in the model: the real indicator's where the same fact is one. */
  readonly indicator: string;
  readonly name: Bilingual;
  /** What to fill in where the name does not say it. */
  readonly hint?: Bilingual;
  /** Row of the document that names it, `000/2.1`: table 2, row 1 of the first. */
  readonly seed?: string;
  /** Whether the platform's own score counts it: as it stands, in part or by another figure, or not at all. */
  readonly scored: 'yes' | 'partly' | 'no';
  /** Ids of what the platform's score counts in its place; empty where nothing. */
  readonly real: readonly string[];
};

/** A way of judging a shop that no page need print: a model, and what to fill in. */
export type Framework = {
  readonly model: ScoreModel;
  readonly fields: readonly Field[];
};
