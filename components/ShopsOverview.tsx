import '../assets/shops.css';
import { shopsText } from '../lib/i18n/shops-text';
import type { Panel } from '../lib/panel/panel-model';
import { shopKey } from '../lib/panel/panel-model';
import { SORTS } from '../lib/panel/shop-rows';
import { shopsOf } from '../lib/panel/shops-model';
import { SameShop } from './SameShop';
import { ShopsRow } from './ShopsRow';

type Props = { panel: Panel };

/** All shops side by side, in the order of any column; and those that may be one shop. */
export function ShopsOverview({ panel }: Props) {
  const { rows, order, sort, doubts } = shopsOf(panel);
  const text = shopsText.value;
  if (rows.value.length === 0) return null;
  const { by, isDown } = order.value;
  return (
    <section id="shops" class="card" aria-labelledby="shops-title">
      <div class="card-head">
        <h2 id="shops-title">{text.title}</h2>
        <p class="quiet">{text.lead(rows.value.length)}</p>
      </div>
      {doubts.value.map((doubt) => (
        <SameShop key={doubt.byName.shopId + doubt.byId.shopId} panel={panel} doubt={doubt} />
      ))}
      <table class="shops">
        <thead>
          <tr>
            {SORTS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={column === by ? (isDown ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" onClick={() => sort(column)}>
                  {text.columns[column]}
                  <span aria-hidden="true">{column === by ? (isDown ? '↓' : '↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.value.map((row) => (
            <ShopsRow key={shopKey(row.shop)} panel={panel} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
