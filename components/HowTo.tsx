import '../assets/welcome.css';
import { pageText } from '../lib/i18n/page-text';
import { t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { AllowPlatforms } from './AllowPlatforms';
import { DemoOffer } from './DemoOffer';
import { EmptyDrawing } from './EmptyDrawing';

type Props = { panel: Panel };

/** What to do first, where nothing has been read yet; and a made-up shop for who wants to look around before that. */
export function HowTo({ panel }: Props) {
  if (panel.page.value.kind === 'visited') return null; // the note on that page says what to do
  return (
    <section class="how-to" aria-labelledby="how-to-title">
      <EmptyDrawing />
      <h2 id="how-to-title">{pageText.value.stepsTitle}</h2>
      <ol>
        {pageText.value.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <AllowPlatforms panel={panel} />
      <DemoOffer panel={panel} />
      <p class="quiet">{t.value.app.privacy}</p>
    </section>
  );
}
