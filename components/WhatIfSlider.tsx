import { language, t } from '../lib/i18n/text';
import type { Row } from '../lib/panel/rows';
import type { Scenario } from '../lib/panel/scenario-model';
import { draggedTo, sliderKey } from '../lib/panel/slider-key';
import { sliderWords } from '../lib/panel/slider-words';

type Props = { id: string; scenario: Scenario; row: Row; value: number | undefined; disabled: boolean };

/** A native slider with the tiers as ticks and the page's own value as a ghost. */
export function WhatIfSlider({ id, scenario, row, value, disabled }: Props) {
  const { range, reading, tiers } = row;
  const at = (position: number) => ({ '--at': (position - range.min) / (range.max - range.min || 1) });
  return (
    <div class="slider">
      {tiers.map(({ edge }) => (
        <i key={edge} class="slider-tick" style={at(edge)} aria-hidden="true" />
      ))}
      {reading && <i class="slider-ghost" style={at(reading.value)} aria-hidden="true" />}
      <input
        id={id}
        type="range"
        min={range.min}
        max={range.max}
        step="any" // or the browser would move the page's own 4.6923 to its grid
        value={value ?? range.min}
        disabled={disabled}
        aria-valuetext={sliderWords(row, value, t.value, language.value)}
        style={at(value ?? range.min)}
        onInput={(event) => {
          const value = draggedTo(event.currentTarget.valueAsNumber, range, reading?.value);
          event.currentTarget.valueAsNumber = value; // the knob stands where the figure is
          scenario.set(row.id, value);
        }}
        onKeyDown={(event) => {
          if (value === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
          const next = sliderKey(
            event.key,
            value,
            range,
            tiers.map(({ edge }) => edge),
          );
          if (next === undefined) return;
          event.preventDefault();
          scenario.set(row.id, next);
        }}
      />
    </div>
  );
}
