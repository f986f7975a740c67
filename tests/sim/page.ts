import type { Reading, Snapshot } from '../../lib/records/snapshot';
import { dayOf } from './calendar';
import type { Chance } from './chance';
import type { Kind } from './kinds';
import type { Truth } from './truth';

/** How one shop's page prints. */
export type Print = {
  readonly values: number;
  readonly score: number;
  readonly dimension: number;
  readonly total: number;
  /** Numerators and denominators beside the rates. */
  readonly counts: boolean;
  /** Weights beside the sub-scores and dimensions. */
  readonly weights: boolean;
};

/** Half away from zero, as pages print. */
export function printedAt(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(13));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals;
}

/** Everything that the page of a day shows. */
export function pageOf(kind: Kind, print: Print, truth: Truth, day: string, shopId: string): Snapshot {
  const facts = truth.facts(day);
  const scores = truth.scores(day);
  const readings: Reading[] = [reading('total_score', '', printedAt(scores.total, print.total))];
  for (const { id, weight, indicators } of truth.rules(day).dimensions) {
    if (kind.shows.dimensions) {
      const own = reading(`${id}_score`, id, printedAt(scores.dimensions[id]!, print.dimension));
      readings.push(print.weights ? { ...own, weight } : own);
    }
    for (const { measure, weight: share } of indicators) {
      const value = printedAt(facts.values[measure.id]!, print.values);
      const cases = facts.cases[measure.id]!;
      readings.push({
        ...reading(measure.id, id, value, measure.unit),
        windowDays: 30,
        ...(kind.shows.subScores ? { score: printedAt(scores.subScores[measure.id]!, print.score) } : {}),
        ...(print.weights ? { weight: share } : {}),
        ...(print.counts && measure.of === 'share'
          ? { numerator: Math.round((cases * facts.values[measure.id]!) / 100), denominator: cases }
          : print.counts
            ? { denominator: cases }
            : {}),
      });
    }
  }
  if (kind.extras) {
    readings.push(reading('bonus', '', facts.bonus), reading('deduction', '', facts.deduction));
    readings.push(reading('valid_orders', '', facts.orders, 'count'));
  }
  return {
    platform: kind.platform,
    shopId,
    shopName: '模拟店铺',
    page: 'detail',
    day,
    dayFrom: 'page',
    capturedAt: `${day}T12:05:00+08:00`,
    url: 'https://example.test/score',
    stage: 'formal',
    readings,
  };
}

function reading(indicator: string, dimension: string, value: number, unit: Reading['unit'] = 'score'): Reading {
  return { indicator, dimension, label: indicator, raw: String(value), value, unit };
}

/** What the seller's browser saw of these days: some days not at all, some figures not, some days twice. */
export function seen(chance: Chance, pages: readonly Snapshot[]): readonly Snapshot[] {
  const last = pages.length - 1;
  let away = 0;
  return pages.flatMap((page, index): Snapshot[] => {
    if (index === last) return [page];
    if (away > 0) away -= 1;
    else if (chance.happens(1 / 60)) away = chance.int(2, 6);
    if (away > 0 || chance.happens(0.03)) return [];
    const readings = page.readings.filter(() => !chance.happens(0.015));
    const morning = { ...page, readings, capturedAt: `${page.day}T11:05:00+08:00` };
    return chance.happens(0.05) ? [morning, page] : [{ ...page, readings }];
  });
}

/** A wrong reading now and then: the figure of another row, or a decimal point lost. */
export function misread(chance: Chance, snapshots: readonly Snapshot[], rate: number): readonly Snapshot[] {
  const last = snapshots.length - 1;
  return snapshots.map((snapshot, index) => {
    if (index === last || !chance.happens(rate)) return snapshot;
    const rows = snapshot.readings.filter(({ unit }) => unit === 'percent');
    if (rows.length === 0) return snapshot;
    const wrong = chance.pick(rows);
    const value = chance.happens(0.5) ? Math.min(100, wrong.value * 10) : chance.pick(rows).value;
    return {
      ...snapshot,
      readings: snapshot.readings.map((own) => (own === wrong ? { ...own, value, raw: String(value) } : own)),
    };
  });
}

/** Days that a page can show, as a list. */
export function daysBetween(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => dayOf(first + index));
}
