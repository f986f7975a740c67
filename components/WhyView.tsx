import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** Why the score moved between two days. */
export function WhyView(_: Props) {
  return null;
}
