import { useSignal } from '@preact/signals';
import { daysBetween, formatDay } from '../lib/format/day';
import { formatPoints } from '../lib/format/points';
import { listsText } from '../lib/i18n/lists-text';
import { language, t } from '../lib/i18n/text';
import type { StoredDay } from '../lib/panel/day-list';
import type { Panel } from '../lib/panel/panel-model';
import { Change } from './Change';
import { FigureTable } from './FigureTable';

type Props = { panel: Panel; day: StoredDay };

/** One stored day; its readings are made only once it is opened. */
export function HistoryDay({ panel, day }: Props) {
  const open = useSignal(false);
  const platform = panel.platform.value;
  const text = listsText.value.history;
  const { before } = day;
  const gap = before && daysBetween(before, day.day) > 1 ? formatDay(before, language.value, day.day) : undefined;
  const { decimals } = panel.scale.value;
  return (
    <li>
      <details
        onToggle={(event) => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary class="day">
          <span>{formatDay(day.day, language.value, panel.today.value)}</span>
          <b>{day.total ? formatPoints(day.total.value, decimals) : <span class="quiet">{text.noTotal}</span>}</b>
          <span class="day-change">
            {day.turn && <span class="quiet">{t.value.header.turn[day.turn]}</span>}
            {day.change !== undefined && <Change points={day.change} than={gap} decimals={decimals} />}
          </span>
        </summary>
        {open.value && <FigureTable panel={panel} platform={platform?.id ?? ''} readings={day.readings} />}
      </details>
    </li>
  );
}
