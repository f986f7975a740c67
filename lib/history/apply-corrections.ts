import type { Correction } from '../records/added';
import type { Reading, Snapshot } from '../records/snapshot';

/**
 * The snapshots as the seller says that they are. A corrected reading has its new value and says in `seen` what was read;
 * its printed text stays. What stood beside it (sub-score, counts, change) belonged to the wrong figure, and goes. A
 * reading that was none at all is left out.
 */
export function applyCorrections(snapshots: Snapshot[], corrections: readonly Correction[]): Snapshot[] {
  if (corrections.length === 0) return snapshots;
  const byFigure = new Map(corrections.map((each) => [keyOf(each, each.indicator), each]));
  return snapshots.map((snapshot) => {
    if (!snapshot.readings.some(({ indicator }) => byFigure.has(keyOf(snapshot, indicator)))) return snapshot;
    const readings = snapshot.readings.flatMap((reading): Reading[] => {
      const correction = byFigure.get(keyOf(snapshot, reading.indicator));
      if (!correction) return [reading];
      const { indicator, dimension, label, raw, unit, value: seen } = reading;
      return correction.value === null
        ? []
        : [{ indicator, dimension, label, raw, unit, value: correction.value, seen }];
    });
    return { ...snapshot, readings };
  });
}

function keyOf(of: { readonly platform: string; readonly shopId: string; readonly day: string }, indicator: string) {
  return JSON.stringify([of.platform, of.shopId, of.day, indicator]);
}
