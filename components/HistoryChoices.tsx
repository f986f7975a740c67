import { historyText } from '../lib/i18n/history-text';
import { historyOf, SCORES, SPANS } from '../lib/panel/history-model';
import { sceneOf } from '../lib/panel/history-scene';
import type { Panel } from '../lib/panel/panel-model';
import { CHART_DASHES } from './chart-dashes';

type Props = { panel: Panel };

/** What the chart shows, of how long, and which lines. */
export function HistoryChoices({ panel }: Props) {
  const history = historyOf(panel);
  const text = historyText.value;
  const { shownId, ids, hidden, spanShown } = history;
  const name = (id: string) => sceneOf(panel).names.value.get(id) ?? id;
  return (
    <div class="course-choices">
      <div class="course-what">
        <label for="course-what">{text.what}</label>
        <select id="course-what" value={shownId.value} onChange={(event) => history.choose(event.currentTarget.value)}>
          <option value={SCORES}>{text.scores}</option>
          {ids.value.figures.map((id) => (
            <option key={id} value={id}>
              {name(id)}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="course-row">
        <legend class="sr-only">{text.spans}</legend>
        {SPANS.map((span) => (
          <button
            key={span}
            type="button"
            class="button-small"
            aria-pressed={span === spanShown.value}
            onClick={() => history.span(span)}
          >
            {text.span[span]}
          </button>
        ))}
        <button type="button" class="button-small" aria-label={text.zoomIn} onClick={() => history.zoom(1 / 2)}>
          +
        </button>
        <button type="button" class="button-small" aria-label={text.zoomOut} onClick={() => history.zoom(2)}>
          −
        </button>
      </fieldset>
      {shownId.value === SCORES && ids.value.scores.length > 1 && (
        <fieldset class="course-row">
          <legend class="sr-only">{text.lines}</legend>
          {ids.value.scores.map((id, index) => (
            <label key={id} class="course-line">
              <input type="checkbox" checked={!hidden.value.has(id)} onChange={() => history.toggle(id)} />
              <svg width="26" height="10" aria-hidden="true">
                <line
                  class={id === 'total_score' ? 'course-total' : undefined}
                  x1="0"
                  x2="26"
                  y1="5"
                  y2="5"
                  stroke-dasharray={CHART_DASHES[index % CHART_DASHES.length]!.join(' ')}
                />
              </svg>
              {name(id)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
