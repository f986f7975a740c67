import { importText } from '../lib/i18n/import-text';
import { language } from '../lib/i18n/text';
import { importOf } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** What the import leaves out, by line, and why. */
export function ImportRefused({ panel }: Props) {
  const text = importText.value.preview;
  const { count, first } = importOf(panel).refused.value;
  if (count === 0) return null;
  const number = (value: number) => value.toLocaleString(language.value);
  return (
    <details open={importOf(panel).writes.value === 0}>
      <summary>{text.refused(number(count))}</summary>
      <ul class="import-list">
        {first.map(({ line, code, said, of }) => (
          <li key={`${line}|${code}|${of}|${said}`}>
            {text.line(line)}
            <span class="quiet"> · </span>
            {text.refusals[code](said, of)}
          </li>
        ))}
      </ul>
      {count > first.length && <p class="quiet">{text.refusedFirst(number(first.length))}</p>}
    </details>
  );
}
