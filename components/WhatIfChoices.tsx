import type { ScoreModel } from '../lib/engine/score-model';
import { t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { StepBy } from './StepBy';
import { VariantPicker } from './VariantPicker';

type Props = { panel: Panel; model: ScoreModel };

/** What is set once and then left: folded, so that the first slider is in sight. */
export function WhatIfChoices({ panel, model }: Props) {
  const hasVariants = model.variants.length > 0;
  return (
    <details class="what-if-choices">
      <summary>{t.value.whatIf.settings}</summary>
      <StepBy panel={panel} />
      {hasVariants && <VariantPicker panel={panel} model={model} />}
    </details>
  );
}
