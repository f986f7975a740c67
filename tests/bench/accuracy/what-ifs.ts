import type { Changes } from '../../../lib/engine/types';
import { type Chance, chance, distance, KINDS, type Shop, type TrueIndicator, valueAt } from '../../sim';

/** A question to the engine, and the answer that only the simulator knows. */
export type WhatIf = { readonly changes: Changes; readonly change: number; readonly total: number };

/** Every third question goes to the edge of the next tier, where the seller knows the tiers. */
const TO_AN_EDGE = 1 / 3;

/**
 * One question an indicator: its distance from perfect grows or shrinks by up to half, or it moves to the next edge.
 *
 * @returns asked of the last day, from the values that its page prints
 */
export function whatIfs(shop: Shop): WhatIf[] {
  const draw = chance(`what-if/${shop.name}`);
  const now = shop.truth.scores(shop.today).total;
  const shown = Object.fromEntries(shop.page(shop.today).readings.map(({ indicator, value }) => [indicator, value]));
  const indicators = shop.truth.rules(shop.today).dimensions.flatMap((dimension) => dimension.indicators);
  const knowsTiers = !KINDS[shop.kind].secret.curves;
  return indicators.map((indicator) => {
    const { id } = indicator.measure;
    const to =
      knowsTiers && draw.happens(TO_AN_EDGE)
        ? (nextEdge(draw, indicator, shown[id]!) ?? moved(draw, indicator, shown[id]!))
        : moved(draw, indicator, shown[id]!);
    const total = shop.truth.scores(shop.today, { [id]: to }).total;
    return { changes: { [id]: to }, change: total - now, total };
  });
}

function moved(draw: Chance, { measure }: TrueIndicator, from: number): number {
  const to = valueAt(measure, distance(measure, from) * (1 + draw.between(-0.5, 0.5)));
  return Number(to.toPrecision(6));
}

function nextEdge(draw: Chance, { measure, curve }: TrueIndicator, from: number): number | undefined {
  if (curve.kind !== 'tiers') return undefined;
  const sign = measure.better === 'higher' ? 1 : -1;
  const better = curve.tiers.findLast(({ edge }) => sign * (edge - from) > 0)?.edge;
  const worse = curve.tiers.find(({ edge }) => sign * (edge - from) <= 0)?.edge;
  const past = worse === undefined ? undefined : Number((worse - sign * Math.abs(worse) * 1e-4).toPrecision(6));
  return (draw.happens(0.5) ? better : past) ?? better ?? past;
}
