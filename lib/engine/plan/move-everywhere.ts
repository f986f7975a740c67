import type { Better, Bilingual, PlatformId, Unit } from '../../records/ids';
import { requireValue } from '../read-figure';
import type { ScoreModel } from '../score-model';
import { simulate } from '../simulate';
import type { Simulation, Values } from '../types';

/** Something that a seller does once for all shops, and the figure by which each platform measures it. */
export type OperationalFact = {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Unit;
  readonly better: Better;
  /** `same`: the platforms count alike; `near`: what they count differs somewhat, so the same move is an assumption. */
  readonly measuredBy: Readonly<
    Partial<Record<PlatformId, { readonly indicator: string; readonly as: 'same' | 'near' }>>
  >;
};

/** A shop with the rule of the day and its figures. */
export type ShopNow = {
  readonly platform: PlatformId;
  readonly model: ScoreModel;
  readonly values: Values;
  /** The total to start from, as in `simulate`. */
  readonly shown?: number | undefined;
};

export type MovedShop<Shop extends ShopNow> = {
  readonly shop: Shop;
  /** What was moved there; undefined where its score does not count the fact. */
  readonly moved: { readonly indicator: string; readonly as: 'same' | 'near' } | undefined;
  readonly result: Simulation | { readonly status: 'not_measured' };
};

/**
 * One fact of daily work (3-minute replies, pick-up within 48 hours) moved to one value in all shops at once: what each
 * shop's own score makes of it. Totals of different platforms do not compare, so there is no sum.
 *
 * @param to in the fact's unit
 * @returns in the order of the shops; `incomplete` where the figure was not read
 * @throws RangeError if the value is outside what the unit allows, or a shop's figures are
 */
export function moveEverywhere<Shop extends ShopNow>(
  fact: OperationalFact,
  to: number,
  shops: readonly Shop[],
): readonly MovedShop<Shop>[] {
  requireValue('moveEverywhere', { id: fact.id, unit: fact.unit }, to);
  return shops.map((shop) => {
    const moved = fact.measuredBy[shop.platform];
    const isScored = shop.model.dimensions.some(({ indicators }) =>
      indicators.some(({ id }) => id === moved?.indicator),
    );
    if (!moved || !isScored) return { shop, moved: undefined, result: { status: 'not_measured' } };
    return { shop, moved, result: simulate(shop.model, shop.values, { [moved.indicator]: to }, shop.shown) };
  });
}
