import type { Panel } from '../lib/panel/panel-model';
import { Fixes } from './Fixes';
import { History } from './History';
import { Settings } from './Settings';

type Props = { panel: Panel };

/** All that stands below the sliders, or beside them where there is room. Loaded after them. */
export function SecondColumn({ panel }: Props) {
  return (
    <>
      {panel.shops.value.length > 0 && <Fixes panel={panel} />}
      <History panel={panel} />
      <Settings panel={panel} />
    </>
  );
}
