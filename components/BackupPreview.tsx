import { useSignal } from '@preact/signals';
import { formatDay } from '../lib/format/day';
import { backupText } from '../lib/i18n/backup-text';
import { language } from '../lib/i18n/text';
import { restoreOf } from '../lib/panel/backup-restore-model';
import type { Panel } from '../lib/panel/panel-model';
import type { Preview, Restorable } from '../lib/panel/restore-file';
import { whenWords } from '../lib/panel/when-words';
import { FolderProblems } from './FolderProblems';

type Props = { panel: Panel; file: Restorable; preview: Preview };

const COUNTS = ['added', 'changed', 'same', 'kept', 'others'] as const;

/** What restoring a file would do, by kind and by shop, before anything is done. */
export function BackupPreview({ panel, file, preview }: Props) {
  const { restore, startAgain } = restoreOf(panel);
  const withSettings = useSignal(false);
  const text = backupText.value;
  const { head, settings } = file;
  const isNothing = preview.added + preview.changed + preview.others === 0;
  const now = panel.now.value;
  return (
    <div class="backup-preview">
      <p>
        <b>{text.previewTitle(file.name)}</b>
      </p>
      {head && <p class="quiet">{text.madeBy(whenWords(new Date(head.made), now), head.device)}</p>}
      <dl class="backup-counts">
        {COUNTS.filter((each) => preview[each] > 0).map((each) => (
          <div key={each}>
            <dt>{text.counts[each]}</dt>
            <dd>{preview[each].toLocaleString(language.value)}</dd>
          </div>
        ))}
      </dl>
      <ul class="backup-shops">
        {preview.shops.map(({ platform, shopId, shopName, isNew, firstDay, lastDay, added, changed }) => (
          <li key={`${platform}|${shopId}`}>
            {shopName || shopId} {isNew && <span class="tag">{text.isNew}</span>}{' '}
            <span class="quiet">
              {firstDay !== '' && `${text.days(day(firstDay), day(lastDay))} · `}
              {text.shopCounts(added, changed)}
            </span>
          </li>
        ))}
      </ul>
      <FolderProblems problems={file.problems()} />
      {isNothing && <p>{text.nothing}</p>}
      {settings && (
        <label class="check">
          <input
            type="checkbox"
            checked={withSettings.value}
            onChange={({ currentTarget: { checked } }) => {
              withSettings.value = checked;
            }}
          />
          {text.withSettings}
        </label>
      )}
      <div class="buttons">
        {(!isNothing || withSettings.value) && (
          <button type="button" class="button button-main" onClick={() => restore(withSettings.value)}>
            {text.yes}
          </button>
        )}
        <button type="button" class="button" onClick={startAgain}>
          {text.no}
        </button>
      </div>
    </div>
  );

  function day(of: string): string {
    return formatDay(of, language.value, panel.today.value);
  }
}
