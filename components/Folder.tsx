import { folderText } from '../lib/i18n/folder-text';
import { folderOfPanel } from '../lib/panel/folder-model';
import type { Panel } from '../lib/panel/panel-model';
import { FolderInUse } from './FolderInUse';

type Props = { panel: Panel };

/** A folder that the seller's own programs keep in step: chosen, asked for again, or in use. */
export function Folder({ panel }: Props) {
  const { status, name, choose, allow, stop } = folderOfPanel(panel);
  const text = folderText.value;
  switch (status.value) {
    case 'loading':
      return null;
    case 'unsupported':
      return (
        <div class="backup-part">
          <p class="quiet">{text.unsupported}</p>
        </div>
      );
    case 'none':
      return (
        <div class="backup-part">
          <p class="quiet">{text.lead}</p>
          <button type="button" class="button" onClick={choose}>
            {text.choose}
          </button>
        </div>
      );
    case 'ask':
      return (
        <div class="backup-part">
          <div class="notice" role="status">
            <p>{text.ask(name.value)}</p>
          </div>
          <div class="buttons">
            <button type="button" class="button button-main" onClick={allow}>
              {text.allow}
            </button>
            <button type="button" class="button" onClick={stop}>
              {text.stop}
            </button>
          </div>
        </div>
      );
    default:
      return <FolderInUse panel={panel} />;
  }
}
