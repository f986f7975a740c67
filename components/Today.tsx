import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** Under the score: why it moved, what tomorrow brings, the next right and the one at risk, what needs attention. */
export function Today(_: Props) {
  return null;
}
