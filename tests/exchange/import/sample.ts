import type { Around } from '../../../lib/exchange/import/guess-mapping';
import type { KnownIndicator } from '../../../lib/exchange/import/known-indicator';
import { labelIndex } from '../../../lib/exchange/import/label-index';
import type { ImportContext } from '../../../lib/exchange/import/own-csv';
import { Refusals } from '../../../lib/exchange/import/refusal';
import type { Row, Rows } from '../../../lib/exchange/import/row';
import { vocabularies } from '../../../lib/platforms/vocabularies';
import type { Fact } from '../../../lib/records/fact';
import type { PlatformId } from '../../../lib/records/ids';
import type { Snapshot } from '../../../lib/records/snapshot';

const KNOWN = new Map(
  vocabularies.map(({ platform, terms }) => {
    const entries = terms.map(({ labels, weakLabels = [], name, ...term }): [string, KnownIndicator] => [
      term.indicator,
      { ...term, names: [...labels, name.zh, name.en, ...weakLabels] },
    ]);
    return [platform, new Map(entries.reverse())] as const;
  }),
);

/** The indicators of a platform as the panel hands them to an import. */
export function known(platform: PlatformId): ReadonlyMap<string, KnownIndicator> {
  return KNOWN.get(platform)!;
}

/** An import at noon in China on 2026-09-09. */
export function context(): ImportContext {
  return { at: '2026-09-09T04:00:00Z', today: '2026-09-09', known, refusals: new Refusals() };
}

/** Rows as a reader gives them, all at once, counted from 1. */
export function rowsOf(...rows: readonly (readonly string[])[]): Rows {
  return [rows.map((cells, index): Row => ({ line: index + 1, cells }))];
}

export async function all<T>(some: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of some) found.push(one);
  return found;
}

export function snapshotsIn(facts: readonly Fact[]): Snapshot[] {
  return facts.flatMap((fact) => (fact.store === 'snapshots' ? [fact.record] : []));
}

/** What a guess builds on: all platforms, and the shops of the history. */
export function around(shops: Around['shops'] = [], name = ''): Around {
  const platforms = vocabularies.map(({ platform }) => ({
    id: platform,
    words: NAMES[platform] ?? /(?!)/,
    find: labelIndex(known(platform).values()),
  }));
  return { platforms, shops, name };
}

const NAMES: Readonly<Partial<Record<PlatformId, RegExp>>> = { douyin: /抖店|抖音/, jd: /京东/ };
