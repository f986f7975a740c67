import { formatGain, isExact } from '../lib/format/points';
import { said, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { nameOf } from '../lib/panel/rows';
import { Change } from './Change';

type Props = { panel: Panel };

/** What each change of the scenario brings, as bars to either side of zero. */
export function Parts({ panel }: Props) {
  const parts = [...panel.scenario.parts.value];
  const platform = panel.platform.value;
  if (parts.length === 0 || !platform) return null;
  const largest = Math.max(...parts.map(([, points]) => Math.abs(points.value)), 1e-9);
  return (
    <section class="card" aria-labelledby="parts-title">
      <div class="card-head">
        <h3 id="parts-title">{t.value.whatIf.partsTitle}</h3>
      </div>
      <ul class="parts">
        {parts.map(([indicator, points]) => (
          <li key={indicator}>
            <span>{said(nameOf(platform, indicator))}</span>
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
