import { formatPoints } from '../lib/format/points';
import { planText } from '../lib/i18n/plan-text';
import { said, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { planOf } from '../lib/panel/plan-model';
import { nameOf } from '../lib/panel/rows';
import { Efforts } from './Efforts';
import { PlanWay } from './PlanWay';
import { TargetSlider } from './TargetSlider';

type Props = { panel: Panel };

/** A score to get to, and the ways there: with the least effort, soonest, and surest. */
export function PlanTarget({ panel }: Props) {
  const planning = planOf(panel);
  const { plans, most, target } = planning;
  const text = planText.value.target;
  const found = plans.value;
  if (!found || most.value === undefined || target.value === undefined) return null;
  const points = (score: number) => formatPoints(score, panel.scale.value.decimals);
  const named = (id: string) => (panel.platform.value ? said(nameOf(panel.platform.value, id)) : id);
  return (
    <section id="plan-target" class="card" aria-labelledby="plan-target-title">
      <div class="card-head">
        <h2 id="plan-target-title">{text.title}</h2>
        <p class="quiet">{text.lead}</p>
      </div>
      <TargetSlider panel={panel} />
      {found.status === 'already' && <p class="notice">{text.already}</p>}
      {found.status === 'incomplete' && (
        <p class="notice">{text.incomplete(found.missing.map(named).join(t.value.app.listComma))}</p>
      )}
      {found.status === 'no_score' && <p class="notice">{text.noScore}</p>}
      {found.status === 'unreachable' &&
        (found.best.moves.length === 0 ? (
          <p class="notice">{text.nothing}</p>
        ) : (
          <>
            <p class="notice">{text.unreachable(points(target.value), points(most.value))}</p>
            <PlanWay panel={panel} way={found.best} />
          </>
        ))}
      {found.status === 'planned' && found.ways.map((way) => <PlanWay key={way.key} panel={panel} way={way} />)}
      <p class="quiet">
        {text.estimateNote} {text.costHelp}
      </p>
      <Efforts panel={panel} />
    </section>
  );
}
