import { useSignal } from '@preact/signals';
import { whatIfText } from '../lib/i18n/what-if-text';
import type { Panel } from '../lib/panel/panel-model';
import { slotsOf } from '../lib/panel/what-if/slots-model';

type Props = { panel: Panel };
type Kept = ReturnType<typeof slotsOf>['saved']['value'][number];

/** Keeps the scenario in hand under a name, and lists those that were kept: use, rename, delete. */
export function SavedScenarios({ panel }: Props) {
  const text = whatIfText.value.scenarios;
  const { saved, save, drop, bringBack } = slotsOf(panel);
  const name = useSignal('');
  const outcome = useSignal('');
  const dropped = useSignal<Kept>();
  const tell = (done: Promise<unknown>, words: string) =>
    done.then(
      () => {
        outcome.value = words;
      },
      (error) => {
        console.error(error);
        outcome.value = text.storeFailed;
      },
    );
  return (
    <>
      <form
        class="save-scenario"
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = name.value.trim();
          if (wanted === '' || !panel.scenario.changed.value) return;
          dropped.value = undefined;
          name.value = '';
          tell(save(wanted), text.stored(wanted));
        }}
      >
        <input
          type="text"
          maxLength={60}
          aria-label={text.name}
          placeholder={text.name}
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button" aria-disabled={!panel.scenario.changed.value || name.value.trim() === ''}>
          {text.save}
        </button>
      </form>
      <p class="quiet">
        <span role="status">{outcome.value}</span>{' '}
        {dropped.value && (
          <button
            type="button"
            class="button-small"
            onClick={() => {
              const record = dropped.value;
              dropped.value = undefined;
              if (record) tell(bringBack(record), '');
            }}
          >
            {text.back}
          </button>
        )}
      </p>
      {saved.value.length > 0 && (
        <>
          <h3>{text.saved}</h3>
          <ul class="saved-scenarios">
            {saved.value.map((record) => (
              <SavedItem
                key={record.id}
                panel={panel}
                record={record}
                onDrop={() => {
                  dropped.value = record;
                  tell(drop(record), text.dropped(record.name));
                }}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function SavedItem({ panel, record, onDrop }: { panel: Panel; record: Kept; onDrop: () => void }) {
  const text = whatIfText.value.scenarios;
  const { take, rename } = slotsOf(panel);
  const draft = useSignal<string>();
  if (draft.value !== undefined) {
    return (
      <li>
        <form
          class="save-scenario"
          onSubmit={(event) => {
            event.preventDefault();
            const wanted = draft.value?.trim();
            draft.value = undefined;
            if (wanted) rename(record, wanted).catch(console.error);
          }}
        >
          <input
            type="text"
            maxLength={60}
            aria-label={text.newName}
            value={draft.value}
            ref={(field) => field?.focus()}
            onInput={(event) => {
              draft.value = event.currentTarget.value;
            }}
          />
          <button type="submit" class="button">
            {text.ok}
          </button>
        </form>
      </li>
    );
  }
  return (
    <li>
      <span>{record.name}</span>
      <span class="saved-actions">
        <button
          type="button"
          class="button-small"
          aria-label={text.takeName(record.name)}
          onClick={() => take(record.changes)}
        >
          {text.use}
        </button>
        <button
          type="button"
          class="button-small"
          aria-label={text.renameName(record.name)}
          onClick={() => {
            draft.value = record.name;
          }}
        >
          {text.rename}
        </button>
        <button type="button" class="button-small" aria-label={text.dropName(record.name)} onClick={onDrop}>
          {text.drop}
        </button>
      </span>
    </li>
  );
}
