import { t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { DimensionSection } from './DimensionSection';
import { IndicatorRow } from './IndicatorRow';
import { Later } from './Later';
import { Predicted } from './Predicted';
import { WhatIfChoices } from './WhatIfChoices';

type Props = { panel: Panel };

/** Sliders over the shop's real figures, and the total that they would give. */
export function WhatIf({ panel }: Props) {
  const { model, sections, adjustments } = panel;
  if (!model.value) return <Later panel={panel} part="NoWhatIf" />;
  const anything = sections.value.some(({ rows }) => rows.some((row) => row.reading));
  const only = panel.scenario.only.value;
  const onlyOthers = only !== undefined && !adjustments.value.some(({ id }) => only.has(id));
  return (
    <section id="what-if" class="what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title" class="sr-only">
        {t.value.whatIf.title}
      </h2>
      <Predicted panel={panel} model={model.value} />
      {!anything && <p class="notice">{t.value.whatIf.noIndicators}</p>}
      {anything && panel.scenario.ask.value && (
        <div class="what-if-tools">
          <Later panel={panel} part="WhatIfTools" />
        </div>
      )}
      <WhatIfChoices panel={panel} model={model.value} />
      {sections.value.map((section) => (
        <DimensionSection key={section.dimension.id} panel={panel} section={section} />
      ))}
      {adjustments.value.length > 0 && (
        <section class="card" aria-labelledby="adjustments-title" hidden={onlyOthers}>
          <div class="card-head">
            <h3 id="adjustments-title">{t.value.whatIf.adjustments}</h3>
          </div>
          {adjustments.value.map((row) => (
            <IndicatorRow key={row.id} panel={panel} row={row} />
          ))}
        </section>
      )}
      <Later panel={panel} part="WhatChanged" />
    </section>
  );
}
