import { useComputed } from '@preact/signals';
import { said, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import type { Row } from '../lib/panel/rows';
import { Change } from './Change';
import { Later } from './Later';
import { QuickSteps } from './QuickSteps';
import { RowFacts } from './RowFacts';
import { ValueField } from './ValueField';
import { WhatIfSlider } from './WhatIfSlider';

type Props = { panel: Panel; row: Row };

/** One figure: what the page shows, what it brings, and the controls that change it. */
export function IndicatorRow({ panel, row }: Props) {
  const { scenario } = panel;
  const changed = useComputed(() => scenario.changes.value[row.id]);
  const hidden = useComputed(() => scenario.only.value?.has(row.id) === false);
  const points = useComputed(() => scenario.parts.value.get(row.id)?.value);
  const value = changed.value ?? row.reading?.value;
  // In the growth stage no indicator moves the score; the predicted total's place says so.
  const disabled = value === undefined || (panel.baseline.value?.flat ?? false);
  const sliderId = `what-if-${row.id}`;
  return (
    <div class={`row${changed.value === undefined ? '' : ' row-changed'}`} hidden={hidden.value}>
      <div class="row-head">
        <label for={sliderId}>{said(row.name)}</label>
        <span class="row-points">{points.value !== undefined && <Change points={points.value} />}</span>
      </div>
      <RowFacts panel={panel} row={row} />
      <div class="row-controls">
        <WhatIfSlider id={sliderId} scenario={scenario} row={row} value={value} disabled={disabled} />
        {!disabled && (
          <div class="curve">
            <Later panel={panel} part="Curve" row={row} />
          </div>
        )}
        <ValueField scenario={scenario} row={row} value={value} disabled={disabled} />
        <QuickSteps panel={panel} row={row} value={value} disabled={disabled} />
      </div>
      {!row.reading && (
        <p class="quiet row-why">
          {row.outcome ? t.value.whatIf.outcome[row.outcome.status](row.outcome.raw ?? '') : t.value.whatIf.notReadHelp}
        </p>
      )}
    </div>
  );
}
