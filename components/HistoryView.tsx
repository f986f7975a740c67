import '../assets/history.css';
import { historyText } from '../lib/i18n/history-text';
import { historyOf } from '../lib/panel/history-model';
import type { Panel } from '../lib/panel/panel-model';
import { DayCard } from './DayCard';
import { History } from './History';
import { HistoryCalendar } from './HistoryCalendar';
import { HistoryChart } from './HistoryChart';
import { HistoryChoices } from './HistoryChoices';
import { HistoryMarks } from './HistoryMarks';
import { HistoryReadout } from './HistoryReadout';
import { HistoryTable } from './HistoryTable';
import { OtherFigures } from './OtherFigures';

type Props = { panel: Panel };

/** All that was read of the shop: its course, one day of it, the days that are missing, and every day as a list. */
export function HistoryView({ panel }: Props) {
  const history = historyOf(panel);
  const text = historyText.value;
  const hasDays = history.days.value.length > 0;
  return (
    <>
      <section class="card course" aria-labelledby="course-title">
        <h2 id="course-title">{text.title}</h2>
        {hasDays ? (
          <>
            <HistoryChoices panel={panel} />
            <HistoryChart panel={panel} />
            <HistoryReadout panel={panel} />
            <HistoryMarks panel={panel} />
            <HistoryTable panel={panel} />
          </>
        ) : (
          <p class="quiet">{panel.shop.value && !history.ready.value ? text.loading : text.empty}</p>
        )}
      </section>
      {hasDays && <DayCard panel={panel} />}
      {hasDays && <HistoryCalendar panel={panel} />}
      <History panel={panel} />
      <OtherFigures panel={panel} />
    </>
  );
}
