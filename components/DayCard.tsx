import { addDays, chinaTime, formatDay } from '../lib/format/day';
import { historyText } from '../lib/i18n/history-text';
import { language } from '../lib/i18n/text';
import { dayOfHistory } from '../lib/panel/day-model';
import { historyOf } from '../lib/panel/history-model';
import type { Panel } from '../lib/panel/panel-model';
import { DayFigure } from './DayFigure';
import { DayNotes } from './DayNotes';

type Props = { panel: Panel };

/** One day: every figure as printed, to be corrected or taken out; and what happened on it. */
export function DayCard({ panel }: Props) {
  const history = historyOf(panel);
  const own = dayOfHistory(panel);
  const text = historyText.value.day;
  const day = own.day.value;
  const last = own.last.value;
  const name = (id: string) => own.nameOf(id);
  return (
    <section class="card day-card" aria-labelledby="day-title">
      <div class="card-head day-head">
        <h2 id="day-title">{text.title(formatDay(day, language.value, panel.today.value))}</h2>
        <span class="course-row">
          <button
            type="button"
            class="button-small"
            aria-label={text.before}
            onClick={() => history.look(addDays(day, -1))}
          >
            ◀
          </button>
          <button
            type="button"
            class="button-small"
            aria-label={text.after}
            onClick={() => history.look(addDays(day, 1))}
          >
            ▶
          </button>
        </span>
      </div>
      <DayNotes panel={panel} day={day} />
      {own.ready.value && own.figures.value.length === 0 && (
        <p class="quiet">{day > panel.today.value ? text.ahead : text.none}</p>
      )}
      {own.figures.value.length > 0 && (
        <>
          <table class="day-figures">
            <thead class="sr-only">
              <tr>
                <th scope="col">{text.figure}</th>
                <th scope="col">{text.raw}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {own.figures.value.map((figure) => (
                <DayFigure key={figure.reading.indicator} panel={panel} figure={figure} />
              ))}
            </tbody>
          </table>
          <p class="quiet">{text.help}</p>
          {own.visits.value.map(({ capturedAt, page, url }) => (
            <p key={page} class="quiet">
              {URL.canParse(url)
                ? text.readAt(chinaTime(new Date(capturedAt)), new URL(url).pathname)
                : text.brought[page === 'manual' ? 'typed' : 'imported']}
            </p>
          ))}
        </>
      )}
      <p class="sr-only" aria-live="polite">
        {last && text.done[last.done](name(last.indicator))}
      </p>
    </section>
  );
}
