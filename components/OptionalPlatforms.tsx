import { useSignal } from '@preact/signals';
import { readingText } from '../lib/i18n/reading-text';
import { said } from '../lib/i18n/text';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import type { Platform } from '../lib/platforms/platform';

type Props = { panel: Panel };

/** The platforms whose back-ends are read only once the seller has allowed it, and the way back. */
export function OptionalPlatforms({ panel }: Props) {
  const { optional, allowed, allow, forbid } = pagesOf(panel);
  const told = useSignal('');
  const text = readingText.value.settings;
  if (optional.value.length === 0) return null;

  async function turn(platform: Platform, on: boolean) {
    await (on ? allow(platform) : forbid(platform));
    told.value = on && !allowed.value.has(platform.id) ? text.refused : '';
  }
  return (
    <div class="decided">
      <h3>{text.platforms}</h3>
      <p class="quiet">{text.platformsLead}</p>
      <p class="actions">
        {optional.value.map((platform) => {
          const on = allowed.value.has(platform.id);
          const words = on ? text.stop : text.read;
          return (
            <button key={platform.id} type="button" class="button" onClick={() => turn(platform, !on)}>
              {words(said(platform.name))}
            </button>
          );
        })}
      </p>
      <p class="quiet" role="status">
        {told.value}
      </p>
    </div>
  );
}
