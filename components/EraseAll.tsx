import { useSignal } from '@preact/signals';
import { settingsText } from '../lib/i18n/settings-text';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** Deletes everything, after a question that says what that is. */
export function EraseAll({ panel }: Props) {
  const asking = useSignal(false);
  const said = useSignal('');
  const text = settingsText.value;
  const shops = panel.shops.value;
  const days = shops.reduce((sum, shop) => sum + shop.days, 0);

  async function erase() {
    asking.value = false;
    try {
      await panel.forgetEverything();
      said.value = text.erased;
    } catch (error) {
      console.error(error);
      said.value = text.failed;
    }
  }

  return (
    <div class="settings-part">
      {asking.value ? (
        <div
          class="notice notice-strong"
          role="alertdialog"
          aria-labelledby="erase-title"
          aria-describedby="erase-body"
        >
          <h4 id="erase-title">{text.eraseTitle}</h4>
          <p id="erase-body">{text.eraseBody(shops.length, days)}</p>
          <div class="buttons">
            <button
              type="button"
              class="button"
              ref={(own) => own?.focus()}
              onClick={() => {
                asking.value = false;
              }}
            >
              {text.eraseNo}
            </button>
            <button type="button" class="button button-danger" onClick={erase}>
              {text.eraseYes}
            </button>
          </div>
        </div>
      ) : (
        <button
          type="button"
          class="button button-danger"
          onClick={() => {
            said.value = '';
            asking.value = true;
          }}
        >
          {text.erase}
        </button>
      )}
      <p class="quiet" role="status">
        {said.value}
      </p>
    </div>
  );
}
