import { unitText } from '../lib/format/value';
import { planText } from '../lib/i18n/plan-text';
import { language, said } from '../lib/i18n/text';
import { everywhereOf } from '../lib/panel/everywhere-model';
import { everywhereRows } from '../lib/panel/everywhere-rows';
import type { Panel } from '../lib/panel/panel-model';
import { Change } from './Change';

type Props = { panel: Panel };

/** One fact of daily work moved in all shops that measure it; folded, because most sellers come for one shop. */
export function Everywhere({ panel }: Props) {
  const { fact, facts, to, ready, open, choose, move } = everywhereOf(panel);
  const text = planText.value.everywhere;
  if (panel.shops.value.length < 2) return null;
  const rows = everywhereRows(panel, language.value);
  return (
    <section class="card">
      <details onToggle={({ currentTarget }) => currentTarget.open && open()}>
        <summary>
          <h2 class="summary-title">{text.title}</h2>
        </summary>
        <p class="quiet">{text.lead}</p>
        {!fact.value || to.value === undefined ? (
          <p>{ready.value ? text.none : text.loading}</p>
        ) : (
          <>
            <div class="everywhere-ask">
              <label>
                {text.fact}{' '}
                <select value={fact.value.id} onChange={({ currentTarget: { value } }) => choose(value)}>
                  {facts.value.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {said(name)}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                {text.to(unitText(fact.value.unit, language.value))}{' '}
                <input
                  type="number"
                  inputMode="decimal"
                  min={0}
                  max={fact.value.unit === 'percent' ? 100 : undefined}
                  step="any"
                  value={to.value}
                  onInput={({ currentTarget: { valueAsNumber: typed } }) => move(typed)}
                />
              </label>
            </div>
            <table class="everywhere">
              <thead>
                <tr>
                  <th scope="col">{text.shop}</th>
                  <th scope="col">{text.move}</th>
                  <th scope="col">{text.change}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.key}>
                    <th scope="row">
                      {row.shop} <span class="quiet">{row.platform}</span>
                    </th>
                    <td>
                      {row.move}
                      {row.isNear && <span class="quiet everywhere-near">{text.near}</span>}
                    </td>
                    <td>
                      {row.change === undefined ? (
                        <span class="quiet">{text.unread}</span>
                      ) : (
                        <>
                          <Change points={row.change} decimals={row.decimals} />
                          {row.band && <span class="quiet everywhere-near">{row.band}</span>}
                        </>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </details>
    </section>
  );
}
