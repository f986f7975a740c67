import { useComputed, useSignal } from '@preact/signals';
import { listsText } from '../lib/i18n/lists-text';
import { planText } from '../lib/i18n/plan-text';
import { fixesNow } from '../lib/panel/fix-groups';
import type { Panel } from '../lib/panel/panel-model';
import { planOf } from '../lib/panel/plan-model';
import { AvoidList } from './AvoidList';
import { FixItem } from './FixItem';
import { FixOrder } from './FixOrder';

/** What a morning has time for. */
const TOP = 5;

type Props = { panel: Panel };

/** What to do first, by points gained; what brings points on a condition; what is worth doing anyway; what not to do. */
export function Fixes({ panel }: Props) {
  const showAll = useSignal(false);
  const { order } = planOf(panel);
  const now = useComputed(() => fixesNow(panel.baseline.value, panel.advice.value.fixes, order.value));
  const { scored, bonus, unscored } = now.value;
  const { avoid } = panel.advice.value;
  const listed = showAll.value ? scored : scored.slice(0, TOP);
  const text = listsText.value.fixes;
  const flat = panel.baseline.value?.flat;
  const flatLead = panel.figures.value?.stage === 'growth' ? text.growthLead : text.noScoreLead;
  return (
    <section id="fixes" class="card" aria-labelledby="fixes-title">
      <div class="card-head">
        <h2 id="fixes-title">{text.title}</h2>
        <p class="quiet">
          {scored.length === 0 ? text.empty : flat ? flatLead : planText.value.order.lead[order.value]}
        </p>
      </div>
      {scored.length > 1 && !flat && <FixOrder panel={panel} />}
      {scored.length > 0 && !flat && <h3>{text.byIndicators}</h3>}
      <ol class="fixes">
        {listed.map((ranked) => (
          <FixItem key={ranked.fix.id} panel={panel} ranked={ranked} kind={flat ? 'flat' : 'gain'} />
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
      {bonus.length > 0 && (
        <details class="group">
          <summary>
            <h3>{text.byCondition}</h3> <span class="quiet">{bonus.length}</span>
          </summary>
          <p class="quiet">{text.byConditionLead}</p>
          <ol class="fixes">
            {bonus.map((ranked) => (
              <FixItem key={ranked.fix.id} panel={panel} ranked={ranked} kind="bonus" />
            ))}
          </ol>
        </details>
      )}
      {unscored.length > 0 && (
        <details class="group">
          <summary>
            <h3>{text.unscored}</h3> <span class="quiet">{unscored.length}</span>
          </summary>
          <ol class="fixes">
            {unscored.map((ranked) => (
              <FixItem key={ranked.fix.id} panel={panel} ranked={ranked} kind="unscored" />
            ))}
          </ol>
        </details>
      )}
      {avoid.length > 0 && <AvoidList avoid={avoid} />}
    </section>
  );
}
