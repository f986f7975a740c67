import { pageText } from '../lib/i18n/page-text';
import { said } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** Where to begin on another platform than the first. */
export function OtherPlatforms({ panel }: Props) {
  const [, ...others] = panel.platforms.value.filter(({ vocabulary }) => !vocabulary.optional);
  if (others.length === 0) return null;
  return (
    <p class="quiet other-platforms">
      {pageText.value.otherPlatforms}{' '}
      {others.map((platform) => (
        <a key={platform.id} href={platform.scoreUrl} target="_blank" rel="noreferrer">
          {said(platform.name)}
          <span class="sr-only"> {pageText.value.opensTab}</span>
        </a>
      ))}
    </p>
  );
}
