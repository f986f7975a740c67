import { useComputed, useSignal } from '@preact/signals';
import { t } from '../lib/i18n/text';
import { fixesNow } from '../lib/panel/fix-groups';
import type { Panel } from '../lib/panel/panel-model';
import { AvoidList } from './AvoidList';
import { FixItem } from './FixItem';

/** What a morning has time for. */
const TOP = 5;

type Props = { panel: Panel };

/** What to do first, by points gained; what is worth doing anyway; what not to do. */
export function Fixes({ panel }: Props) {
  const showAll = useSignal(false);
  const now = useComputed(() => fixesNow(panel.baseline.value, panel.advice.value.fixes));
  const { gaining, waiting, unscored } = now.value;
  const { avoid } = panel.advice.value;
  const scored = [...gaining, ...waiting];
  const listed = showAll.value ? scored : scored.slice(0, TOP);
  const text = t.value.fixes;
  return (
    <section id="fixes" class="card" aria-labelledby="fixes-title">
      <div class="card-head">
        <h2 id="fixes-title">{text.title}</h2>
        <p class="quiet">{scored.length > 0 ? text.lead : text.empty}</p>
      </div>
      <ol class="fixes">
        {listed.map((ranked) => (
          <FixItem key={ranked.fix.id} panel={panel} ranked={ranked} />
        ))}
      </ol>
      {scored.length > TOP && (
        <button
          type="button"
          class="button"
          aria-expanded={showAll.value}
          onClick={() => {
            showAll.value = !showAll.value;
          }}
        >
          {showAll.value ? text.showLess : text.showAll(scored.length)}
        </button>
      )}
      {unscored.length > 0 && (
        <details class="group">
          <summary>
            <h3>{text.unscored}</h3> <span class="quiet">{unscored.length}</span>
          </summary>
          <ol class="fixes">
            {unscored.map((ranked) => (
              <FixItem key={ranked.fix.id} panel={panel} ranked={ranked} />
            ))}
          </ol>
        </details>
      )}
      {avoid.length > 0 && <AvoidList avoid={avoid} />}
    </section>
  );
}
