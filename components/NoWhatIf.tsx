import { readingText } from '../lib/i18n/reading-text';
import { said } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** Where nothing reliable is known of how a platform works its score out: it is said, and nothing is guessed. */
export function NoWhatIf({ panel }: Props) {
  const text = readingText.value.figures;
  const platform = panel.platform.value;
  if (!platform || !panel.figures.value) return null;
  return (
    <section class="notice" aria-labelledby="no-what-if-title">
      <h2 id="no-what-if-title">{text.noWhatIf}</h2>
      <p>{text.noWhatIfBody(said(platform.scoreName))}</p>
    </section>
  );
}
