import { useSignal } from '@preact/signals';
import { importText } from '../lib/i18n/import-text';
import { importOf } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel; id: string; label: string; name?: string };

/** Takes an import back, after a question that says what that is. */
export function ImportUndo({ panel, id, label, name }: Props) {
  const asking = useSignal(false);
  const text = importText.value;
  if (!asking.value) {
    return (
      <button
        type="button"
        class={name ? 'button-small' : 'button'}
        {...(name && { 'aria-label': text.undoOf(name) })}
        onClick={() => {
          asking.value = true;
        }}
      >
        {label}
      </button>
    );
  }
  return (
    <div class="notice notice-strong" role="alertdialog" aria-label={label} aria-describedby={`undo-${id}`}>
      <p id={`undo-${id}`}>{text.undoAsk}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          ref={(own) => own?.focus()}
          onClick={() => {
            asking.value = false;
          }}
        >
          {text.undoNo}
        </button>
        <button
          type="button"
          class="button button-danger"
          onClick={async () => {
            await importOf(panel).undo(id);
            asking.value = false;
          }}
        >
          {text.undoYes}
        </button>
      </div>
    </div>
  );
}
