import { useSignal } from '@preact/signals';
import { folderText } from '../lib/i18n/folder-text';
import { downloadZip } from '../lib/panel/folder-zip';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** The folder's content as one file, for a browser that cannot use folders. */
export function FolderZip({ panel }: Props) {
  const said = useSignal('');
  const text = folderText.value;

  async function download() {
    said.value = '';
    try {
      said.value = text.zipDone(await downloadZip(panel));
    } catch (error) {
      console.error(error);
      said.value = text.zipFailed;
    }
  }

  return (
    <div class="backup-part">
      <button type="button" class="button" onClick={download}>
        {text.zip}
      </button>
      <p class="quiet">{text.zipLead}</p>
      <p class="quiet" role="status">
        {said.value}
      </p>
    </div>
  );
}
