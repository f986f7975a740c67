import type { ModelIndicator, ScoreModel, Weight } from './score-model';

type Shop = { readonly industry?: string | undefined; readonly shopType?: string | undefined };

/**
 * The model with what is published for one shop's industry and type: weights from `variants`, floors that it has or has
 * not. Where the industry has several types and the shop's is not among them, each weight is the mean of them, its range
 * spans them, and it is marked unofficial; a single row (通用) holds for every type. An industry that the table does not list leaves the model as it is.
 *
 * @param shop industry as the page prints it (考核行业), shop type as in the table (旗舰, 非旗舰)
 */
export function forShop(model: ScoreModel, shop: Shop): ScoreModel {
  const industry = normal(shop.industry);
  const shopType = normal(shop.shopType);
  const ofIndustry = model.variants.filter((variant) => normal(variant.industry) === industry);
  const ofType = ofIndustry.filter((variant) => variant.shopType === shopType);
  const rows = ofType.length > 0 ? ofType : ofIndustry;

  const withWeight = (indicator: ModelIndicator): ModelIndicator => {
    const found = rows.flatMap((row) => {
      const value = row.weights[indicator.id];
      return value === undefined ? [] : [{ ...row, value }];
    });
    const first = found[0];
    if (first === undefined) return indicator;
    const value = found.reduce((sum, row) => sum + row.value, 0) / found.length;
    const weight: Weight = {
      value,
      low: Math.max(0, Math.min(...found.map((row) => row.value - (row.slack ?? 0)))),
      high: Math.min(1, Math.max(...found.map((row) => row.value + (row.slack ?? 0)))),
      basis: found.length > 1 ? 'unofficial' : first.basis,
      source: first.source,
    };
    return { ...indicator, weight };
  };

  const floors = model.floors.flatMap((floor) => {
    if (!floor.notFor || industry === undefined || shopType === undefined) return [floor];
    const { notFor, ...sure } = floor;
    return notFor.industries.includes(industry) || notFor.shopTypes.includes(shopType) ? [] : [sure];
  });
  const dimensions = model.dimensions.map((dimension) => ({
    ...dimension,
    indicators: dimension.indicators.map(withWeight),
  }));
  return { ...model, dimensions, floors };
}

/** Full-width forms and white space differ between the table and the page. */
function normal(text: string | undefined): string | undefined {
  return text?.normalize('NFKC').replaceAll(/\s/g, '') || undefined;
}
