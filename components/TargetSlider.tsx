import { formatPoints } from '../lib/format/points';
import { planText } from '../lib/i18n/plan-text';
import { said, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { planOf } from '../lib/panel/plan-model';

type Props = { panel: Panel };

/** From the score of today to the most that can be had, with the scores on which rights hang as ticks and as buttons. */
export function TargetSlider({ panel }: Props) {
  const { target, most, marks, step, aim } = planOf(panel);
  const text = planText.value.target;
  const min = panel.baseline.value?.shown ?? 0;
  const max = Math.max(most.value ?? min, min);
  const value = target.value ?? min;
  const { decimals } = panel.scale.value;
  const points = (score: number) => formatPoints(score, decimals);
  const at = (score: number) => ({ '--at': Math.min(1, (score - min) / (max - min || 1)) });
  const named = ({ rungs }: (typeof marks.value)[number]) =>
    rungs.map(({ name }) => said(name)).join(t.value.app.listComma);
  const here = marks.value.find(({ score }) => score === value);
  return (
    <>
      <div class="target">
        <div class="slider">
          {marks.value
            .filter(({ score }) => score <= max)
            .map(({ score }) => (
              <i key={score} class="slider-tick" style={at(score)} aria-hidden="true" />
            ))}
          <input
            type="range"
            aria-label={text.slider}
            aria-valuetext={[text.points(points(value)), here && named(here)].filter(Boolean).join(t.value.app.comma)}
            min={min}
            max={max}
            step={step.value}
            value={Math.min(value, max)}
            disabled={max <= min}
            style={at(value)}
            onInput={(event) => aim(event.currentTarget.valueAsNumber)}
          />
        </div>
        <b class="target-value" aria-hidden="true">
          {text.points(points(value))}
        </b>
      </div>
      <p class="quiet target-ends">
        <span>{text.from(points(min))}</span>
        <span>{text.most(points(max))}</span>
      </p>
      {marks.value.length > 0 && (
        <ul class="marks" aria-label={text.marks}>
          {marks.value.map((mark) => (
            <li key={mark.score}>
              <button
                type="button"
                class="button-small"
                aria-label={text.aimAt(points(mark.score), named(mark))}
                aria-pressed={mark.score === value}
                onClick={() => aim(mark.score)}
              >
                {text.points(points(mark.score))}
              </button>
              <span class="quiet">{named(mark)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
