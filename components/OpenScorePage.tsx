import { said, t } from '../lib/i18n/text';
import type { Platform } from '../lib/platforms/platform';

type Props = { platform: Platform };

/** A link to the platform's score page, in a new tab. */
export function OpenScorePage({ platform }: Props) {
  return (
    <p class="open-page">
      <a href={platform.scoreUrl} target="_blank" rel="noreferrer">
        {t.value.page.open(said(platform.scoreName))}
        <span class="sr-only"> {t.value.page.opensTab}</span>
      </a>
    </p>
  );
}
