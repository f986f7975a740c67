import type { Panel } from '../lib/panel/panel-model';
import { Backup } from './Backup';
import { BackupReminder } from './BackupReminder';
import { Import } from './Import';
import { PageReading } from './PageReading';
import { Settings } from './Settings';
import { ShopsOverview } from './ShopsOverview';

type Props = { panel: Panel };

/** What is not of every morning: all shops side by side, how pages are read, files that come in and go out, the settings. */
export function MoreView({ panel }: Props) {
  return (
    <>
      <BackupReminder panel={panel} />
      <ShopsOverview panel={panel} />
      <PageReading panel={panel} />
      <Import panel={panel} />
      <Backup panel={panel} />
      <Settings panel={panel} />
    </>
  );
}
