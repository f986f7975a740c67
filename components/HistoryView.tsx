import type { Panel } from '../lib/panel/panel-model';
import { History } from './History';
import { OtherFigures } from './OtherFigures';

type Props = { panel: Panel };

/** All that was read of the shop, day by day. */
export function HistoryView({ panel }: Props) {
  return (
    <>
      <History panel={panel} />
      <OtherFigures panel={panel} />
    </>
  );
}
