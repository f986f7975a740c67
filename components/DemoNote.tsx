import { useSignal } from '@preact/signals';
import { todayText } from '../lib/i18n/today-text';
import { removeDemo } from '../lib/panel/demo-actions';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** Says that the shop in view is made up, and takes it away with one click. */
export function DemoNote({ panel }: Props) {
  const problem = useSignal('');
  const text = todayText.value.demo;
  return (
    <div class="demo-note">
      <p>{text.note}</p>
      <button
        type="button"
        class="button-small"
        onClick={() =>
          removeDemo(panel).catch((error) => {
            console.error(error);
            problem.value = text.failed;
          })
        }
      >
        {text.remove}
      </button>
      <p role="status">{problem.value}</p>
    </div>
  );
}
