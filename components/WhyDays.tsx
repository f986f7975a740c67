import { formatDay } from '../lib/format/day';
import { formatPoints } from '../lib/format/points';
import { language } from '../lib/i18n/text';
import { whyText } from '../lib/i18n/why-text';
import type { Panel } from '../lib/panel/panel-model';
import { PAIRS, type Pair, type Why } from '../lib/panel/why-model';

type Props = { panel: Panel; why: Why };

/** Which two days are compared: ready-made pairs, or any two that were read. */
export function WhyDays({ panel, why }: Props) {
  const text = whyText.value;
  const pair = why.pair.value;
  const decimals = panel.scale.value.decimals;
  if (!pair) return null;
  const select = (id: string, label: string, value: string, choose: (day: string) => void) => (
    <div class="why-day">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {why.days.value.toReversed().map(({ day, total }) => (
          <option key={day} value={day}>
            {text.dayOption(formatDay(day, language.value, panel.today.value), formatPoints(total, decimals))}
          </option>
        ))}
      </select>
    </div>
  );
  const isSame = (other: Pair | undefined) => other?.from === pair.from && other.to === pair.to;
  return (
    <fieldset class="why-days">
      <legend class="sr-only">{text.compare}</legend>
      <div class="why-quick">
        {PAIRS.map((name) => {
          const own = why.pairs.value[name];
          return (
            <button
              key={name}
              type="button"
              class="button-small"
              aria-pressed={isSame(own)}
              aria-disabled={!own}
              title={own ? text.pairsTip[name] : text.noPair[name]}
              onClick={() => own && why.choose(own.from, own.to)}
            >
              {text.pairs[name]}
              {!own && <span class="sr-only"> {text.noPair[name]}</span>}
            </button>
          );
        })}
      </div>
      <div class="why-pair">
        {select('why-from', text.from, pair.from, (day) => why.choose(day, pair.to))}
        {select('why-to', text.to, pair.to, (day) => why.choose(pair.from, day))}
      </div>
    </fieldset>
  );
}
