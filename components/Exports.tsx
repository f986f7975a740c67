import { useSignal } from '@preact/signals';
import { listsText } from '../lib/i18n/lists-text';
import { downloadHistory } from '../lib/panel/download-history';
import type { ExportScope } from '../lib/panel/export-history';
import { daysAgo } from '../lib/panel/freshness';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** The whole history in one click; narrower choices, of the shop in view, beside it. */
export function Exports({ panel }: Props) {
  const outcome = useSignal('');
  const text = listsText.value.exports;
  const shop = panel.shop.value;

  async function download(scope: ExportScope) {
    outcome.value = '';
    try {
      const name = await downloadHistory(panel, scope);
      outcome.value = name ? text.done(name) : text.empty;
    } catch (error) {
      console.error(error);
      outcome.value = text.failed;
    }
  }

  return (
    <div class="exports">
      <button type="button" class="button" onClick={() => download({ kind: 'all' })}>
        {text.all}
      </button>
      <p class="quiet">{text.note}</p>
      {shop && (
        <details>
          <summary>{text.choices}</summary>
          <div class="exports-choices">
            <button type="button" class="button" onClick={() => download({ ...shop, kind: 'shop' })}>
              {text.shop}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => download({ ...shop, kind: 'shop', from: daysAgo(30, panel.now.value) })}
            >
              {text.month}
            </button>
          </div>
        </details>
      )}
      <p class="quiet" role="status">
        {outcome.value}
      </p>
    </div>
  );
}
