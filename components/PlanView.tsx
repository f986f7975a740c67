import '../assets/plan.css';
import { listsText } from '../lib/i18n/lists-text';
import type { Panel } from '../lib/panel/panel-model';
import { Everywhere } from './Everywhere';
import { Fixes } from './Fixes';
import { PlanTarget } from './PlanTarget';
import { Report } from './Report';
import { TodoList } from './TodoList';

type Props = { panel: Panel };

/** What to do: what was taken on, fixes by what they bring, the way to a score. */
export function PlanView({ panel }: Props) {
  if (!panel.model.value) return <NoPlan />;
  return (
    <>
      <Report panel={panel} />
      <TodoList panel={panel} />
      <Fixes panel={panel} />
      <PlanTarget panel={panel} />
      <Everywhere panel={panel} />
    </>
  );
}

function NoPlan() {
  const text = listsText.value.fixes;
  return (
    <section class="card">
      <h2>{text.title}</h2>
      <p class="quiet">{text.empty}</p>
    </section>
  );
}
