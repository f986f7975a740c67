import { useSignal } from '@preact/signals';
import { unitText } from '../lib/format/value';
import { language, said, t } from '../lib/i18n/text';
import { fieldText } from '../lib/panel/field-text';
import type { Row } from '../lib/panel/rows';
import type { Scenario } from '../lib/panel/scenario-model';

type Props = { scenario: Scenario; row: Row; value: number | undefined; disabled: boolean };

/** What is being typed stays as typed until the field is left; `before` is the value that it began from. */
type Draft = { readonly text: string; readonly before: number; readonly wrong: boolean };

/** The slider's value as a number that can be typed. Out of range nothing is applied, and it is said what can be. */
export function ValueField({ scenario, row, value, disabled }: Props) {
  const draft = useSignal<Draft>();
  const { range, whole } = row;
  const unit = unitText(row.unit, language.value);
  const wrong = draft.value?.wrong ?? false;
  return (
    <>
      <span class="field">
        <input
          type="number"
          inputMode="decimal"
          aria-label={t.value.whatIf.field(said(row.name), unit)}
          aria-invalid={wrong}
          min={range.min}
          max={range.max}
          step="any"
          disabled={disabled}
          value={draft.value?.text ?? (value === undefined ? '' : fieldText(row, value))}
          onInput={({ currentTarget: { value: text, valueAsNumber: typed, validity } }) => {
            const before = draft.value?.before ?? value ?? range.min;
            const inside = typed >= range.min && typed <= range.max;
            const next = whole ? Math.round(typed) : typed;
            draft.value = {
              text: inside ? `${whole ? next : text}` : text,
              before,
              wrong: validity.badInput || (text !== '' && !inside),
            };
            scenario.set(row.id, inside ? next : before);
          }}
          onBlur={() => {
            draft.value = undefined;
          }}
        />
        <span class="unit" aria-hidden="true">
          {unit}
        </span>
      </span>
      <span role="status" class="field-wrong worse">
        {wrong && t.value.whatIf.fillIn(`${range.min}–${range.max}`)}
      </span>
    </>
  );
}
