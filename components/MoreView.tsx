import type { Panel } from '../lib/panel/panel-model';
import { Import } from './Import';
import { PageReading } from './PageReading';
import { Settings } from './Settings';
import { ShopsOverview } from './ShopsOverview';

type Props = { panel: Panel };

/** What is not of every morning: all shops side by side, what is brought in from files, how pages are read, and the settings. */
export function MoreView({ panel }: Props) {
  return (
    <>
      <ShopsOverview panel={panel} />
      <Import panel={panel} />
      <PageReading panel={panel} />
      <Settings panel={panel} />
    </>
  );
}
