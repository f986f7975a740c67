import { useSignal } from '@preact/signals';
import { decimalsOf } from '../lib/format/decimals';
import { formatValue, plainValue, unitText } from '../lib/format/value';
import { historyText } from '../lib/i18n/history-text';
import { language } from '../lib/i18n/text';
import { dayOfHistory, type SeenFigure } from '../lib/panel/day-model';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel; figure: SeenFigure };

/** A figure as the page printed it, and what the seller says that it was. */
export function DayFigure({ panel, figure: { reading, correction } }: Props) {
  const own = dayOfHistory(panel);
  const text = historyText.value.day;
  const { indicator, raw, unit } = reading;
  const name = own.nameOf(indicator);
  const isEditing = own.editing.value === indicator;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {correction ? <s>{raw}</s> : raw}
        {correction && (
          <b class="day-corrected">
            {correction.value === null
              ? text.dropped
              : text.now(formatValue(correction.value, unit, decimalsOf(raw), language.value))}
          </b>
        )}
        {isEditing && <DayField panel={panel} figure={{ reading, correction }} name={name} />}
      </td>
      <td class="day-actions">
        {correction ? (
          <button
            type="button"
            class="button-small"
            aria-label={text.restoreName(name)}
            onClick={() => own.restore(indicator)}
          >
            {text.restore}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="button-small"
              aria-label={text.correctName(name)}
              aria-expanded={isEditing}
              onClick={() => {
                own.editing.value = isEditing ? undefined : indicator;
              }}
            >
              {text.correct}
            </button>
            <button
              type="button"
              class="button-small"
              aria-label={text.dropName(name)}
              onClick={() => own.correct(indicator, null)}
            >
              {text.drop}
            </button>
          </>
        )}
      </td>
    </tr>
  );
}

/** The value that the figure had in truth. */
function DayField({ panel, figure: { reading }, name }: Props & { name: string }) {
  const own = dayOfHistory(panel);
  const text = historyText.value.day;
  const { indicator, unit, value, raw } = reading;
  const isBad = useSignal(false);
  return (
    <form
      class="day-field"
      onSubmit={(event) => {
        event.preventDefault();
        const next = (event.currentTarget.elements.namedItem('value') as HTMLInputElement).valueAsNumber;
        isBad.value = !Number.isFinite(next);
        if (!isBad.value) void own.correct(indicator, next);
      }}
    >
      <input
        name="value"
        type="number"
        step="any"
        defaultValue={plainValue(value, decimalsOf(raw))}
        aria-label={text.value(name, unitText(unit, language.value))}
        aria-invalid={isBad.value}
        ref={(field) => field?.focus()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') own.editing.value = undefined;
        }}
      />
      <button type="submit" class="button-small">
        {text.save}
      </button>
      <button
        type="button"
        class="button-small"
        onClick={() => {
          own.editing.value = undefined;
        }}
      >
        {text.cancel}
      </button>
      {isBad.value && (
        <span class="worse" role="alert">
          {text.bad}
        </span>
      )}
    </form>
  );
}
