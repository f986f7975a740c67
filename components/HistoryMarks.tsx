import { formatDay } from '../lib/format/day';
import { historyText } from '../lib/i18n/history-text';
import { language } from '../lib/i18n/text';
import { historyOf } from '../lib/panel/history-model';
import type { Mark } from '../lib/panel/history-picture';
import { sceneOf } from '../lib/panel/history-scene';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** What is marked in the days that are shown: notes and changes of the rules. */
export function HistoryMarks({ panel }: Props) {
  const marks = sceneOf(panel).marks.value;
  const history = historyOf(panel);
  if (marks.length === 0) return null;
  const text = historyText.value;
  const words = (mark: Mark) =>
    mark.kind === 'note' ? mark.text : mark.kind === 'rule' ? text.rule(mark.version) : text.ruleUnsaid;
  return (
    <ul class="course-marks" aria-label={text.marks}>
      {marks.map((mark) => {
        const day = formatDay(mark.day, language.value, panel.today.value);
        return (
          <li key={mark.key}>
            <button
              type="button"
              class="button-small"
              aria-label={text.goTo(day)}
              onClick={() => history.look(mark.day)}
            >
              {day}
            </button>
            <span>
              <span aria-hidden="true">{mark.kind === 'note' ? '▾ ' : '┆ '}</span>
              {words(mark)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
