import type { Unit } from '../../records/ids';
import type { FigureUse, Mapping, ShopUse } from './mapping';
import { isShopId } from './survey';

export type FigureChange = Partial<Pick<FigureUse, 'indicator' | 'written'>>;

/**
 * The mapping with one figure taken for another indicator or written another way, as the seller says. Numbers that were in hours
 * are not taken as per cent: with an indicator of another unit they are in its own.
 */
export function withFigure(
  mapping: Mapping,
  key: FigureUse['key'],
  change: FigureChange,
  unitOf: (indicator?: string) => Unit | undefined,
): Mapping {
  const figures = mapping.figures.map((use) => {
    if (use.key !== key) return use;
    const next = { ...use, ...change, isSure: true };
    const unit = unitOf(next.indicator);
    const fits = 'written' in change || unit === unitOf(use.indicator) || unit === undefined;
    return fits ? next : { ...next, written: unit };
  });
  return { ...mapping, figures };
}

/** The mapping with one of the table's shops said to be this one. */
export function withShop(mapping: Mapping, key: string, shop: ShopUse): Mapping {
  return { ...mapping, shops: new Map([...mapping.shops, [key, shop]]) };
}

/** A shop that the history does not know, by the name that the seller gives it; where the table has its id, that stays. */
export function newShop(key: string, name: string): ShopUse {
  const shopName = name.trim();
  return { shopId: isShopId(key) ? key : shopName, shopName };
}
