import { useSignal } from '@preact/signals';
import { pageText } from '../lib/i18n/page-text';
import { said } from '../lib/i18n/text';
import { welcomeText } from '../lib/i18n/welcome-text';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** The platforms that the browser must be asked for; those that are allowed lead to their score page. */
export function AllowPlatforms({ panel }: Props) {
  const { optional, allowed, allow } = pagesOf(panel);
  const told = useSignal('');
  const text = welcomeText.value;
  if (optional.value.length === 0) return null;
  return (
    <details class="allow-platforms">
      <summary>{text.optional}</summary>
      <p class="actions">
        {optional.value.map((platform) =>
          allowed.value.has(platform.id) ? (
            <a key={platform.id} class="button" href={platform.scoreUrl} target="_blank" rel="noreferrer">
              {said(platform.name)}
              <span class="sr-only"> {pageText.value.opensTab}</span>
            </a>
          ) : (
            <button
              key={platform.id}
              type="button"
              class="button"
              onClick={async () => {
                await allow(platform);
                told.value = allowed.value.has(platform.id) ? '' : text.refused;
              }}
            >
              {text.allow(said(platform.name))}
            </button>
          ),
        )}
      </p>
      <p class="quiet" role="status">
        {told.value}
      </p>
    </details>
  );
}
