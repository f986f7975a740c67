import { backupText } from '../lib/i18n/backup-text';
import { language } from '../lib/i18n/text';
import { type RestoreStep, restoreOf } from '../lib/panel/backup-restore-model';
import type { Panel } from '../lib/panel/panel-model';
import { BackupPreview } from './BackupPreview';
import { FileButton } from './FileButton';

type Props = { panel: Panel };

/** Restoring: a file is looked through, shown, merged, and taken back. */
export function BackupRestore({ panel }: Props) {
  const { now, look, undo, startAgain } = restoreOf(panel);
  const text = backupText.value;
  const step = now.value;
  const isIdle = step.step !== 'looking' && step.step !== 'restoring';
  return (
    <div class="backup-part">
      <p class="quiet">{text.restoreLead}</p>
      {isIdle && step.step !== 'preview' && (
        <FileButton name={text.restore} accept=".gz,.zip,application/gzip,application/zip" onFile={look}>
          {text.choose}
        </FileButton>
      )}
      <p class="quiet" role="status">
        {progress(step)}
      </p>
      {step.step === 'refused' && (
        <div class="notice notice-strong" role="alert">
          <p>
            <b>{text.refusedTitle(step.name)}</b>
          </p>
          <p>{text.refused[step.why]}</p>
        </div>
      )}
      {step.step === 'preview' && <BackupPreview panel={panel} file={step.file} preview={step.preview} />}
      {step.step === 'done' && (
        <div class="buttons">
          <button type="button" class="button" onClick={undo}>
            {text.undo}
          </button>
          <button type="button" class="button" onClick={startAgain}>
            {text.again}
          </button>
        </div>
      )}
    </div>
  );
}

function progress(step: RestoreStep): string {
  const text = backupText.value;
  if (step.step === 'looking') return text.looking(step.readings.toLocaleString(language.value));
  if (step.step === 'restoring') return text.restoring(step.readings.toLocaleString(language.value));
  if (step.step === 'undone') return text.undone(step.removed, step.restored, step.kept);
  if (step.step !== 'done') return '';
  const { added, changed, others } = step.record;
  return text.done(added, changed, others) + (step.withSettings ? ` ${text.settingsDone}` : '');
}
