import type { Term } from '../../platforms/vocabulary';
import type { PlatformId } from '../../records/ids';

/** What an import needs to know of an indicator. */
export type KnownIndicator = Pick<Term, 'indicator' | 'dimension' | 'unit' | 'range' | 'better'> & {
  /** As a platform prints it and as sellers say it, surest first. */
  readonly names: readonly string[];
};

/** The indicators of a platform by their ids. */
export type KnownOf = (platform: PlatformId) => ReadonlyMap<string, KnownIndicator>;
