import { useSignal } from '@preact/signals';
import { plainValue, unitText } from '../lib/format/value';
import { language, said, t } from '../lib/i18n/text';
import type { Row } from '../lib/panel/rows';
import type { Scenario } from '../lib/panel/scenario-model';

type Props = { scenario: Scenario; row: Row; value: number | undefined };

/** The slider's value as a number that can be typed. What is being typed stays as typed until the field is left. */
export function ValueField({ scenario, row, value }: Props) {
  const draft = useSignal<string>();
  const { range } = row;
  const unit = unitText(row.unit, language.value);
  return (
    <span class="field">
      <input
        type="number"
        inputMode="decimal"
        aria-label={t.value.whatIf.field(said(row.name), unit)}
        min={range.min}
        max={range.max}
        step="any"
        disabled={value === undefined}
        value={draft.value ?? (value === undefined ? '' : plainValue(value, row.decimals))}
        onInput={(event) => {
          draft.value = event.currentTarget.value;
          const typed = event.currentTarget.valueAsNumber;
          if (typed >= range.min && typed <= range.max) scenario.set(row.id, typed);
        }}
        onBlur={() => {
          draft.value = undefined;
        }}
      />
      <span class="unit" aria-hidden="true">
        {unit}
      </span>
    </span>
  );
}
