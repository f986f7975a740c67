import { useSignal } from '@preact/signals';
import { welcomeText } from '../lib/i18n/welcome-text';
import { addDemo } from '../lib/panel/demo-actions';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** Puts the made-up shop in. */
export function DemoOffer({ panel }: Props) {
  const told = useSignal<'demoWaiting' | 'demoFailed'>();
  const text = welcomeText.value;

  async function add() {
    if (told.value === 'demoWaiting') return;
    told.value = 'demoWaiting';
    try {
      await addDemo(panel);
    } catch (error) {
      console.error(error);
      told.value = 'demoFailed';
    }
  }

  return (
    <div class="demo-offer">
      <span>{text.demoLead}</span>
      <button type="button" class="button" onClick={add}>
        {text.demo}
      </button>
      <p class="quiet" role="status">
        {told.value && text[told.value]}
      </p>
    </div>
  );
}
