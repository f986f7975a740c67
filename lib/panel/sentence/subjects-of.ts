import type { Platform } from '../../platforms/platform';
import type { Term } from '../../platforms/vocabulary';
import type { Row } from '../rows';
import { EVERYDAY, TOTAL_NAMES } from './everyday-names';
import type { Subject } from './types';

type Known = {
  readonly platform: Platform;
  /** What has a slider. */
  readonly rows: readonly Row[];
  /** The score as it stands, and its scale. */
  readonly total: {
    readonly id: string;
    readonly value: number | undefined;
    readonly min: number;
    readonly max: number;
  };
};

/**
 * What a sentence can be about: the sliders, the score, and all else that the platform names. The last are there so that
 * their names are not taken for a slider's.
 */
export function subjectsOf({ platform, rows, total }: Known): Subject[] {
  const { terms } = platform.vocabulary;
  const namesIn = (id: string) => terms.filter((term) => term.indicator === id).flatMap(namesOf);
  const sliders = rows.map(
    (row): Subject => ({
      id: row.id,
      kind: 'moves',
      names: [row.name.zh, row.name.en, ...namesIn(row.id), ...(EVERYDAY[row.id]?.names ?? [])],
      looseNames: EVERYDAY[row.id]?.loose ?? [],
      unit: row.unit,
      better: row.better,
      range: row.range,
      value: row.reading?.value,
      ...(row.whole && { whole: row.whole }),
    }),
  );
  const score: Subject = {
    id: total.id,
    kind: 'total',
    names: [...TOTAL_NAMES, ...namesIn(total.id)],
    looseNames: [],
    unit: 'score',
    better: 'higher',
    range: total,
    value: total.value,
  };
  const taken = new Set([total.id, ...rows.map(({ id }) => id)]);
  const others = terms
    .filter(({ indicator }) => !taken.has(indicator))
    .map(
      (term): Subject => ({
        id: term.indicator,
        kind: 'fixed',
        names: namesOf(term),
        looseNames: [],
        unit: term.unit,
        better: term.better ?? 'higher',
        range: { min: term.range[0], max: term.range[1] },
        value: undefined,
      }),
    );
  return [...sliders, score, ...others];
}

function namesOf({ name, labels }: Term): string[] {
  return [name.zh, name.en, ...labels];
}
