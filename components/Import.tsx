import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { listsText } from '../lib/i18n/lists-text';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** Bringing in what was kept in files. All of it is loaded when the seller opens it. */
export function Import({ panel }: Props) {
  const opened = useSignal<FunctionComponent<Props>>();
  const text = listsText.value.importing;
  const Opened = opened.value;

  async function load(): Promise<void> {
    const { ImportOpened } = await import('./ImportOpened');
    opened.value = ImportOpened;
  }
  return (
    <section id="import" class="card" aria-labelledby="import-title">
      <div class="card-head">
        <h2 id="import-title">{text.title}</h2>
        <p class="quiet">{text.lead}</p>
      </div>
      {Opened ? (
        <Opened panel={panel} />
      ) : (
        <button type="button" class="button" onClick={load}>
          {text.open}
        </button>
      )}
    </section>
  );
}
