import { folderText } from '../lib/i18n/folder-text';
import { folderOfPanel } from '../lib/panel/folder-model';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** How far a synchronisation is: the first one of a large folder takes a while, and the panel can be used meanwhile. */
export function FolderProgress({ panel }: Props) {
  const now = folderOfPanel(panel).progress.value;
  const text = folderText.value;
  return (
    <div class="import-progress">
      <progress aria-label={text.syncing} {...(now?.doing === 'reading' && { value: now.done, max: now.of })} />
      {now && <p class="quiet">{text.progress(now)}</p>}
    </div>
  );
}
