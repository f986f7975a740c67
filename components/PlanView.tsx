import type { Panel } from '../lib/panel/panel-model';
import { Fixes } from './Fixes';

type Props = { panel: Panel };

/** What to do: fixes by what they bring, the way to a score, what was taken on. */
export function PlanView({ panel }: Props) {
  return panel.model.value ? <Fixes panel={panel} /> : null;
}
