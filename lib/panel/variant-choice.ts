import type { ScoreModel } from '../engine/score-model';

export type VariantChoice = { readonly industry?: string | undefined; readonly shopType?: string | undefined };

/** The industries that a model has weights for, in its own order. */
export function industriesOf(model: ScoreModel): string[] {
  return [...new Set(model.variants.map((variant) => variant.industry))];
}

/** The shop types that an industry's weights differ by. */
export function shopTypesOf(model: ScoreModel, industry: string | undefined): string[] {
  return [
    ...new Set(model.variants.filter((variant) => variant.industry === industry).map(({ shopType }) => shopType)),
  ];
}

/**
 * What the seller chose, else the industry that the page names, spelt as the model's table spells it where it is listed.
 * The shop type follows where an industry has only one.
 */
export function effectiveChoice(
  model: ScoreModel,
  stored: VariantChoice,
  pageIndustry: string | undefined,
): VariantChoice {
  const known = industriesOf(model);
  const listed = (name: string | undefined) => known.find((each) => normal(each) === normal(name));
  const industry = listed(stored.industry) ?? listed(pageIndustry);
  if (industry === undefined) return { industry: pageIndustry }; // rules other than weights may still name it
  const types = shopTypesOf(model, industry);
  const chosen = types.find((type) => type === stored.shopType);
  return { industry, shopType: chosen ?? (types.length === 1 ? types[0] : undefined) };
}

/** Full-width forms and white space differ between the table and the page. */
function normal(text: string | undefined): string | undefined {
  return text?.normalize('NFKC').replaceAll(/\s/g, '');
}
