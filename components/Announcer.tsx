import { useSignal, useSignalEffect } from '@preact/signals';
import { formatGain, formatTotal } from '../lib/format/points';
import { language, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';

/** A slider sends values faster than a voice can say them. */
const PAUSE_MS = 400;

type Props = { panel: Panel };

/** Says the predicted total once the slider rests. */
export function Announcer({ panel }: Props) {
  const words = useSignal('');
  useSignalEffect(() => {
    const result = panel.scenario.result.value;
    const decimals = panel.model.value?.scale.decimals ?? 0;
    const sentence =
      result?.status === 'simulated' && panel.scenario.changed.value
        ? t.value.whatIf.announce(formatTotal(result.total, decimals, language.value), formatGain(result.change.value))
        : '';
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
