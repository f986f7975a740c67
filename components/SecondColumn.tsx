import type { Panel } from '../lib/panel/panel-model';
import { Fixes } from './Fixes';
import { History } from './History';
import { OtherFigures } from './OtherFigures';
import { PageReading } from './PageReading';
import { Settings } from './Settings';

type Props = { panel: Panel };

/** All that stands below the sliders, or beside them where there is room. Loaded after them. */
export function SecondColumn({ panel }: Props) {
  return (
    <>
      {panel.model.value && <Fixes panel={panel} />}
      <OtherFigures panel={panel} />
      <History panel={panel} />
      <PageReading panel={panel} />
      <Settings panel={panel} />
    </>
  );
}
