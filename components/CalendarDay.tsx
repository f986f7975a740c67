import { useComputed } from '@preact/signals';
import { formatDay } from '../lib/format/day';
import { historyText } from '../lib/i18n/history-text';
import { language } from '../lib/i18n/text';
import { historyOf } from '../lib/panel/history-model';
import { notesOf } from '../lib/panel/notes-model';
import type { Panel } from '../lib/panel/panel-model';
import type { ReadState } from '../lib/panel/read-days';

/** Beside the ground: a sign. */
export const CALENDAR_SIGNS: Readonly<Record<ReadState, string>> = {
  read: '●',
  half: '◐',
  missing: '○',
  before: '',
  ahead: '',
};

type Props = { panel: Panel; day: string; state: ReadState; lacks: number };

/** One day of the month, and how much of it was read. */
export function CalendarDay({ panel, day, state, lacks }: Props) {
  const history = historyOf(panel);
  const text = historyText.value.calendar;
  const isChosen = useComputed(() => history.day.value === day).value;
  const hasNote = notesOf(panel).notes.value.some((note) => note.day === day);
  const name = formatDay(day, language.value, panel.today.value);
  return (
    <button
      type="button"
      class={`calendar-day calendar-${state}`}
      aria-pressed={isChosen}
      aria-label={text.cell(name, text.states[state], state === 'half' ? lacks : 0, hasNote)}
      onClick={() => history.look(day)}
    >
      <span>{Number(day.slice(8))}</span>
      <span class="calendar-sign">
        {CALENDAR_SIGNS[state]}
        {hasNote && '▾'}
      </span>
    </button>
  );
}
