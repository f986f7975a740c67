import { useSignal } from '@preact/signals';
import { said } from '../lib/i18n/text';
import { welcomeText } from '../lib/i18n/welcome-text';
import type { Panel } from '../lib/panel/panel-model';
import { welcomeOf } from '../lib/panel/welcome-model';

type Props = { panel: Panel };

/** What was recognised on the first page, one by one behind a click; it fills up while more pages are opened. */
export function WelcomeRead({ panel }: Props) {
  const opened = useSignal(false);
  const { read, missing } = welcomeOf(panel);
  const text = welcomeText.value;
  return (
    <li>
      <p>
        <b>{text.read(read.value.length)}</b>{' '}
        <span class="quiet">
          {missing.value.length > 0 ? `${text.missing(missing.value.length)} · ${text.missingHelp}` : text.allRead}
        </span>
      </p>
      <details
        onToggle={() => {
          opened.value = true;
        }}
      >
        <summary>{text.list}</summary>
        {opened.value && (
          <ul class="welcome-read">
            {[...read.value, ...missing.value].map(({ id, name, reading }) => (
              <li key={id}>
                <span aria-hidden="true">{reading ? '✓' : '○'}</span> {said(name)}{' '}
                <span class="quiet">{reading ? reading.raw : text.notYet}</span>
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}
