import { backupText } from '../lib/i18n/backup-text';
import { backupsOf } from '../lib/panel/backup-model';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** Says that there is much to lose and no backup of late. */
export function BackupReminder({ panel }: Props) {
  const { isDue, daysSince, isBusy, backUp } = backupsOf(panel);
  const text = backupText.value;
  if (!isDue.value) return null;
  return (
    <div class="notice" role="status">
      <p>{text.due(daysSince.value)}</p>
      <p>
        <button type="button" class="button" aria-disabled={isBusy.value} onClick={() => !isBusy.value && backUp()}>
          {isBusy.value ? text.working : text.now}
        </button>
      </p>
    </div>
  );
}
