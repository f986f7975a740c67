import { useSignal } from '@preact/signals';
import { historyText } from '../lib/i18n/history-text';
import { notesOf } from '../lib/panel/notes-model';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel; day: string };

/** What happened on a day, in the seller's own words: it stands as a flag in the chart. */
export function DayNotes({ panel, day }: Props) {
  const notes = notesOf(panel);
  const text = historyText.value.notes;
  const draft = useSignal('');
  /** The note that is being changed. */
  const editing = useSignal<string | undefined>(undefined);
  const own = notes.notes.value.filter((note) => note.day === day);
  const dropped = notes.dropped.value;
  const write = async (words: string) => {
    const id = own.some((note) => note.id === editing.value) ? editing.value : undefined;
    draft.value = '';
    editing.value = undefined;
    await notes.write(day, words, id);
  };
  return (
    <div class="day-notes">
      <h3>{text.title}</h3>
      {own.length > 0 && (
        <ul>
          {own.map((note) => (
            <li key={note.id}>
              <span>{note.text}</span>
              <span class="day-actions">
                <button
                  type="button"
                  class="button-small"
                  aria-label={text.editName(note.text)}
                  onClick={() => {
                    editing.value = note.id;
                    draft.value = note.text;
                  }}
                >
                  {text.edit}
                </button>
                <button
                  type="button"
                  class="button-small"
                  aria-label={text.dropName(note.text)}
                  onClick={() => notes.drop(note)}
                >
                  {text.drop}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p aria-live="polite" class="day-dropped">
        {dropped?.day === day && (
          <>
            {text.dropped(dropped.text)}{' '}
            <button type="button" class="button-small" onClick={() => notes.putBack()}>
              {text.undo}
            </button>
          </>
        )}
      </p>
      <form
        class="day-field"
        onSubmit={(event) => {
          event.preventDefault();
          void write(draft.value);
        }}
      >
        <input
          type="text"
          maxLength={400}
          aria-label={text.add}
          placeholder={text.placeholder}
          value={draft.value}
          onInput={(event) => {
            draft.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button-small">
          {text.save}
        </button>
      </form>
      <p class="course-row">
        {text.quick.map((words) => (
          <button key={words} type="button" class="button-small" onClick={() => write(words)}>
            {words}
          </button>
        ))}
      </p>
    </div>
  );
}
