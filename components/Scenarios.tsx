import { formatBand, formatPoints, isExact } from '../lib/format/points';
import { formatValue } from '../lib/format/value';
import { language, said } from '../lib/i18n/text';
import { whatIfText } from '../lib/i18n/what-if-text';
import type { Panel } from '../lib/panel/panel-model';
import { MOST_SLOTS, slotsOf } from '../lib/panel/what-if/slots-model';
import { whatIfOf } from '../lib/panel/what-if/what-if-model';
import { Change } from './Change';
import { SavedScenarios } from './SavedScenarios';
import { ShareScenario } from './ShareScenario';

type Props = { panel: Panel };

/** Up to three scenarios side by side, and those that were kept. */
export function Scenarios({ panel }: Props) {
  const text = whatIfText.value.scenarios;
  const { slots, leftOut, add } = slotsOf(panel);
  const { rows } = whatIfOf(panel);
  const name = (id: string) => {
    const row = rows.value.find((each) => each.id === id);
    return row ? said(row.name) : id;
  };
  return (
    <>
      <p class="quiet">{text.lead}</p>
      <SlotTable panel={panel} />
      {slots.value.length < MOST_SLOTS && (
        <button type="button" class="button-small" onClick={() => add()}>
          ＋ {text.add}
        </button>
      )}
      <p class="quiet" role="status">
        {leftOut.value.length > 0 && text.leftOut(leftOut.value.map(name).join(language.value === 'en' ? ', ' : '、'))}
      </p>
      <SavedScenarios panel={panel} />
      <ShareScenario panel={panel} />
    </>
  );
}

function SlotTable({ panel }: Props) {
  const text = whatIfText.value.scenarios;
  const { slots, select, remove } = slotsOf(panel);
  const decimals = panel.model.value?.scale.decimals ?? 0;
  const rows = whatIfOf(panel).rows.value.filter(({ id }) =>
    slots.value.some(({ changes }) => changes[id] !== undefined),
  );
  const several = slots.value.length > 1;
  return (
    <table class="slots">
      <thead>
        <tr>
          <th scope="col">{text.slots}</th>
          {slots.value.map(({ letter, active }, place) => (
            <th key={letter} scope="col">
              <button
                type="button"
                class="slot"
                aria-label={text.slot(letter)}
                aria-pressed={active}
                onClick={() => select(place)}
              >
                {letter}
              </button>
              {several && (
                <button
                  type="button"
                  class="button-icon"
                  aria-label={text.remove(letter)}
                  title={text.remove(letter)}
                  onClick={() => remove(place)}
                >
                  ×
                </button>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{text.total}</th>
          {slots.value.map(({ letter, result }) => (
            <td key={letter}>
              {result ? (
                <>
                  <b class="slot-total">{formatPoints(result.total.value, decimals)}</b>
                  {!isExact(result.total) && <span class="quiet">{formatBand(result.total, decimals)}</span>}
                </>
              ) : (
                '—'
              )}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{text.change}</th>
          {slots.value.map(({ letter, result, changes }) => (
            <td key={letter}>
              {Object.keys(changes).length === 0 ? (
                <span class="quiet">{text.nothing}</span>
              ) : (
                result && <Change points={result.change.value} />
              )}
            </td>
          ))}
        </tr>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{said(row.name)}</th>
            {slots.value.map(({ letter, changes }) => (
              <td key={letter}>
                {changes[row.id] === undefined ? (
                  <span class="quiet">—</span>
                ) : (
                  formatValue(changes[row.id]!, row.unit, row.decimals, language.value)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
