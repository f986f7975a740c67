import { trimmed } from '../lib/format/decimals';
import { formatPoints } from '../lib/format/points';
import { shopsText } from '../lib/i18n/shops-text';
import { said, t } from '../lib/i18n/text';
import type { RungNow } from '../lib/panel/ladder-now';
import { type Panel, shopKey } from '../lib/panel/panel-model';
import type { ShopRow } from '../lib/panel/shop-rows';
import { Change } from './Change';

type Props = { panel: Panel; row: ShopRow };

/** One shop in the table; its name leads to it. */
export function ShopsRow({ panel, row }: Props) {
  const { shop, platform, total, scale, day, freshness, rung } = row;
  const text = shopsText.value;
  const key = shopKey(shop);
  const inView = panel.shop.value !== undefined && shopKey(panel.shop.value) === key;
  async function show() {
    await panel.choose(key);
    location.hash = '#today';
  }
  return (
    <tr class={inView ? 'shops-in-view' : undefined}>
      <th scope="row">
        <button type="button" onClick={show}>
          {shop.shopName || t.value.header.noName}
          {inView && <span class="sr-only">{text.inView}</span>}
        </button>
        <small>{platform && said(platform.name)}</small>
      </th>
      <td>
        <b>{total ? formatPoints(total.value, scale.decimals) : text.noScore}</b>
      </td>
      <td>
        {day?.turn ? (
          t.value.header.turn[day.turn]
        ) : day?.change === undefined ? (
          text.none
        ) : day.change === 0 ? (
          text.noChange
        ) : (
          <Change points={day.change} decimals={scale.decimals} />
        )}
      </td>
      <td class={freshness?.kind === 'older' ? 'stale' : undefined}>
        {!freshness ? text.none : freshness.kind === 'older' ? text.older(freshness.days) : text.fresh[freshness.kind]}
      </td>
      <td title={rung && said(rung.rung.name)}>
        {rung ? rungWords(rung) : text.none}
        {rung && <span class="sr-only"> {said(rung.rung.name)}</span>}
      </td>
    </tr>
  );
}

function rungWords({ rung, gap }: RungNow): string {
  const text = shopsText.value;
  const [score, points] = [String(rung.score), trimmed(Math.abs(gap), 2)];
  return gap > 0 ? text.missing(score, points) : gap === 0 ? text.onEdge(score) : text.spare(score, points);
}
