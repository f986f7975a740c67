import { useEffect, useRef } from 'preact/hooks';
import { importText } from '../lib/i18n/import-text';
import { language } from '../lib/i18n/text';
import { importOf } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';
import { ImportUndo } from './ImportUndo';

type Props = { panel: Panel };

/** What was done, and how to take it back. */
export function ImportDone({ panel }: Props) {
  const own = importOf(panel);
  const text = importText.value;
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const record = own.record.value;
  if (!record) return null;
  const now = own.past.value.find(({ id }) => id === record.id) ?? record;
  const count = record.added + record.changed + record.others;
  return (
    <div class="import-done">
      <p ref={heading} tabIndex={-1} role="status">
        {now.state !== 'undone' && text.done(count.toLocaleString(language.value))}
      </p>
      <div class="buttons">
        {now.state !== 'undone' && <ImportUndo panel={panel} id={record.id} label={text.undo} />}
        <button type="button" class="button" onClick={own.clear}>
          {text.again}
        </button>
      </div>
    </div>
  );
}
