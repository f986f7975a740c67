import { type Signal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { whatIfText } from '../lib/i18n/what-if-text';
import type { Panel } from '../lib/panel/panel-model';
import { isHome } from '../lib/panel/views';
import { isTypedIn, type KeyCommand, keyCommand } from '../lib/panel/what-if/key-command';
import { whatIfOf } from '../lib/panel/what-if/what-if-model';
import { SENTENCE_ID } from './SentenceField';

type Props = { panel: Panel; help: Signal<boolean> };

/** The keys that work anywhere in the panel, and the list of them. */
export function Keys({ panel, help }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const text = whatIfText.value.keys;
  useSignalEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTypedIn(event.target) || dialog.current?.open) return;
      const command = keyCommand(event);
      if (command && follow(panel, help, command)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  useSignalEffect(() => {
    if (help.value && !dialog.current?.open) dialog.current?.showModal();
  });
  return (
    <dialog
      ref={dialog}
      class="keys"
      aria-labelledby="keys-title"
      onClose={() => {
        help.value = false;
      }}
    >
      <h2 id="keys-title">{text.title}</h2>
      <p class="quiet">{text.lead}</p>
      <dl>
        {text.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" class="button">
          {text.close}
        </button>
      </form>
    </dialog>
  );
}

/** @returns whether it did anything; what is out of sight is left alone, but for what only moves the focus */
function follow(panel: Panel, help: Signal<boolean>, command: KeyCommand): boolean {
  const whatIf = whatIfOf(panel);
  switch (command.do) {
    case 'help':
      help.value = true;
      return true;
    case 'sentence':
      return focus(panel, SENTENCE_ID);
    case 'slider': {
      const { only } = panel.scenario;
      const rows = whatIf.rows.value.filter(({ id }) => only.value?.has(id) !== false);
      const row = rows[command.place];
      return row !== undefined && focus(panel, `what-if-${row.id}`);
    }
    default: {
      const sight = document.getElementById('what-if');
      if (!sight?.checkVisibility()) return false;
      if (command.do === 'reset') panel.scenario.reset();
      else whatIf[command.do]();
      return true;
    }
  }
}

/** Where the sliders are not in sight, their view comes first. */
function focus(panel: Panel, id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  const there = () => {
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
  };
  if (element.checkVisibility()) there();
  else if (!isHome(panel.view.value)) {
    location.hash = '#what-if';
    requestAnimationFrame(() => requestAnimationFrame(there));
  }
  return true;
}
