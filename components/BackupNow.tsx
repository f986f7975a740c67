import { backupText } from '../lib/i18n/backup-text';
import { backupsOf } from '../lib/panel/backup-model';
import type { Panel } from '../lib/panel/panel-model';
import { whenWords } from '../lib/panel/when-words';
import { Choice } from './Choice';

type Props = { panel: Panel };

/** One click, one file; when the last was made, and when to be reminded. */
export function BackupNow({ panel }: Props) {
  const { known, isBusy, outcome, lastAt, backUp, change } = backupsOf(panel);
  const text = backupText.value;
  if (!known.value) return null;
  return (
    <div class="backup-part">
      <p class="quiet">{text.lead}</p>
      <button
        type="button"
        class="button button-main"
        aria-disabled={isBusy.value}
        onClick={() => !isBusy.value && backUp()}
      >
        {isBusy.value ? text.working : text.now}
      </button>
      <p class="quiet" role="status">
        {outcome.value?.kind === 'saved' && text.saved(outcome.value.name)}
        {outcome.value?.kind === 'failed' && text.failed}
      </p>
      <p class="quiet">{lastAt.value ? text.last(whenWords(new Date(lastAt.value), panel.now.value)) : text.never}</p>
      <div class="settings">
        <Choice
          label={text.remind}
          value={String(known.value.remindDays) as keyof typeof text.reminds}
          choices={text.reminds}
          onChoose={(days) => change({ remindDays: Number(days) })}
        />
      </div>
    </div>
  );
}
