import { decimalsOf } from '../lib/format/decimals';
import { formatValue } from '../lib/format/value';
import { historyText } from '../lib/i18n/history-text';
import { language } from '../lib/i18n/text';
import { dayOfHistory, type SeenFigure } from '../lib/panel/day-model';
import type { Panel } from '../lib/panel/panel-model';
import { DayField } from './DayField';

type Props = { panel: Panel; figure: SeenFigure };

/** A figure as the page printed it, and what the seller says that it was. */
export function DayFigure({ panel, figure: { reading, correction } }: Props) {
  const own = dayOfHistory(panel);
  const text = historyText.value.day;
  const { indicator, raw, unit } = reading;
  const name = own.nameOf(indicator);
  const first = `day-action-${indicator}`;
  const isEditing = own.editing.value === indicator;
  /** The button that was pressed is gone by then; its place is where the seller was. */
  const back = () => requestAnimationFrame(() => document.getElementById(first)?.focus());
  if (isEditing) {
    const end = () => {
      own.editing.value = undefined;
      back();
    };
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={2}>
          {raw}
          <DayField
            reading={reading}
            name={name}
            onSave={(value) => own.correct(indicator, value).then(back)}
            onCancel={end}
          />
        </td>
      </tr>
    );
  }
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
      </td>
      <td class="day-actions">
        {correction ? (
          <button
            id={first}
            type="button"
            class="button-small"
            aria-label={text.restoreName(name)}
            onClick={() => own.restore(indicator).then(back)}
          >
            {text.restore}
          </button>
        ) : (
          <>
            <button
              id={first}
              type="button"
              class="button-small"
              aria-label={text.correctName(name)}
              onClick={() => {
                own.editing.value = indicator;
              }}
            >
              {text.correct}
            </button>
            <button
              type="button"
              class="button-small"
              aria-label={text.dropName(name)}
              onClick={() => own.correct(indicator, null).then(back)}
            >
              {text.drop}
            </button>
          </>
        )}
      </td>
    </tr>
  );
}
