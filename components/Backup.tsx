import '../assets/backup.css';
import { backupText } from '../lib/i18n/backup-text';
import { folderText } from '../lib/i18n/folder-text';
import type { Panel } from '../lib/panel/panel-model';
import { BackupNow } from './BackupNow';
import { BackupRestore } from './BackupRestore';
import { Folder } from './Folder';
import { FolderZip } from './FolderZip';

type Props = { panel: Panel };

/** What keeps the history safe, and brings it to other computers. */
export function Backup({ panel }: Props) {
  const text = backupText.value;
  return (
    <section id="backup" class="card backup" aria-labelledby="backup-title">
      <div class="card-head">
        <h2 id="backup-title">{text.title}</h2>
      </div>
      <h3>{text.heading}</h3>
      <BackupNow panel={panel} />
      <h3>{text.restore}</h3>
      <BackupRestore panel={panel} />
      <h3>{folderText.value.heading}</h3>
      <Folder panel={panel} />
      <FolderZip panel={panel} />
    </section>
  );
}
