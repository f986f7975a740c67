import { useComputed, useSignal } from '@preact/signals';
import { historyText } from '../lib/i18n/history-text';
import { historyOf } from '../lib/panel/history-model';
import type { Panel } from '../lib/panel/panel-model';
import { addMonths, monthGrid, type ReadState } from '../lib/panel/read-days';
import { CALENDAR_SIGNS, CalendarDay } from './CalendarDay';

type Props = { panel: Panel };

/** A month: which days were read, half read, missing. A day leads to its figures. */
export function HistoryCalendar({ panel }: Props) {
  const history = historyOf(panel);
  const text = historyText.value.calendar;
  /** The month that was turned to, and from which day: another day shows its own month. */
  const turned = useSignal<{ readonly from: string; readonly month: string } | undefined>(undefined);
  // The day moves with every key of the chart, its month hardly ever: only the two days concerned are drawn anew.
  const month = useComputed(() => {
    const day = history.day.value;
    return turned.value?.from === day ? turned.value.month : day.slice(0, 7);
  });
  const first = history.days.value[0]?.day;
  const grid = useComputed(() =>
    monthGrid(month.value, history.days.value, history.usual.value, {
      first: history.days.value[0]?.day,
      today: panel.today.value,
    }),
  ).value;
  const count = (state: ReadState) => grid.flat().filter((cell) => cell?.state === state).length;
  const turn = (by: number) => {
    const next = addMonths(month.value, by);
    turned.value = { from: history.day.value, month: next };
    if (first !== undefined && next < first.slice(0, 7)) history.loadOlder().catch(console.error);
  };
  const [year = '', own = ''] = month.value.split('-');
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
                <td key={cell?.day ?? index}>{cell && <CalendarDay panel={panel} {...cell} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">
        {(['read', 'half', 'missing'] as const)
          .map((state) => `${CALENDAR_SIGNS[state]} ${text.states[state]}`)
          .join('　')}
      </p>
      <p class="quiet">{text.summary(count('read'), count('half'), count('missing'))}</p>
    </section>
  );
}
