import { decimalsOf } from '../lib/format/decimals';
import { formatValue } from '../lib/format/value';
import { historyText } from '../lib/i18n/history-text';
import { listsText } from '../lib/i18n/lists-text';
import { language, said } from '../lib/i18n/text';
import { figureName } from '../lib/panel/figure-name';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import type { Reading } from '../lib/records/snapshot';

type Props = { panel: Panel; platform: string; readings: readonly Reading[] };

/** Figures as the page printed them. */
export function FigureTable({ panel, platform: id, readings }: Props) {
  const platform = panel.platforms.value.find((each) => each.id === id);
  const { taught } = pagesOf(panel).decisions.value;
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{listsText.value.history.indicator}</th>
          <th scope="col">{listsText.value.history.raw}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map((reading) => (
          <tr key={reading.indicator}>
            <th scope="row">{said(figureName(platform, taught, reading))}</th>
            <td>
              {reading.seen === undefined ? (
                reading.raw
              ) : (
                <>
                  <s>{reading.raw}</s>{' '}
                  {historyText.value.day.now(
                    formatValue(reading.value, reading.unit, decimalsOf(reading.raw), language.value),
                  )}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
