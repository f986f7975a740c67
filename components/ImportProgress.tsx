import { importText } from '../lib/i18n/import-text';
import { language } from '../lib/i18n/text';
import { importOf } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** What is under way, how far it is, and how to stop it. */
export function ImportProgress({ panel }: Props) {
  const own = importOf(panel);
  const text = importText.value;
  const count = own.progress.value;
  const isWriting = own.step.value === 'writing';
  const { added = 0, changed = 0, same = 0, kept = 0 } = own.preview.value ?? {};
  const all = Math.max(added + changed + same + kept, count, 1);
  const number = (value: number) => value.toLocaleString(language.value);
  const reading = count === 0 ? text.reading : text.readingCount(number(count));
  const said = isWriting ? text.writing(number(count), number(all)) : reading;
  return (
    <div class="import-progress">
      <progress aria-label={text.title} {...(isWriting && { value: count, max: all })} />
      <p role="status">{said}</p>
      {isWriting && <p class="quiet">{text.cancelHelp}</p>}
      <button type="button" class="button" onClick={own.cancel}>
        {text.cancel}
      </button>
    </div>
  );
}
