import { folderText } from '../lib/i18n/folder-text';
import { folderOfPanel } from '../lib/panel/folder-model';
import type { Panel } from '../lib/panel/panel-model';
import { whenWords } from '../lib/panel/when-words';

type Props = { panel: Panel };

/** What the last synchronisation brought from whom, and what this computer wrote. */
export function FolderLast({ panel }: Props) {
  const last = folderOfPanel(panel).state.value?.last;
  const text = folderText.value;
  return (
    <div class="quiet" role="status">
      {last && (
        <>
          <p>{text.last(whenWords(new Date(last.at), panel.now.value))}</p>
          {last.brought.map(({ device, added, changed, others }) => (
            <p key={device}>{text.brought(device || text.someone, added, changed, others)}</p>
          ))}
          <p>
            {last.brought.length === 0 && `${text.broughtNothing} `}
            {text.wrote(last.wrote)}
          </p>
        </>
      )}
    </div>
  );
}
