import { useSignal, useSignalEffect } from '@preact/signals';
import { formatDay } from '../lib/format/day';
import { historyText } from '../lib/i18n/history-text';
import { language, t } from '../lib/i18n/text';
import { historyOf, SCORES } from '../lib/panel/history-model';
import { sceneOf } from '../lib/panel/history-scene';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** A held key moves faster than a voice can say where it is. */
const PAUSE_MS = 400;

/** What the chart says of the day under the pointer or the key; read aloud once it rests. */
export function HistoryReadout({ panel }: Props) {
  const scene = sceneOf(panel);
  const history = historyOf(panel);
  const spoken = useSignal('');
  const text = historyText.value;
  const { day, values, ahead } = scene.readout.value;
  const better = history.indicator.value?.better;
  const words = (): string => {
    const { day, values, ahead } = scene.readout.value;
    const said = ahead
      ? [text.ahead(ahead.value, ahead.band)]
      : values.map(({ name, value }) => `${name} ${value ?? text.notRead}`);
    return [formatDay(day, language.value, panel.today.value), ...said].join(t.value.app.comma);
  };
  useSignalEffect(() => {
    const sentence = words();
    const timer = setTimeout(() => {
      spoken.value = sentence;
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <>
      <p class="course-readout" aria-hidden="true">
        <b>{formatDay(day, language.value, panel.today.value)}</b>
        {ahead ? (
          <span>{text.ahead(ahead.value, ahead.band)}</span>
        ) : (
          values.map(({ id, name, value }) => (
            <span key={id}>
              {name} {value === undefined ? <i>{text.notRead}</i> : <b>{value}</b>}
            </span>
          ))
        )}
        {better && <i>{t.value.whatIf[better]}</i>}
      </p>
      <p class="sr-only" aria-live="polite">
        {spoken}
      </p>
      <p class="quiet course-legend">
        {[
          history.band.value.length > 0 && text.bandKey,
          history.shownId.value !== SCORES && history.tiers.value.length > 0 && text.tierKey,
          history.gaps.value.length > 0 && text.gapKey,
        ]
          .filter(Boolean)
          .map((each) => (
            <span key={String(each)}>{each}</span>
          ))}
        <span id="course-keys">{text.keys}</span>
      </p>
    </>
  );
}
