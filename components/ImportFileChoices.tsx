import { importText } from '../lib/i18n/import-text';
import { encodingOptions } from '../lib/panel/import-mapping-view';
import { importOf } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';
import { ImportSelect } from './ImportSelect';

type Props = { panel: Panel };

/** What was found of the file itself: its encoding, or which of its sheets is looked at. */
export function ImportFileChoices({ panel }: Props) {
  const own = importOf(panel);
  const text = importText.value.mapping;
  const { encoding, sheets, sheet } = own.opened.value ?? {};
  return (
    <>
      {encoding && (
        <div class="settings">
          <ImportSelect
            label={text.encoding}
            value={encoding}
            options={encodingOptions}
            onChoose={(chosen) => own.reopen({ encoding: chosen })}
          />
          <p class="quiet">{text.encodingHelp}</p>
        </div>
      )}
      {sheets && sheets.length > 1 && (
        <div class="settings">
          <ImportSelect
            label={text.sheet}
            value={sheet}
            options={sheets.map((name, index) => ({ value: index, text: name }))}
            onChoose={(chosen) => own.reopen({ sheet: chosen })}
          />
        </div>
      )}
    </>
  );
}
