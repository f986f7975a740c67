import type { ScoreModel } from '../lib/engine/score-model';
import { t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { industriesOf, shopTypesOf } from '../lib/panel/variant-choice';

type Props = { panel: Panel; model: ScoreModel };

/** Industry and shop type, where the platform weighs them differently. The page's own industry is preselected. */
export function VariantPicker({ panel, model }: Props) {
  const text = t.value.model;
  const { industry, shopType } = panel.variant.value;
  const industries = industriesOf(model);
  const listed = industry !== undefined && industries.includes(industry);
  const types = shopTypesOf(model, industry);
  return (
    <div class="variant">
      <label>
        {text.industry}
        <select
          value={listed ? industry : ''}
          onChange={(event) => panel.chooseVariant({ industry: event.currentTarget.value || undefined })}
        >
          <option value="">{text.choose}</option>
          {industries.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      {types.length > 1 && (
        <label>
          {text.shopType}
          <select
            value={shopType ?? ''}
            onChange={(event) => panel.chooseVariant({ industry, shopType: event.currentTarget.value || undefined })}
          >
            <option value="">{text.choose}</option>
            {types.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="quiet">
        {industry && !listed
          ? text.pageIndustry(industry)
          : text.variantHint(
              Object.keys(model.variants[0]?.weights ?? {}).length,
              model.variants[0]?.basis === 'official',
            )}
      </p>
    </div>
  );
}
