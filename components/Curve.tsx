import '../assets/what-if.css';
import { useComputed } from '@preact/signals';
import { language } from '../lib/i18n/text';
import { whatIfText } from '../lib/i18n/what-if-text';
import type { Panel } from '../lib/panel/panel-model';
import type { Row } from '../lib/panel/rows';
import { curveShape, dotAt } from '../lib/panel/what-if/curve-shape';
import { curveLine, curveWords } from '../lib/panel/what-if/curve-words';
import { whatIfOf } from '../lib/panel/what-if/what-if-model';

type Props = { panel: Panel; row?: Row };

/** What the total does along one slider: the line, its band, where the shop has been, and the most that it can bring. */
export function Curve({ panel, row }: Props) {
  const curve = useComputed(() => row && whatIfOf(panel).curves.value.get(row.id));
  if (!row || !curve.value) return null;
  const shape = curveShape(curve.value, row);
  const decimals = panel.model.value?.scale.decimals ?? 0;
  return (
    <>
      <div class="curve-plot">
        <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">
          {shape.seen && <rect class="curve-seen" x={shape.seen.from} width={shape.seen.width} y="0" height="100" />}
          {shape.band && <path class="curve-band" d={shape.band} />}
          <path class="curve-now" d={`M0 ${shape.now}H100`} />
          <path class="curve-line" d={shape.line} />
        </svg>
        <CurveDot panel={panel} row={row} />
      </div>
      <p class="curve-words">
        <span>{curveLine(curve.value, row, whatIfText.value, language.value)}</span>
        <span class="sr-only">{curveWords(curve.value, row, decimals, whatIfText.value, language.value)}</span>
        {shape.seen && (
          <span class="curve-key" aria-hidden="true">
            <i /> {whatIfText.value.curve.seenKey}
          </span>
        )}
      </p>
    </>
  );
}

/** Apart, because it moves with the slider; straight into the style, without a render at every input of a drag. */
function CurveDot({ panel, row }: { panel: Panel; row: Row }) {
  const style = useComputed(() => {
    const curve = whatIfOf(panel).curves.value.get(row.id);
    if (!curve) return '';
    const value = panel.scenario.changes.value[row.id] ?? row.reading?.value ?? row.range.min;
    const { left, top } = dotAt(curve, row, value);
    return `left: ${left}%; top: ${top}%`;
  });
  return <i class="curve-dot" style={style} />;
}
