import { chinaDay, chinaTime, formatDay } from '../lib/format/day';
import { importText } from '../lib/i18n/import-text';
import { language } from '../lib/i18n/text';
import { type ImportRecord, importOf } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';
import { ImportUndo } from './ImportUndo';

type Props = { panel: Panel };

/** Earlier imports, newest first, each to be undone; and what the last undoing did. */
export function ImportPast({ panel }: Props) {
  const own = importOf(panel);
  const text = importText.value;
  const number = (value: number) => value.toLocaleString(language.value);
  const undone = own.undone.value;
  return (
    <>
      <p role="status" class="quiet">
        {undone && text.undone(number(undone.removed), number(undone.restored))}
        {undone && undone.kept > 0 && ` ${text.undoneKept(number(undone.kept))}`}
      </p>
      <details class="import-past">
        <summary>{text.past}</summary>
        {own.past.value.length === 0 && <p class="quiet">{text.pastNone}</p>}
        <ul class="import-list">
          {own.past.value.map((record) => (
            <Past key={record.id} panel={panel} record={record} />
          ))}
        </ul>
      </details>
    </>
  );
}

function Past({ panel, record }: Props & { record: ImportRecord }) {
  const text = importText.value;
  const { id, at, name, kind, state, added, changed } = record;
  const when = new Date(at);
  const day = formatDay(chinaDay(when), language.value, panel.today.value);
  const number = (value: number) => value.toLocaleString(language.value);
  return (
    <li>
      <span>
        {name} <span class="tag">{text.kinds[kind]}</span>{' '}
        <span class="quiet">
          {day} {chinaTime(when)} · {text.pastCounts(number(added), number(changed))} · {text.states[state]}
        </span>
      </span>{' '}
      {state !== 'undone' && <ImportUndo panel={panel} id={id} label={text.undoYes} name={name} />}
    </li>
  );
}
