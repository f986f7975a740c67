import type { PageRead } from '../../lib/reader/read-page';
import type { Truth } from '../pages/generator.ts';

const bare = (text: string | undefined) => text?.replace(/\s+/g, '');

/** Everything in which a read differs from the truth, one line each; empty when it is right. */
export function differences(read: PageRead, truth: Truth): string[] {
  const found: string[] = [];
  const expect = (what: string, seen: unknown, wanted: unknown) => {
    if (JSON.stringify(seen) !== JSON.stringify(wanted))
      found.push(`${what}: ${JSON.stringify(seen)} ≠ ${JSON.stringify(wanted)}`);
  };
  expect('shop', read.shop, { id: truth.shopId, name: truth.shopName });
  expect('day', read.day?.day, truth.day);
  expect('stage', read.stage, truth.stage);
  expect('industry', read.industry, truth.industry);
  for (const figure of truth.figures) {
    const { indicator } = figure;
    const status = read.outcomes.find((outcome) => outcome.indicator === indicator)?.status;
    expect(`${indicator} status`, status, figure.status);
    if (figure.status !== 'read') continue;
    const reading = read.readings.find((candidate) => candidate.indicator === indicator);
    if (!reading) continue;
    for (const field of ['value', 'unit', 'score', 'weight', 'numerator', 'denominator', 'change', 'rank'] as const) {
      expect(`${indicator} ${field}`, reading[field], figure[field]);
    }
    expect(`${indicator} raw`, bare(reading.raw), bare(figure.raw));
  }
  for (const reading of read.readings) {
    if (!truth.figures.some(({ indicator }) => indicator === reading.indicator)) {
      found.push(`${reading.indicator}: read ${reading.raw}, which the page does not show`);
    }
  }
  return found;
}
