import { pageText } from '../lib/i18n/page-text';
import { t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** What to do first, where nothing has been read yet. */
export function HowTo({ panel }: Props) {
  if (panel.page.value.kind === 'visited') return null; // the note on that page says what to do
  return (
    <section class="how-to" aria-labelledby="how-to-title">
      <h2 id="how-to-title">{pageText.value.stepsTitle}</h2>
      <ol>
        {pageText.value.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="quiet">{t.value.app.privacy}</p>
    </section>
  );
}
