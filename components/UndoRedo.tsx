import { whatIfText } from '../lib/i18n/what-if-text';
import type { Panel } from '../lib/panel/panel-model';
import { whatIfOf } from '../lib/panel/what-if/what-if-model';

type Props = { panel: Panel };

/** One step back and forth, beside the predicted total, which shows what it does. */
export function UndoRedo({ panel }: Props) {
  const { canUndo, canRedo, undo, redo } = whatIfOf(panel);
  const text = whatIfText.value;
  return (
    <>
      <button
        type="button"
        class="button-icon"
        aria-label={text.undo}
        title={`${text.undo} (Ctrl Z)`}
        aria-disabled={!canUndo.value}
        onClick={() => undo()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 6h6.5a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3" />
        </svg>
      </button>
      <button
        type="button"
        class="button-icon"
        aria-label={text.redo}
        title={`${text.redo} (Ctrl Shift Z)`}
        aria-disabled={!canRedo.value}
        onClick={() => redo()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M13 6H6.500a3.500 3.500 0 0 0 0 7H10M13 6l-3-3M13 6l-3 3" />
        </svg>
      </button>
    </>
  );
}
