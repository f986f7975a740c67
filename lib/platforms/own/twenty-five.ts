import type { Curve, ModelIndicator, ScoreModel } from '../../engine/score-model';
import { equalShare, guessedLine } from '../priors';
import type { Framework } from './framework';
import { GROUPS, type Row } from './twenty-five-rows';

const SOURCE = 'article_25';
const outOf100 = { min: 0, max: 100, decimals: 0 };

/** A seller who judges themself is taken to be off by ten points (our judgement). */
const judged: Curve = { kind: 'identity', spread: 10, jump: 0, basis: 'unofficial', source: SOURCE };
const judgement = { unit: 'score', better: 'higher', range: { min: 0, max: 100, step: 5 }, windowDays: 30 } as const;

/**
 * The 25 indicators in five groups as a model: equal weights, because the article gives none. What a page prints fills in
 * by itself; a judgement is a mark from 0 to 100. The ids of the groups are its own, so that a platform's dimension score
 * never stands in for one. It says nothing of the platform's own score.
 *
 * @param latest 抖店's newest model, for the curves of what is measured
 * @throws RangeError if the model lacks one of them
 */
export function twentyFive(latest: ScoreModel): Framework {
  const measured = new Map(latest.dimensions.flatMap(({ indicators }) => indicators.map((each) => [each.id, each])));
  const indicatorOf = ({ indicator: id, kind }: Row): ModelIndicator => {
    const weight = equalShare(5, SOURCE);
    if (kind === 'own') return { ...judgement, id, weight, curve: judged };
    if (kind !== 'real') {
      const curve = guessedLine(kind.best, kind.worst, { top: 100, bottom: 50 }, SOURCE);
      return { ...kind.measure, id, windowDays: 30, weight, curve };
    }
    const real = measured.get(id);
    if (!real) throw new RangeError(`twentyFive requires a model with ${id}, got ${latest.id}`);
    return { ...real, weight };
  };
  const model: ScoreModel = {
    id: 'own@25',
    platform: 'any',
    name: { zh: '25 项自查（五组，各占两成）', en: 'Self-check of 25, five groups of a fifth each' },
    kind: 'hidden',
    validFrom: '0001-01-01',
    scale: outOf100,
    total: 'seed_total',
    dimensions: GROUPS.map(({ id, rows }) => ({
      ...outOf100,
      id,
      score: `${id}_score`,
      weight: equalShare(5, SOURCE),
      indicators: rows.map(indicatorOf),
    })),
    floors: [],
    variants: [],
    stars: [],
    sources: {
      ...latest.sources,
      [SOURCE]: {
        title: {
          zh: '一篇列出 25 个指标的文章（未署日期，非官方）',
          en: 'An article with 25 indicators, undated, unofficial',
        },
        date: '2024',
      },
    },
  };
  return { model, fields: GROUPS.flatMap(({ rows }) => rows.map(({ kind: _, ...field }) => field)) };
}
