import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { decimalsOf } from '../lib/format/decimals';
import { plainValue, unitText } from '../lib/format/value';
import { historyText } from '../lib/i18n/history-text';
import { language } from '../lib/i18n/text';
import type { Reading } from '../lib/records/snapshot';

type Props = { reading: Reading; name: string; onSave: (value: number) => void; onCancel: () => void };

/** The value that a figure had in truth. */
export function DayField({ reading, name, onSave, onCancel }: Props) {
  const text = historyText.value.day;
  const { unit, value, raw } = reading;
  const field = useRef<HTMLInputElement>(null);
  const isBad = useSignal(false);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      class="day-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const next = field.current?.valueAsNumber ?? Number.NaN;
        isBad.value = !Number.isFinite(next);
        if (!isBad.value) onSave(next);
      }}
    >
      <input
        ref={field}
        type="number"
        step="any"
        defaultValue={plainValue(value, decimalsOf(raw))}
        aria-label={text.value(name, unitText(unit, language.value))}
        aria-invalid={isBad.value}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
      />
      <button type="submit" class="button-small">
        {text.save}
      </button>
      <button type="button" class="button-small" onClick={onCancel}>
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
