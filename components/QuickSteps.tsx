import { said, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { quickSteps } from '../lib/panel/quick-steps';
import type { Row } from '../lib/panel/rows';

type Props = { panel: Panel; row: Row; value: number | undefined };

/** −1 % and +1 %, in the reading that the seller chose. */
export function QuickSteps({ panel, row, value }: Props) {
  return (
    <span class="quick">
      {quickSteps(row, value, panel.settings.value.stepBy, panel.settings.value.language).map(({ text, next }) => (
        <button
          key={text}
          type="button"
          class="button-step"
          aria-label={t.value.whatIf.stepName(said(row.name), text)}
          disabled={next === undefined || next === value}
          onClick={() => next !== undefined && panel.scenario.set(row.id, next)}
        >
          {text}
        </button>
      ))}
    </span>
  );
}
