import type { ScoreModel } from '../engine/score-model';
import type { Basis, Bilingual } from '../records/ids';

/** What part of a model rests on a source. */
export type Part =
  | 'dimension_weights'
  | 'weights'
  | 'curves'
  | 'bonus'
  | 'deduction'
  | 'stages'
  | 'floors'
  | 'variants';

export type ProvenanceRow = {
  readonly part: Part;
  readonly basis: Basis;
  readonly title: Bilingual;
  readonly url: string | undefined;
  readonly date: string;
};

/** Every part of a model with its basis and source, each pair once. */
export function provenance(model: ScoreModel): ProvenanceRow[] {
  const rows = new Map<string, ProvenanceRow>();
  const add = (part: Part, from: { basis: Basis; source: string } | undefined) => {
    if (!from) return;
    const source = model.sources[from.source];
    rows.set(`${part}|${from.basis}|${from.source}`, {
      part,
      basis: from.basis,
      title: source?.title ?? { zh: from.source, en: from.source },
      url: source?.url,
      date: source?.date ?? '',
    });
  };
  for (const dimension of model.dimensions) add('dimension_weights', dimension.weight);
  for (const indicator of model.dimensions.flatMap((dimension) => dimension.indicators)) {
    add('weights', indicator.weight);
    add('curves', indicator.curve);
  }
  add('bonus', model.bonus);
  add('deduction', model.deduction);
  add('stages', model.stages);
  for (const floor of model.floors) add('floors', floor);
  for (const variant of model.variants) add('variants', variant);
  return [...rows.values()];
}
