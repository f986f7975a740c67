import { useSignal, useSignalEffect } from '@preact/signals';
import { formatTotal } from '../lib/format/points';
import { language, t } from '../lib/i18n/text';
import { changeWords } from '../lib/panel/change-words';
import type { Panel } from '../lib/panel/panel-model';

/** A slider sends values faster than a voice can say them. */
const PAUSE_MS = 400;

type Props = { panel: Panel };

/** Says the predicted total once the slider rests. */
export function Announcer({ panel }: Props) {
  const words = useSignal('');
  let wasChanged = panel.scenario.changed.peek();
  useSignalEffect(() => {
    const result = panel.scenario.result.value;
    const decimals = panel.model.value?.scale.decimals ?? 0;
    const text = t.value.whatIf;
    const changed = panel.scenario.changed.value;
    const total = result?.status === 'simulated' && formatTotal(result.total, decimals, language.value);
    const sentence =
      total && changed
        ? text.announce(total, changeWords(result.change.value, text.now, t.value))
        : total && wasChanged
          ? text.resetDone(total)
          : '';
    wasChanged = changed;
    const timer = setTimeout(() => {
      words.value = sentence;
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <p class="sr-only" aria-live="polite">
      {words}
    </p>
  );
}
