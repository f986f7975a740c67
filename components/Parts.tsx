import { formatGain, isExact } from '../lib/format/points';
import { said, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { Change } from './Change';

type Props = { panel: Panel };

/** What each change of the scenario brings, as bars to either side of zero. */
export function Parts({ panel }: Props) {
  const parts = [...panel.scenario.parts.value];
  if (parts.length === 0) return null;
  const rows = [...panel.sections.value.flatMap((section) => section.rows), ...panel.adjustments.value];
  const nameOf = (indicator: string) => rows.find(({ id }) => id === indicator)?.name;
  const largest = Math.max(...parts.map(([, points]) => Math.abs(points.value)), 1e-9);
  return (
    <section class="card" aria-labelledby="parts-title">
      <div class="card-head">
        <h3 id="parts-title">{t.value.whatIf.partsTitle}</h3>
      </div>
      <ul class="parts">
        {parts.map(([indicator, points]) => (
          <li key={indicator}>
            <span>{said(nameOf(indicator) ?? { zh: indicator, en: indicator })}</span>
            <Change points={points.value} />
            {!isExact(points) && (
              <span class="quiet part-band">
                {t.value.whatIf.between(formatGain(points.low), formatGain(points.high))}
              </span>
            )}
            <i class="part-bar" aria-hidden="true">
              <i
                class={points.value < 0 ? 'worse' : 'better'}
                style={{ width: `${(Math.abs(points.value) / largest) * 50}%` }}
              />
            </i>
          </li>
        ))}
      </ul>
    </section>
  );
}
