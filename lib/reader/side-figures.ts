import type { Term } from '../platforms/vocabulary';
import { locateFigure } from './locate-figure';
import type { PageView } from './page-view';
import type { Beside } from './pick-figure';

/** Sub-score and weight of an indicator: beside its value, or under a label of their own (飞鸽平均响应时长得分 100分). */
export function readSubScore(term: Term, beside: Beside, view: PageView): Pick<Beside, 'score' | 'weight'> {
  const own = view.mentions.find(({ role, entry }) => role === 'score' && entry.term === term);
  const located = own && locateFigure(own, view, { ...term, role: 'fact', unit: 'score', range: [0, 100] });
  const picked = located?.picked;
  if (picked?.status !== 'read') return { score: beside.score, weight: beside.weight };
  return { score: picked.value, weight: beside.weight ?? picked.beside.weight };
}

/** Numerator or denominator of a rate, or of a mean time, where the page prints it under its own label. */
export function readCount(term: Term, kind: 'numerator' | 'denominator', view: PageView): number | undefined {
  const mention = view.mentions.find(({ entry }) => entry.kind === kind && entry.term === term);
  if (!mention) return undefined;
  const units =
    kind === 'numerator' && term.unit !== 'percent' ? ([term.unit, 'count'] as const) : (['count'] as const);
  for (const unit of units) {
    const picked = locateFigure(mention, view, { ...term, role: 'fact', unit, range: [0, 1e12] })?.picked;
    if (picked?.status === 'read') return picked.value;
  }
  return undefined;
}
