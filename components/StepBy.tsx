import { t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** What "1 %" means: of the figure itself, or a percentage point. */
export function StepBy({ panel }: Props) {
  const text = t.value.whatIf;
  const { stepBy } = panel.settings.value;
  const choice = (value: 'relative' | 'points', label: string) => (
    <label class="segment">
      <input
        type="radio"
        name="step-by"
        checked={stepBy === value}
        onChange={() => panel.change({ stepBy: value })}
        aria-describedby="step-by-hint"
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset class="step-by">
      <legend>{text.stepBy}</legend>
      <div class="segments">
        {choice('relative', text.relative)}
        {choice('points', text.points)}
      </div>
      <p id="step-by-hint" class="quiet">
        {stepBy === 'relative' ? text.relativeHint : text.pointsHint}
      </p>
    </fieldset>
  );
}
