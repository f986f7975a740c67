import { useSignal } from '@preact/signals';
import { formatDay } from '../lib/format/day';
import { historyText } from '../lib/i18n/history-text';
import { language } from '../lib/i18n/text';
import { historyOf } from '../lib/panel/history-model';
import { tablePage } from '../lib/panel/history-picture';
import { sceneOf } from '../lib/panel/history-scene';
import { printed } from '../lib/panel/history-words';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

const ROWS = 30;

/** The chart's lines as a table, a page at a time: ten years of rows would be slow to read and to lay out. */
export function HistoryTable({ panel }: Props) {
  const open = useSignal(false);
  const wanted = useSignal(1);
  const history = historyOf(panel);
  const scene = sceneOf(panel);
  const text = historyText.value;
  const lines = history.lines.value;
  const { page, pages, rows } = open.value
    ? tablePage(history.days.value, wanted.value, ROWS)
    : { page: 1, pages: 1, rows: [] };
  const cell = (id: string, figure: (typeof rows)[number]['values'][string]) => {
    const own = scene.printing.value.get(id);
    if (figure === undefined || !own) return text.notRead;
    return printed(own, typeof figure === 'number' ? figure : figure.value);
  };
  return (
    <details
      class="course-table"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>{text.table}</summary>
      {open.value && (
        <>
          <div class="course-scroll">
            <table class="figures">
              <thead>
                <tr>
                  <th scope="col">{text.dayColumn}</th>
                  {lines.map((id) => (
                    <th key={id} scope="col">
                      {scene.printing.value.get(id)?.name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ day, values }) => (
                  <tr key={day}>
                    <th scope="row">{formatDay(day, language.value, panel.today.value)}</th>
                    {lines.map((id) => (
                      <td key={id}>{cell(id, values[id])}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {pages > 1 && (
            <p class="course-row">
              <button
                type="button"
                class="button-small"
                aria-disabled={page === 1}
                onClick={() => {
                  wanted.value = page - 1;
                }}
              >
                {text.newer}
              </button>
              <span aria-live="polite">{text.page(page, pages)}</span>
              <button
                type="button"
                class="button-small"
                aria-disabled={page === pages}
                onClick={() => {
                  wanted.value = Math.min(page + 1, pages);
                }}
              >
                {text.older}
              </button>
            </p>
          )}
        </>
      )}
    </details>
  );
}
