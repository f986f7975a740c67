import type { ScoreModel } from '../lib/engine/score-model';
import { t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { StepBy } from './StepBy';
import { VariantPicker } from './VariantPicker';

type Props = { panel: Panel; model: ScoreModel };

/** What is set once and then left: one line that says how it is set, and opens. */
export function WhatIfChoices({ panel, model }: Props) {
  const text = t.value.whatIf;
  const { industry, shopType } = panel.variant.value;
  const hasVariants = model.variants.length > 0;
  return (
    <details class="what-if-choices">
      <summary>
        {text.stepBy} <b>{text[panel.settings.value.stepBy]}</b>
        {hasVariants && (
          <>
            {' · '}
            {t.value.model.industry} <b>{[industry ?? t.value.model.choose, shopType].filter(Boolean).join(' ')}</b>
          </>
        )}
      </summary>
      <StepBy panel={panel} />
      {hasVariants && <VariantPicker panel={panel} model={model} />}
    </details>
  );
}
