import { folderText } from '../lib/i18n/folder-text';
import { folderOfPanel } from '../lib/panel/folder-model';
import type { Panel } from '../lib/panel/panel-model';
import { whenWords } from '../lib/panel/when-words';

type Props = { panel: Panel };

/** Who has written into the folder, the latest first. */
export function FolderDevices({ panel }: Props) {
  const devices = folderOfPanel(panel).devices.value;
  const text = folderText.value;
  if (devices.length === 0) return null;
  return (
    <div>
      <h4 id="folder-devices">{text.devices}</h4>
      <ul class="folder-devices" aria-labelledby="folder-devices">
        {devices.map(({ device, isOwn, months, at }) => (
          <li key={device}>
            {device} {isOwn && <span class="tag">{text.own}</span>}{' '}
            <span class="quiet">{text.deviceLine(months, whenWords(new Date(at), panel.now.value))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
