import { folderText } from '../lib/i18n/folder-text';
import { backupsOf } from '../lib/panel/backup-model';
import { folderOfPanel } from '../lib/panel/folder-model';
import type { Panel } from '../lib/panel/panel-model';
import { FolderDevices } from './FolderDevices';
import { FolderLast } from './FolderLast';
import { FolderProblems } from './FolderProblems';
import { FolderProgress } from './FolderProgress';

type Props = { panel: Panel };

/** The folder in use: its state, what came and went, who writes there, what was not read, and what to keep in it. */
export function FolderInUse({ panel }: Props) {
  const { status, name, failure, parquet, problems, sync, choose, stop, setParquet } = folderOfPanel(panel);
  const { known, change } = backupsOf(panel);
  const text = folderText.value;
  const isSyncing = status.value === 'syncing';
  return (
    <div class="backup-part">
      <p>{text.using(name.value)}</p>
      <button type="button" class="button" aria-disabled={isSyncing} onClick={() => !isSyncing && sync()}>
        {isSyncing ? text.syncing : text.sync}
      </button>
      {isSyncing && <FolderProgress panel={panel} />}
      {failure.value && (
        <p class="worse" role="alert">
          {text.failure[failure.value]}
        </p>
      )}
      <FolderLast panel={panel} />
      <FolderProblems problems={problems.value} />
      <FolderDevices panel={panel} />
      <label class="check">
        <input
          type="checkbox"
          checked={known.value?.auto ?? false}
          onChange={({ currentTarget: { checked } }) => change({ auto: checked })}
        />
        {text.auto}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={parquet.value}
          disabled={isSyncing}
          onChange={({ currentTarget: { checked } }) => setParquet(checked)}
        />
        {text.parquet}
      </label>
      <div class="buttons">
        <button type="button" class="button" onClick={choose}>
          {text.chooseOther}
        </button>
        <button type="button" class="button" onClick={stop}>
          {text.stop}
        </button>
      </div>
      <p class="quiet">{text.stopNote}</p>
    </div>
  );
}
