import type { Panel } from '../lib/panel/panel-model';
import { PageReading } from './PageReading';
import { Settings } from './Settings';

type Props = { panel: Panel };

/** What is not of every morning: how pages are read, and the settings. */
export function MoreView({ panel }: Props) {
  return (
    <>
      <PageReading panel={panel} />
      <Settings panel={panel} />
    </>
  );
}
