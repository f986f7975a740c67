import type { Rung } from '../engine/plan/rung';
import type { ScoreModel } from '../engine/score-model';
import type { Avoid, Fix } from '../engine/types';
import type { Bilingual } from '../records/ids';
import type { Vocabulary } from './vocabulary';

/** What a seller can do, and must not do. */
export type Advice = { readonly fixes: readonly Fix[]; readonly avoid: readonly Avoid[] };

/** All that is known of a platform, as data. */
export type Platform = {
  readonly id: Vocabulary['platform'];
  readonly name: Bilingual;
  /** What the platform calls its score. */
  readonly scoreName: Bilingual;
  /** Where the seller finds it. */
  readonly scoreUrl: string;
  readonly vocabulary: Vocabulary;
  /** Oldest first, of all days that a history kept by this product can have; earlier ones are in `former`. */
  readonly models: readonly ScoreModel[];
  /** Versions that ended before the spring of 2026, oldest first; loaded when asked for: only an import has such days. */
  readonly former?: () => Promise<{ readonly models: readonly ScoreModel[] }>;
  /** Of the scores beside the main one (ratings, stars, creators' scores), oldest first; loaded when asked for. */
  readonly beside?: () => Promise<{ readonly models: readonly ScoreModel[] }>;
  /** The scores at which rights and badges are won or lost, as far as any is known; loaded when asked for. */
  readonly ladder?: () => Promise<{ readonly ladder: readonly Rung[] }>;
  /** Loaded when it is asked for: it is more text than all the rest. */
  readonly advice: () => Promise<Advice>;
};
