import type { Dimension, ModelIndicator, ScoreModel } from '../engine/score-model';
import type { Contribution, Estimate, Evaluation } from '../engine/types';
import { valueDecimals } from '../format/value';
import type { Platform } from '../platforms/platform';
import type { Better, Bilingual, Unit } from '../records/ids';
import type { Outcome, Visit } from '../records/visit';
import type { DatedReading, LatestFigures } from './latest-figures';
import { outcomeOf } from './page-state';
import type { SliderRange } from './slider-key';

/** One figure that the seller can change: what was read, and how its slider behaves. */
export type Row = {
  readonly id: string;
  /** In Chinese the label that the page prints, where it was read. */
  readonly name: Bilingual;
  readonly unit: Unit;
  readonly better: Better;
  readonly windowDays: number | undefined;
  readonly reading: DatedReading | undefined;
  /** Why it was not read, where that is known. */
  readonly outcome: Outcome | undefined;
  readonly range: SliderRange;
  /** Comes in whole points only: bonus and deduction. */
  readonly whole?: true;
  readonly decimals: number;
  /** Tier edges inside the range, with the score from there on. */
  readonly tiers: readonly { readonly edge: number; readonly score: number }[];
  readonly contribution: Contribution | undefined;
};

export type Section = {
  readonly dimension: Dimension;
  readonly name: Bilingual;
  readonly reading: DatedReading | undefined;
  readonly weight: Estimate;
  readonly rows: readonly Row[];
};

type Known = {
  readonly model: ScoreModel;
  readonly platform: Platform;
  readonly figures: LatestFigures | undefined;
  readonly visits: readonly Visit[];
  readonly evaluation: Evaluation | undefined;
};

/** The dimensions of a model with what was read of each, in the model's order. */
export function sections(known: Known): Section[] {
  const { model, evaluation, figures } = known;
  const scored = evaluation?.status === 'scored' ? evaluation : undefined;
  return model.dimensions.map((dimension) => ({
    dimension,
    name: nameOf(known.platform, dimension.score),
    reading: figures?.readings[dimension.score],
    weight: scored?.dimensions.find(({ id }) => id === dimension.id)?.weight ?? dimension.weight,
    rows: dimension.indicators.map((indicator) => indicatorRow(known, indicator)),
  }));
}

/** Bonus and deduction, which enter the total as they are. */
export function adjustmentRows({ model, platform, figures, visits }: Known): Row[] {
  return [model.bonus, model.deduction].flatMap((part) => {
    if (!part) return [];
    const reading = figures?.readings[part.id];
    const max = Math.max(part.max ?? termOf(platform, part.id)?.range[1] ?? model.scale.max, reading?.value ?? 0);
    return [
      {
        id: part.id,
        name: shownName(platform, part.id, reading),
        unit: 'score' as const,
        better: part === model.bonus ? ('higher' as const) : ('lower' as const),
        windowDays: undefined,
        reading,
        outcome: figures && outcomeOf(visits, figures.shopName, part.id),
        range: { min: 0, max, step: 1 },
        whole: true as const,
        decimals: valueDecimals(reading?.raw, 1),
        tiers: [],
        contribution: undefined,
      },
    ];
  });
}

/** What an indicator is called; its id where the platform's vocabulary does not know it. */
export function nameOf(platform: Platform, indicator: string): Bilingual {
  return termOf(platform, indicator)?.name ?? { zh: indicator, en: indicator };
}

function shownName(platform: Platform, indicator: string, reading: DatedReading | undefined): Bilingual {
  const name = nameOf(platform, indicator);
  return { ...name, zh: reading?.label || name.zh };
}

function termOf(platform: Platform, indicator: string) {
  return platform.vocabulary.terms.find((term) => term.indicator === indicator);
}

function indicatorRow({ platform, figures, visits, evaluation }: Known, indicator: ModelIndicator): Row {
  const { id, unit, better, windowDays, curve, range } = indicator;
  const reading = figures?.readings[id];
  const bounds = {
    ...range,
    min: Math.min(range.min, reading?.value ?? range.min),
    max: Math.max(range.max, reading?.value ?? range.max),
  };
  // What a curve brings that was learnt from a sum nobody knows, only what its moves bring.
  const isOfSum = curve.kind !== 'identity' && curve.fit?.ofSum;
  const tiers =
    curve.kind === 'tiers' ? curve.tiers.filter(({ edge }) => edge >= bounds.min && edge <= bounds.max) : [];
  return {
    id,
    name: shownName(platform, id, reading),
    unit,
    better,
    windowDays,
    reading,
    outcome: reading || !figures ? undefined : outcomeOf(visits, figures.shopName, id),
    range: bounds,
    decimals: valueDecimals(reading?.raw, range.step),
    tiers,
    contribution:
      isOfSum || evaluation?.status !== 'scored'
        ? undefined
        : evaluation.contributions.find((part) => part.indicator === id),
  };
}
