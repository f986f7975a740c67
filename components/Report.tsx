import '../assets/report.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { reportText } from '../lib/i18n/report-text';
import type { Panel } from '../lib/panel/panel-model';
import { reportOf } from '../lib/panel/report-model';
import { copyReport, saveReport } from '../lib/panel/share-report';
import { ReportSheet } from './ReportSheet';

type Props = { panel: Panel };

/** One page for the boss: to print, or as a picture for a chat. */
export function Report({ panel }: Props) {
  const opened = useSignal(false);
  const { report } = reportOf(panel);
  if (!report.value) return null;
  return (
    <>
      <p class="report-open">
        <button
          type="button"
          class="button"
          onClick={() => {
            opened.value = true;
          }}
        >
          {reportText.value.open}
        </button>
      </p>
      {opened.value && (
        <ReportDialog
          panel={panel}
          onClose={() => {
            opened.value = false;
          }}
        />
      )}
    </>
  );
}

function ReportDialog({ panel, onClose }: Props & { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const outcome = useSignal('');
  const { report, nameless, content, hasPlan } = reportOf(panel);
  const text = reportText.value;
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const page = report.value;
  if (!page) return null;
  const say = async (done: Promise<string>) => {
    outcome.value = await done;
  };
  return (
    <dialog ref={dialog} class="report" aria-labelledby="report-title" onClose={onClose}>
      <div class="report-tools">
        {hasPlan.value && (
          <fieldset>
            <legend class="sr-only">{text.content}</legend>
            <div class="segments">
              {(['fixes', 'plan'] as const).map((each) => (
                <label key={each} class="segment">
                  <input
                    type="radio"
                    name="report-content"
                    checked={content.value === each}
                    onChange={() => {
                      content.value = each;
                    }}
                  />
                  <span>{text.contents[each]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={nameless.value}
            onChange={({ currentTarget: { checked } }) => {
              nameless.value = checked;
            }}
          />
          {text.nameless}
        </label>
        <p class="buttons">
          <button type="button" class="button button-main" onClick={() => say(copyReport(page))}>
            {text.copy}
          </button>
          <button type="button" class="button" onClick={() => say(saveReport(panel, page))}>
            {text.download}
          </button>
          <button type="button" class="button" onClick={() => print()}>
            {text.print}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {text.close}
          </button>
        </p>
        <p class="quiet" role="status">
          {outcome.value}
        </p>
      </div>
      <ReportSheet report={page} />
    </dialog>
  );
}
