import { readingText } from '../lib/i18n/reading-text';
import { otherFigures } from '../lib/panel/other-figures';
import type { Panel } from '../lib/panel/panel-model';
import { FigureTable } from './FigureTable';

type Props = { panel: Panel };

/** What was read and stands nowhere else: facts, the seller's own figures, all of a platform without a what-if. */
export function OtherFigures({ panel }: Props) {
  const readings = otherFigures(panel.figures.value, panel.model.value);
  if (readings.length === 0) return null;
  return (
    <section id="figures" class="card" aria-labelledby="figures-title">
      <div class="card-head">
        <h2 id="figures-title">{readingText.value.figures.title}</h2>
      </div>
      <FigureTable panel={panel} platform={panel.platform.value?.id ?? ''} readings={readings} />
    </section>
  );
}
