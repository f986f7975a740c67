import { useComputed } from '@preact/signals';
import { formatPoints, formatShareBand, formatTotal, isExact } from '../lib/format/points';
import { language, said, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import type { Section } from '../lib/panel/rows';
import { Basis } from './Basis';
import { IndicatorRow } from './IndicatorRow';

type Props = { panel: Panel; section: Section };

/** One dimension: its own score, its weight and basis, and its indicators. */
export function DimensionSection({ panel, section }: Props) {
  const { dimension, name, reading, weight, rows } = section;
  const titleId = `dimension-${dimension.id}`;
  const after = useComputed(() => {
    const result = panel.scenario.result.value;
    if (result?.status !== 'simulated') return undefined;
    const moved = result.dimensions.find(({ id }) => id === dimension.id);
    if (!moved || (isExact(moved.after) && moved.after.value === moved.before)) return undefined;
    return formatTotal(moved.after, dimension.decimals, language.value);
  });
  const hidden = useComputed(() => {
    const only = panel.scenario.only.value;
    return only !== undefined && !rows.some(({ id }) => only.has(id));
  });
  return (
    <section class="card" aria-labelledby={titleId} hidden={hidden.value}>
      <div class="card-head">
        <h3 id={titleId}>{said(name)}</h3>
        <p class="dimension-score">
          {reading
            ? t.value.whatIf.dimensionScore(formatPoints(reading.value, dimension.decimals))
            : t.value.whatIf.notRead}{' '}
          {after.value && <span class="quiet">{t.value.whatIf.after(after.value)}</span>}
        </p>
        <p class="quiet dimension-weight">
          {t.value.whatIf.weight} {formatShareBand(weight)} <Basis basis={weight.basis} />
        </p>
      </div>
      {rows.map((row) => (
        <IndicatorRow key={row.id} panel={panel} row={row} />
      ))}
    </section>
  );
}
