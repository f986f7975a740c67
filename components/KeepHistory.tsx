import { useSignal } from '@preact/signals';
import { settingsText } from '../lib/i18n/settings-text';
import { forgetOld } from '../lib/panel/forget-old';
import type { Panel } from '../lib/panel/panel-model';
import { Choice } from './Choice';
import { StorageLine } from './StorageLine';

type Props = { panel: Panel };

/** How long the history is kept. A limit is asked about once more, because what it deletes is gone. */
export function KeepHistory({ panel }: Props) {
  const asked = useSignal<'3_years' | '1_year'>();
  const said = useSignal('');
  const text = settingsText.value;
  const { keep } = panel.settings.value;

  async function limit(to: '3_years' | '1_year') {
    asked.value = undefined;
    try {
      said.value = text.kept(await forgetOld(panel, to));
      await panel.change({ keep: to });
    } catch (error) {
      console.error(error);
      said.value = text.failed;
    }
  }

  return (
    <div class="settings-part">
      <div class="settings">
        <Choice
          label={text.keep}
          value={asked.value ?? keep}
          choices={text.keeps}
          onChoose={(chosen) => {
            said.value = '';
            asked.value = chosen === 'all' ? undefined : chosen;
            if (chosen === 'all') panel.change({ keep: chosen });
          }}
        />
      </div>
      <p class="quiet">{text.keepNote}</p>
      <StorageLine panel={panel} />
      {asked.value && (
        <div class="notice notice-strong" role="alert">
          <p>{text.keepAsk(text.keeps[asked.value])}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => asked.value && limit(asked.value)}>
              {text.keepYes}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                asked.value = undefined;
              }}
            >
              {text.cancel}
            </button>
          </div>
        </div>
      )}
      <p class="quiet" role="status">
        {said.value}
      </p>
    </div>
  );
}
