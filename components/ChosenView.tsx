import type { FunctionComponent } from 'preact';
import type { Panel } from '../lib/panel/panel-model';
import type { View } from '../lib/panel/views';
import { HistoryView } from './HistoryView';
import { MoreView } from './MoreView';
import { PlanView } from './PlanView';
import { WhyView } from './WhyView';

type Props = { panel: Panel };

/** Beside the figures, where there is room, stands what to do. */
const VIEW_PARTS: Readonly<Record<View, FunctionComponent<Props>>> = {
  today: PlanView,
  'what-if': PlanView,
  why: WhyView,
  plan: PlanView,
  history: HistoryView,
  more: MoreView,
};

/** The view that was chosen; beside the figures where there is room, in their place where there is not. */
export function ChosenView({ panel }: Props) {
  const Chosen = VIEW_PARTS[panel.view.value];
  return <Chosen panel={panel} />;
}
