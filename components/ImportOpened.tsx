import '../assets/import.css';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { importText } from '../lib/i18n/import-text';
import { type ImportStep, importOf } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';
import { ImportDone } from './ImportDone';
import { ImportMapping } from './ImportMapping';
import { ImportPast } from './ImportPast';
import { ImportPreview } from './ImportPreview';
import { ImportProgress } from './ImportProgress';
import { ImportStart } from './ImportStart';

type Props = { panel: Panel };

const STEPS: Readonly<Record<ImportStep, FunctionComponent<Props>>> = {
  start: ImportStart,
  reading: ImportProgress,
  mapping: ImportMapping,
  preview: ImportPreview,
  writing: ImportProgress,
  done: ImportDone,
};

/** The step that the import is at, what went wrong, and earlier imports. */
export function ImportOpened({ panel }: Props) {
  const own = importOf(panel);
  const text = importText.value;
  const fault = own.fault.value;
  const Step = STEPS[own.step.value];
  useEffect(() => {
    panel.allPlatforms(); // for their names
    own.listed().catch(console.error);
  }, [panel, own]);
  return (
    <div class="import">
      {fault && (
        <p class="notice notice-strong" role="alert">
          {own.source.value.name && `${own.source.value.name}: `}
          {text.faults[fault.code](fault.line)}
        </p>
      )}
      <Step panel={panel} />
      <ImportPast panel={panel} />
    </div>
  );
}
