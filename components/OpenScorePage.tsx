import { pageText } from '../lib/i18n/page-text';
import { said } from '../lib/i18n/text';
import type { Platform } from '../lib/platforms/platform';

type Props = { platform: Platform; main?: boolean };

/** A link to the platform's score page, in a new tab. */
export function OpenScorePage({ platform, main }: Props) {
  return (
    <p class="open-page">
      <a class={main ? 'button button-main' : undefined} href={platform.scoreUrl} target="_blank" rel="noreferrer">
        {pageText.value.open(said(platform.scoreName))}
        <span class="sr-only"> {pageText.value.opensTab}</span>
      </a>
    </p>
  );
}
