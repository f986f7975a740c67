import { useSignal } from '@preact/signals';
import { formatDay } from '../lib/format/day';
import { historyText } from '../lib/i18n/history-text';
import { language } from '../lib/i18n/text';
import { historyOf } from '../lib/panel/history-model';
import { notesOf } from '../lib/panel/notes-model';
import type { Panel } from '../lib/panel/panel-model';
import { addMonths, monthGrid, type ReadState } from '../lib/panel/read-days';

type Props = { panel: Panel };

/** Beside the colour of the ground: a sign. */
const SIGNS: Readonly<Record<ReadState, string>> = { read: '●', half: '◐', missing: '○', before: '', ahead: '' };

/** A month: which days were read, half read, missing. A day leads to its figures. */
export function HistoryCalendar({ panel }: Props) {
  const history = historyOf(panel);
  const text = historyText.value.calendar;
  /** The month that was turned to, and from which day: another day shows its own month. */
  const turned = useSignal<{ readonly from: string; readonly month: string } | undefined>(undefined);
  const day = history.day.value;
  const month = turned.value?.from === day ? turned.value.month : day.slice(0, 7);
  const first = history.days.value[0]?.day;
  const grid = monthGrid(month, history.days.value, history.usual.value, { first, today: panel.today.value });
  const count = (state: ReadState) => grid.flat().filter((cell) => cell?.state === state).length;
  const noted = (at: string) => notesOf(panel).notes.value.filter((note) => note.day === at).length;
  const turn = (by: number) => {
    const next = addMonths(month, by);
    turned.value = { from: day, month: next };
    if (first !== undefined && next < first.slice(0, 7)) history.loadOlder().catch(console.error);
  };
  const [year = '', own = ''] = month.split('-');
  return (
    <section class="card calendar" aria-labelledby="calendar-title">
      <h2 id="calendar-title">{text.title}</h2>
      <p class="course-row calendar-month">
        <button type="button" class="button-small" aria-label={text.before} onClick={() => turn(-1)}>
          ◀
        </button>
        <b aria-live="polite">{text.month(year, String(Number(own)))}</b>
        <button type="button" class="button-small" aria-label={text.after} onClick={() => turn(1)}>
          ▶
        </button>
      </p>
      <table>
        <thead>
          <tr>
            {text.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.map((week) => (
            <tr key={week.find(Boolean)?.day}>
              {week.map((cell, index) => (
                <td key={cell?.day ?? index}>
                  {cell && (
                    <button
                      type="button"
                      class={`calendar-day calendar-${cell.state}`}
                      aria-pressed={cell.day === day}
                      aria-label={text.cell(
                        formatDay(cell.day, language.value, panel.today.value),
                        text.states[cell.state],
                        cell.state === 'half' ? cell.lacks : 0,
                        noted(cell.day),
                      )}
                      onClick={() => history.look(cell.day)}
                    >
                      <span>{Number(cell.day.slice(8))}</span>
                      <span class="calendar-sign">
                        {SIGNS[cell.state]}
                        {noted(cell.day) > 0 && '▾'}
                      </span>
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">
        {(['read', 'half', 'missing'] as const).map((state) => `${SIGNS[state]} ${text.states[state]}`).join('　')}
      </p>
      <p class="quiet">{text.summary(count('read'), count('half'), count('missing'))}</p>
    </section>
  );
}
