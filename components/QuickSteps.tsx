import { said, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { quickSteps } from '../lib/panel/quick-steps';
import type { Row } from '../lib/panel/rows';

type Props = { panel: Panel; row: Row; value: number | undefined; disabled: boolean };

/** −1 % and +1 %, in the reading that the seller chose. A step with nowhere to go keeps its focus and says why. */
export function QuickSteps({ panel, row, value, disabled }: Props) {
  const { stepBy, language } = panel.settings.value;
  const { min, max } = row.range;
  const ofNothing = value === 0 && stepBy === 'relative' && !row.whole;
  const stuck = ofNothing ? t.value.whatIf.ofNothing : t.value.whatIf.beyond(`${min}–${max}`);
  return (
    <span class="quick">
      {quickSteps(row, value, stepBy, language).map(({ text, words, next }) => {
        const why = disabled || next !== undefined ? undefined : stuck;
        return (
          <button
            key={text}
            type="button"
            class="button-step"
            aria-label={t.value.whatIf.stepName(said(row.name), words)}
            aria-description={why}
            title={why}
            disabled={disabled}
            aria-disabled={next === undefined}
            onClick={() => next !== undefined && panel.scenario.set(row.id, next)}
          >
            {text}
          </button>
        );
      })}
    </span>
  );
}
