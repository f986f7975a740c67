import { listsText } from '../lib/i18n/lists-text';
import { DAYS_A_PAGE, type Panel } from '../lib/panel/panel-model';
import { HistoryDay } from './HistoryDay';

type Props = { panel: Panel };

/** The stored days, newest first, and the export of all of them. */
export function History({ panel }: Props) {
  const { shop, daysWanted } = panel;
  const days = panel.days.value.slice(0, daysWanted.value);
  const stored = shop.value?.days ?? 0;
  const text = listsText.value.history;
  return (
    <section id="history" class={stored > 0 ? 'card' : 'card card-empty'} aria-labelledby="history-title">
      <div class="card-head">
        <h2 id="history-title">{text.title}</h2>
        <p class="quiet">{stored > 0 ? text.days(stored) : text.empty}</p>
      </div>
      {days.length > 0 && (
        <ul class="days">
          {days.map((day) => (
            <HistoryDay key={day.day} panel={panel} day={day} />
          ))}
        </ul>
      )}
      {days.length < stored && (
        <button type="button" class="button" onClick={() => panel.showMoreDays()}>
          {text.more(Math.min(stored - days.length, DAYS_A_PAGE * 3))}
        </button>
      )}
    </section>
  );
}
